import { lastAmendment } from '../../core/law/dasar-hukum.ts';
import type { Regulation } from '../../core/law/law.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { citedIn, headOf, labelOf } from './cited.ts';
import { isCertain } from './standing.ts';

/**
 * Entries written out that do not name the last amendment. A short entry is written out with it when
 * the document is printed; of a law that is known only from others nothing is said.
 */
export const dasarHukumPerubahan: CodeRule = (draft, { asOf, law }) =>
  citedIn(draft, law).flatMap((cited): Hit[] => {
    const { citation, regulation, text } = cited;
    if (regulation === undefined || citation?.title === undefined) return [];
    const last = lastAmendment(law, regulation, asOf);
    if (last === undefined || !isCertain(last) || names(text, last)) return [];
    const args = { sebutan: labelOf(cited), perubahan: last.short, singkat: regulation.short };
    return [{ path: cited.path, excerpt: headOf(cited), args }];
  });

/** Whether a text holds the number and year of a regulation, in one of the usual ways. */
function names(text: string, { short }: Regulation): boolean {
  const [, number = '', year = ''] = /(\w+)\/(\d{4})$/.exec(short) ?? [];
  return new RegExp(`\\b${number}\\s*(?:/|Tahun|Th\\.?|Thn\\.?)\\s*${year}\\b`, 'i').test(text);
}
