import { listAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { findPhrase, hitsOf, says } from '../umum/phrases.ts';

const GIVES_MONEY =
  /\b(?:mentransfer|menyalurkan|memberikan|menyerahkan|menghibahkan)\s+(?:sejumlah\s+|sebagian\s+)?(?:dana|uang|bantuan\s+dana)\b/gi;

/**
 * Money that one region gives another for a cooperation is bantuan keuangan (PP 12/2019 Pasal 67).
 * Silent where the draft says so, or where the words are about paying for a service.
 */
export const bantuanKeuangan: CodeRule = (draft) => {
  const called =
    says(draft, /bantuan\s+keuangan/i) ||
    listAt(draft, 'pembiayaan', 'sumber').some(
      (source) => textAt(source, 'sumber') === 'bantuan-keuangan',
    );
  if (called) return [];
  const found = findPhrase(draft, {
    pattern: GIVES_MONEY,
    within: ['hak_kewajiban', 'pembiayaan', 'pasal_tambahan'],
    unless: /\b(?:masyarakat|penerima\s+manfaat|tidak|dilarang)\b/i,
  });
  return hitsOf(found);
};
