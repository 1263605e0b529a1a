import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { empoweredDocument } from '../naskah/power-of-attorney.ts';
import { signingDate } from '../naskah/term.ts';

/**
 * A power of attorney is there when the official signs: no later than the document that it is for, whose draft
 * is at hand. PP 28/2018, Pasal 2 ayat (2), 13 ayat (2); Permendagri 22/2020, Pasal 14 ayat (2), 36 ayat (2).
 */
export const suratKuasaMendahului: CodeRule = (draft, context) => {
  const document = empoweredDocument(draft, context);
  const [given, signed] = [
    signingDate(draft),
    document === undefined ? undefined : signingDate(document),
  ];
  if (given === undefined || signed === undefined) return 'not-applicable';
  return given.iso <= signed.iso
    ? []
    : [
        {
          path: given.path,
          args: { tanggal: longDate(given.iso), penandatanganan: longDate(signed.iso) },
          related: [{ path: ['menandatangani', 'naskah'] }],
        },
      ];
};
