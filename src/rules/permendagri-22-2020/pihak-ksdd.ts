import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { isRegional, regionOf, subjectsOf } from './regional-parties.ts';

/**
 * A cooperation between regions has regions only as parties.
 * Permendagri 22/2020, Pasal 1 angka 1; UU 23/2014, Pasal 363 ayat (2) huruf a.
 */
export const pihakKsdd: CodeRule = (draft, { regions }) =>
  subjectsOf(draft).flatMap((subject) => {
    if (isRegional(subject)) return [];
    const declared = textAt(subject.facts, 'jenis') !== undefined;
    if (!declared && regionOf(subject, regions) !== undefined) return [];
    // Who it is at all is asked by the opening (komparisi).
    if (!declared && textAt(subject.facts, 'nama') === undefined) return [];
    return [
      {
        path: [...subject.path, declared ? 'jenis' : 'wilayah'],
        at: declared ? ('value' as const) : ('missing' as const),
        args: { pihak: subject.party.label },
      },
    ];
  });
