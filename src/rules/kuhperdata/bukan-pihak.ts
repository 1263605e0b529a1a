import type { CodeRule, Hit } from '../../core/rule.ts';
import { subjectsOf } from '../umum/parties.ts';
import { findPhrase } from '../umum/phrases.ts';

const OUTSIDER =
  /(?:^|(?<=[.;:]\s))((?:pemerintah\s+(?:daerah\s+)?(?:provinsi|kabupaten|kota|desa)|kementerian|pemerintah\s+desa|desa|kelurahan|kecamatan|masyarakat|warga|pihak\s+lain)\b[^.;,:]{0,50}?)\s+(?:wajib|berkewajiban|harus|bertanggung\s+jawab)\b/gi;

/**
 * An agreement binds its parties only (KUHPerdata Pasal 1340). Looks, among the duties and the
 * carrying out, for a sentence whose subject is somebody else.
 */
export const bukanPihak: CodeRule = (draft, { regions }) => {
  const parties = subjectsOf(draft).flatMap(({ facts, name }) => {
    const region = typeof facts.wilayah === 'string' ? regions.find(facts.wilayah) : undefined;
    return [name, region?.name].filter((text) => text !== undefined).map(plain);
  });
  return findPhrase(draft, {
    pattern: OUTSIDER,
    within: [
      'pelaksanaan',
      'hak_kewajiban',
      'tugas_tanggung_jawab',
      'pembiayaan',
      'pasal_tambahan',
    ],
  }).flatMap(({ path, excerpt }): Hit[] => {
    const who = excerpt.replace(/\s+(?:wajib|berkewajiban|harus|bertanggung\s+jawab)$/i, '');
    if (parties.some((party) => party !== '' && plain(who).includes(party))) return [];
    return [{ path, excerpt: who, args: { siapa: who } }];
  });
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^pemerintah\s+(?:daerah\s+)?/, '')
    .replace(/\s+/g, ' ')
    .trim();
