import { type Draft, listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import { dateAt, signingDate } from './signing-date.ts';

/** A document that this one follows up. */
export interface Parent {
  readonly path: Path;
  readonly kind: string | undefined;
  /** The day it was signed: as written here, else as its own draft says. */
  readonly date: string | undefined;
}

/** The parent documents of a draft; `linked` holds those that are drafts themselves. */
export function parentsOf(draft: Draft, linked: ReadonlyMap<string, Draft>): Parent[] {
  return listAt(draft, 'menindaklanjuti').map((value, i) => {
    const facts = mapAt(value);
    const file = textAt(facts, 'naskah');
    const source = file === undefined ? undefined : linked.get(file);
    return {
      path: ['menindaklanjuti', i],
      kind: textAt(facts, 'jenis') ?? textAt(source, 'dokumen'),
      date: dateAt(facts, 'tanggal') ?? (source === undefined ? undefined : signingDate(source)),
    };
  });
}
