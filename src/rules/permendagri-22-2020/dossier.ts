import { type Draft, listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';

/** A paper in the file of the cooperation. */
export interface Paper {
  readonly path: Path;
  readonly facts: Draft;
  readonly kind: string | undefined;
}

/** The papers that the draft records under `berkas`. */
export function papersOf(draft: Draft): Paper[] {
  return listAt(draft, 'berkas').map((value, i) => {
    const facts = mapAt(value);
    return { path: ['berkas', i], facts, kind: textAt(facts, 'jenis') };
  });
}
