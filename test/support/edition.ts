import { editionOf } from '../../src/document/edition.ts';
import type { Edition } from '../../src/document/model.ts';
import { checkText, KNOWLEDGE, SCHEMAS, TODAY } from './knowledge.ts';

/** The document of a draft in all its languages, by way of the real reader, shape and outlines. */
export function editionOfText(text: string, rancangan?: readonly string[]): Edition {
  const { draft } = checkText(text);
  const kind = SCHEMAS.kinds.get(draft?.ruleset.kind ?? '');
  if (draft === undefined || kind === undefined) throw new Error('the draft cannot be read');
  return editionOf(draft, (language) => kind.outlines.get(language) ?? kind.outline, {
    cooperation: draft.ruleset.cooperation,
    regions: KNOWLEDGE.regions,
    law: KNOWLEDGE.law,
    asOf: TODAY,
    pictureOf: () => undefined,
    rowsOf: () => undefined,
    ...(rancangan === undefined ? {} : { rancangan }),
  });
}

/** A small memorandum of two cities; `more` are further keys of the draft. */
export const memorandum = (more: string, languages = '[id, en]'): string => `draf: 1
dokumen: memorandum-saling-pengertian
kerja_sama: KSDPL
judul: { id: Kota Bersaudara, en: Sister Cities, ms: Bandar Raya Berkembar }
bahasa: ${languages}
bahasa_acuan: en
penandatanganan: { tanggal: 2026-09-01, tempat: Jambi }
pihak:
  - kunci: jambi
    wilayah: Kota Jambi
    penandatangan: { nama: Rahma Contoh, jabatan: { id: Wali Kota Jambi, en: Mayor of Jambi } }
  - kunci: mitra
    jenis: pemerintah-daerah-luar-negeri
    nama: { id: Majelis Bandaraya Contoh, en: The Council of Contoh City }
    negara: { id: Malaysia, en: Malaysia }
    penandatangan: { nama: Aminah Misal, jabatan: { id: Wali Kota Contoh, en: Mayor of Contoh } }
${more}`;
