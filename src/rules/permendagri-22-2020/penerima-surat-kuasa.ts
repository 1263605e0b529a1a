import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { headOffice } from './regional-parties.ts';

/** Offices that are none in the regional apparatus. */
const OUTSIDE =
  /^(?:wakil\s+(?:gubernur|bupati|wali\s?kota)|(?:wakil\s+)?ketua\s+dprd|anggota\s+dprd|direktur\s+utama|komisaris|ketua\s+(?:pengurus|yayasan))\b/i;
/** Officials below the head of an office, who in a KSDD are given no power. */
const BELOW =
  /^(?:kepala\s+(?:bidang|subbidang|seksi|subbagian|sub\s+bagian)|sekretaris\s+(?:dinas|badan)|staf)\b/i;

/**
 * The power goes to an official of the regional apparatus: in a KSDD the head of an office. Guessed from the
 * words of the office. PP 28/2018, Pasal 2 ayat (2), 13 ayat (2); Permendagri 22/2020, Pasal 14 ayat (2), 36 ayat (2).
 */
export const penerimaSuratKuasa: CodeRule = (draft) => {
  const office = textAt(draft, 'penerima_kuasa', 'jabatan');
  if (office === undefined) return 'not-applicable';
  const heads = textAt(draft, 'kerja_sama') === 'KSDD';
  const wrong =
    OUTSIDE.test(office) ||
    headOffice(office, textAt(draft, 'penerima_kuasa', 'status')) !== undefined ||
    (heads && BELOW.test(office));
  return wrong
    ? [
        {
          path: ['penerima_kuasa', 'jabatan'],
          args: {
            jabatan: office,
            seharusnya: heads
              ? 'kepala perangkat daerah'
              : 'kepala perangkat daerah pemrakarsa atau pejabat perangkat daerah yang ditunjuk',
          },
        },
      ]
    : [];
};
