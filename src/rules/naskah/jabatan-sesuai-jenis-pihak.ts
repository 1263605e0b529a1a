import { textAt } from '../../core/draft/draft.ts';
import { own } from '../../core/own.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { kindOf, signatories, textIn } from './subjects.ts';

const STATE = '(?:gubernur|bupati|wali\\s?kota|camat|lurah|kepala\\s+(?:dinas|desa))';
const SCHOOL = '(?:rektor|dekan)';
const COMPANY = '(?:presiden\\s+direktur|direktur\\s+utama|komisaris)';

/** Offices that cannot be those of a party of this kind. Units with offices of their own are left in peace. */
const ELSEWHERE: Readonly<Record<string, RegExp>> = {
  'pemerintah-daerah': office(SCHOOL, COMPANY),
  'kementerian-lembaga': office(SCHOOL, COMPANY),
  'instansi-vertikal': office(SCHOOL, COMPANY),
  'perguruan-tinggi-negeri': office(STATE, COMPANY),
  'perguruan-tinggi-swasta': office(STATE, COMPANY),
  'badan-usaha': office(STATE, SCHOOL),
  bumn: office(STATE, SCHOOL),
  bumd: office(STATE, SCHOOL),
  'badan-usaha-tidak-berbadan-hukum': office(STATE, SCHOOL),
  koperasi: office(STATE, SCHOOL, COMPANY),
  yayasan: office(STATE, COMPANY),
  perkumpulan: office(STATE, SCHOOL, COMPANY),
  ormas: office(STATE, SCHOOL, COMPANY),
  desa: office('(?:gubernur|bupati|wali\\s?kota|camat|lurah)', SCHOOL, COMPANY),
};

function office(...words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join('|')})(?![A-Za-zÀ-ɏ])`, 'iu');
}

/** A company has no rector and a university no president director: one of the two is left over. */
export const jabatanSesuaiJenisPihak: CodeRule = (draft) =>
  signatories(draft).flatMap((signatory) => {
    const { facts } = signatory.subject;
    const kind = kindOf(facts) ?? '';
    return textIn(signatory, 'jabatan').flatMap(({ text, path }): Hit[] => {
      const strange =
        own(ELSEWHERE, kind)?.test(text) === true ||
        (isUniversity(textAt(facts, 'nama')) && /^direktur$/i.test(text));
      // Where the law says who represents such a party, its own rule speaks.
      return strange
        ? [{ path, causedBy: [path], args: { jabatan: text, jenis: kind === '' ? '—' : kind } }]
        : [];
    });
  });

/** Led by a rektor or ketua; a politeknik or akademi has a direktur. */
const isUniversity = (name: string | undefined): boolean =>
  name !== undefined && /^(?:universitas|institut|sekolah\s+tinggi)\s/i.test(name);
