import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { type Subject, subjectsNamed } from '../umum/parties.ts';
import { findPhrase, hitsOf, says } from '../umum/phrases.ts';

const ACCOUNT = ['pembiayaan', 'pembayaran', 'rekening'] as const;
const PUBLIC_SERVICE_AGENCY = /\bBLUD?\b|badan\s+layanan\s+umum/i;

/** An account of an office or an official, not of the region. */
const OFFICE_ACCOUNT =
  /\b(?:disetor|ditransfer|dibayar|dimasukkan|dikirim|menyetor|mentransfer)\w*\b[^.;]{0,60}?\brekening\s+(?:giro\s+|bank\s+|atas\s+nama\s+|milik\s+)*(?:dinas|badan|kantor|kepala|pejabat|sekretariat|bidang|pribadi)\b/gi;

/**
 * Income of a region goes in full to the regional treasury (UU 1/2004 Pasal 16 ayat (2), UU 23/2014
 * Pasal 327 ayat (1)). A public service agency (BLUD) keeps its own cash: where one takes part, a
 * person judges.
 */
export const rekeningKasDaerah: CodeRule = (draft) => {
  const payee = subjectsNamed(draft, textAt(draft, 'pembiayaan', 'pembayaran', 'kepada'));
  const toRegion = payee.some(({ kind }) => kind === 'pemerintah-daerah');
  const elsewhere = toRegion && textAt(draft, ...ACCOUNT, 'jenis') === 'lainnya';
  const structural: Hit[] = elsewhere ? [{ path: [...ACCOUNT, 'jenis'] }] : [];
  const hits = [
    ...structural,
    ...hitsOf(
      findPhrase(draft, { pattern: OFFICE_ACCOUNT, unless: /kas\s+(?:umum\s+)?daerah|RKUD/i }),
    ),
  ].map(({ path, excerpt }): Hit => ({ path, ...(excerpt === undefined ? {} : { excerpt }) }));
  if (hits.length === 0) return [];
  return says(draft, PUBLIC_SERVICE_AGENCY) || payee.some(keepsItsOwnCash) ? 'review' : hits;
};

const keepsItsOwnCash = ({ facts }: Subject): boolean =>
  /rumah\s+sakit|RSUD|puskesmas|BLUD|laboratorium|sekolah|SMK/i.test(textAt(facts, 'unit') ?? '');
