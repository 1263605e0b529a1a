import { type Draft, textAt } from '../../core/draft/draft.ts';
import { mapsIn } from './subjects.ts';
import { type DatedPlace, dateAt } from './term.ts';

/** A dated paper of the file (`berkas`). */
export interface Paper {
  readonly kind: string;
  readonly date: DatedPlace;
}

/** The papers of the file that have a date, in order. */
export function datedPapers(draft: Draft): Paper[] {
  return mapsIn({ facts: draft, path: [] }, 'berkas').flatMap(({ facts, path }) => {
    const date = dateAt(draft, ...path, 'tanggal');
    return date === undefined ? [] : [{ kind: textAt(facts, 'jenis') ?? '', date }];
  });
}
