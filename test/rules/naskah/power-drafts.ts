import type { RuleContext } from '../../../src/core/rule.ts';
import { draftOf } from './yaml-draft.ts';

/** A perjanjian kerja sama and the power of attorney by which it is signed, as `pks.yaml` and `kuasa.yaml`. */
export const DRAFTS: Pick<RuleContext, 'linked'> = {
  linked: new Map([
    [
      'pks.yaml',
      draftOf(`judul: Pelayanan Rujukan
penandatanganan: { tanggal: 2026-03-02 }
pihak:
  - wilayah: Kabupaten Merangin
    penandatangan: { nama: Siti Contoh, jabatan: Kepala Dinas Kesehatan }
  - nama: PT Sehat Contoh
    penandatangan: { nama: Budi Teladan, jabatan: Direktur }
`),
    ],
    [
      'kuasa.yaml',
      draftOf(`dokumen: surat-kuasa
nomor: 180/5/SKK/2026
penandatanganan: { tanggal: 2026-02-20 }
pemberi_kuasa: { wilayah: Kabupaten Merangin, nama: Adi Contoh, jabatan: Bupati }
penerima_kuasa: { nama: Siti Contoh, jabatan: Kepala Dinas Kesehatan }
`),
    ],
  ]),
};
