import type { CodeRule } from '../../core/rule.ts';
import { rupiah } from '../../core/words/rupiah.ts';
import { findPhrase } from '../umum/phrases.ts';

const NAMED_RATE =
  /m[ae]terai[^.;]{0,60}?(?:\bRp\.?\s?|<rupiah:)(\d{1,3}(?:\.\d{3})+|\d{4,6})|m[ae]terai\s+(?:tempel\s+|elektronik\s+)?(\d{1,2}\.\d{3}|\d{4,5})\b/gi;

/** First day of the fixed rate of ten thousand rupiah (UU 10/2020 Pasal 5 and 32). */
const NEW_RATE = '2021-01-01';
/** Through this day stamps of the old law could be put together (UU 10/2020 Pasal 28 huruf b and c). */
const OLD_STAMPS_UNTIL = '2021-12-31';

/**
 * A rate of stamp duty named in the text is that of the day: six thousand rupiah until the end of
 * 2020 (PP 24/2000 Pasal 2 ayat (1)), ten thousand since; in 2021 the old stamps could be combined.
 */
export const tarifMeterai: CodeRule = (draft, { asOf }) =>
  findPhrase(draft, { pattern: NAMED_RATE }).flatMap(({ path, excerpt }) => {
    const typed = Number((/(\d[\d.]*)\D*$/.exec(excerpt)?.[1] ?? '').replaceAll('.', ''));
    const due = asOf < NEW_RATE ? 6000 : 10000;
    const combined =
      asOf >= NEW_RATE && asOf <= OLD_STAMPS_UNTIL && (typed === 3000 || typed === 6000);
    if (typed === due || combined) return [];
    return [{ path, excerpt, args: { tertulis: rupiah(typed), tarif: rupiah(due) } }];
  });
