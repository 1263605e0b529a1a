import type { RuleContext } from '../../../src/core/rule.ts';
import { draftOf } from './yaml-draft.ts';

const BASE = `draf: 1
dokumen: perjanjian-kerja-sama
kerja_sama: KSDPK
judul: Pelayanan Kesehatan Rujukan
penandatanganan:
  tanggal: 2026-03-02
pihak:
  - wilayah: Kabupaten Merangin
  - nama: PT Sehat Contoh
objek: pelayanan rujukan
jangka_waktu:
  selama: 2 tahun
pasal_tambahan:
  - kunci: sistem
    judul: Sistem
    ayat: [Satu.]
`;

/** The perjanjian kerja sama that the addenda of these tests amend, as `pks.yaml`: it ends on 1 March 2028. */
export const LINKED: Pick<RuleContext, 'linked'> = {
  linked: new Map([['pks.yaml', draftOf(BASE)]]),
};

/** An addendum to it. */
export const amending = (rest: string): string =>
  `dokumen: adendum\nmengubah:\n  jenis: perjanjian-kerja-sama\n  tanggal: 2026-03-02\n  naskah: pks.yaml\n${rest}`;

/** An addendum to a document of which only the paper is at hand. */
export const onPaper = (rest: string, facts = ''): string =>
  `dokumen: adendum\nmengubah:\n  jenis: perjanjian-kerja-sama\n  tanggal: 2026-03-02\n${facts}${rest}`;
