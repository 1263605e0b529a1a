import { type Draft, listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import type { RuleContext } from '../../core/rule.ts';
import { CLAUSES, type Clause } from './clauses.ts';
import { type DatedPlace, dateAt, termOf } from './term.ts';

/** The document that a draft amends (`mengubah`), and its own draft where that was named and read. */
export interface AmendedBase {
  readonly path: Path;
  readonly facts: Draft;
  readonly kind: string | undefined;
  readonly draft: Draft | undefined;
}

/** Whether a draft amends another document rather than being one of its own. */
export const isAmendment = (draft: Draft): boolean => textAt(draft, 'dokumen') === 'adendum';

/** The document that a draft amends, or none. */
export function amendedBase(draft: Draft, context: RuleContext): AmendedBase | undefined {
  if (!isAmendment(draft)) return undefined;
  const facts = mapAt(draft, 'mengubah');
  const file = textAt(facts, 'naskah');
  const own = file === undefined ? undefined : context.linked.get(file);
  return {
    path: ['mengubah'],
    facts,
    kind: textAt(facts, 'jenis') ?? textAt(own, 'dokumen'),
    draft: own,
  };
}

/** The kind of agreement that a draft makes or amends. */
export const agreementKind = (draft: Draft, context: RuleContext): string | undefined =>
  amendedBase(draft, context)?.kind ?? textAt(draft, 'dokumen');

/** The last day of the base before this amendment: as written here, else as its own draft says. */
export function baseEnd({ facts, draft, path }: AmendedBase): DatedPlace | undefined {
  const written = dateAt(facts, 'berakhir');
  if (written !== undefined) return { path: [...path, 'berakhir'], iso: written.iso };
  const end = draft === undefined ? undefined : termOf(draft).end;
  return end === undefined ? undefined : { path: [...path, 'naskah'], iso: end.iso };
}

/** The clauses that an amendment writes anew, also those whose key stands there blank. */
export const rewritten = (draft: Draft, context: RuleContext): Clause[] =>
  CLAUSES.filter(
    (clause) => draft[clause] !== undefined || context.blanks.some((path) => path[0] === clause),
  );

/** A pasal that an amendment names, and where. */
export interface NamedPasal {
  readonly path: Path;
  readonly name: string;
  readonly as: 'changed' | 'deleted' | 'before';
}

/** Every pasal of the base that an amendment names in its lists. */
export function namedPasal(draft: Draft): NamedPasal[] {
  const named = (list: string, key: string, as: NamedPasal['as']): NamedPasal[] =>
    listAt(draft, list).flatMap((item, i) => {
      const name = textAt(mapAt(item), key);
      return name === undefined ? [] : [{ path: [list, i, key], name, as }];
    });
  return [
    ...named('pasal_diubah', 'pasal', 'changed'),
    ...named('pasal_disisipkan', 'setelah', 'before'),
    ...listAt(draft, 'pasal_dihapus').flatMap((item, i): NamedPasal[] =>
      typeof item === 'string' ? [{ path: ['pasal_dihapus', i], name: item, as: 'deleted' }] : [],
    ),
  ];
}

/** The numbers that an amendment gives for clauses of a base whose draft is not at hand. */
export const numberedPasal = (draft: Draft): ReadonlyMap<string, string> =>
  new Map(
    listAt(draft, 'mengubah', 'nomor_pasal').flatMap((item) => {
      const facts = mapAt(item);
      const [name, number] = [textAt(facts, 'pasal'), textAt(facts, 'nomor')];
      return name === undefined || number === undefined ? [] : [[name, number] as const];
    }),
  );

/** The names of the pasal that an amendment inserts into its base. */
export const insertedKeys = (draft: Draft): string[] =>
  listAt(draft, 'pasal_disisipkan').flatMap((item) => textAt(mapAt(item), 'kunci') ?? []);
