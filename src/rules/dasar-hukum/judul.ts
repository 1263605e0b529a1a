import type { CodeRule, Hit } from '../../core/rule.ts';
import { citedIn, labelOf } from './cited.ts';
import { isCertain } from './standing.ts';
import { foldTitle, namesake } from './titles.ts';

/** Entries whose subject is not the subject of the regulation they number. */
export const dasarHukumJudul: CodeRule = (draft, { asOf, law }) =>
  citedIn(draft, law).flatMap((cited): Hit[] => {
    const { citation, regulation } = cited;
    // A code has no subject; what follows its name is the part that is meant.
    if (citation?.type === 'kuhperdata') return [];
    const title = citation?.title;
    if (title === undefined || regulation === undefined || !isCertain(regulation)) return [];
    if (foldTitle(title) === foldTitle(regulation.title)) return [];
    // Then the number is the likelier slip, and another rule says so.
    if (namesake(law, cited, asOf) !== undefined) return [];
    const args = { sebutan: labelOf(cited), tertulis: title, judul: regulation.title };
    return [{ path: cited.path, excerpt: title, args }];
  });
