import type { CodeRule } from '../../core/rule.ts';
import { parseRupiah, rupiah } from '../../core/words/rupiah.ts';
import { eachText, printed } from './prose.ts';

/** "Rp. 2.500.000", "Rp 2.500.000,-", "Rp2500000": an amount in another form than Rp2.500.000,00. */
const AMOUNT = /(?<![A-Za-zÀ-ɏ\d])Rp(\.?\s{0,3})(\d[\d.]{0,40})(,\d{1,2}(?!\d)|[,.]-|,–|)/giu;

/** Amounts whose form differs from the usual one by a point or blank after Rp, a dash, or missing separators. */
export const penulisanRupiah: CodeRule = (draft) =>
  eachText(printed(draft), ({ path, text }) =>
    [...text.matchAll(AMOUNT)].flatMap((match) => {
      const [whole, gap = '', typed = '', tail = ''] = match;
      const figures = typed.replace(/\.+$/, '');
      const value = parseRupiah(figures);
      // A fraction other than ,00 is left as it is; an odd grouping is another matter.
      if (value === undefined || (/^,\d/.test(tail) && tail !== ',00' && tail !== ',0')) return [];
      const fine =
        gap === '' &&
        whole.startsWith('Rp') &&
        !/[-–]/.test(tail) &&
        (figures.includes('.') || figures.length <= 3);
      const excerpt = whole.slice(
        0,
        whole.length - (tail === '' ? typed.length - figures.length : 0),
      );
      return fine ? [] : [{ path, excerpt, args: { tertulis: excerpt, benar: rupiah(value) } }];
    }),
  );
