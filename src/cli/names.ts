import type { Catalog } from '../core/law/catalog.ts';
import { findRegulation } from '../core/law/dasar-hukum.ts';
import { nearestRegulation } from '../core/law/find-in-law.ts';
import type { Law, Regulation } from '../core/law/law.ts';
import { suggest } from '../core/suggest.ts';
import { UsageError } from './host.ts';

/** A value as the data spells it, whatever its case; `UsageError` with a suggestion where there is none. */
export function knownValue(given: string, values: readonly string[], flag: string): string {
  const known = values.find((value) => value.toLowerCase() === given.toLowerCase());
  if (known !== undefined) return known;
  const meant = suggest(given, values);
  throw new UsageError(
    `\`${given}\` bukan nilai untuk ${flag}.`,
    `${meant === undefined ? '' : `Mungkin maksudnya ${meant}. `}Pilih salah satu: ${values.join(', ')}.`,
  );
}

/** A kind of document by its name in the data, its name on paper, or how its files are called (`pks`). */
export function knownKind(given: string, { kinds }: Pick<Catalog, 'kinds'>): string {
  const typed = given.toLowerCase();
  const called = [...kinds].find(
    ([, { name, file }]) => name.toLowerCase() === typed || file === typed,
  );
  return called?.[0] ?? knownValue(given, [...kinds.keys()], '--dokumen');
}

/** A regulation by its id or as people call it; `UsageError` with a suggestion where it is not registered. */
export function knownRegulation(given: string, law: Law): Regulation {
  const found = law.regulations.get(given.toLowerCase()) ?? findRegulation(law, given);
  if (found !== undefined) return found;
  const meant = nearestRegulation(law, given);
  throw new UsageError(
    `Peraturan \`${given}\` tidak terdaftar.`,
    meant === undefined
      ? 'Daftar peraturan: sepakat cakupan.'
      : `Mungkin maksudnya ${meant}. Daftar peraturan: sepakat cakupan.`,
  );
}
