import { expect, test } from 'vitest';
import { penerimaSuratKuasa } from '../../../src/rules/permendagri-22-2020/penerima-surat-kuasa.ts';
import { hitsOf } from '../naskah/yaml-draft.ts';

const to = (office: string, cooperation = 'KSDPK'): string =>
  `dokumen: surat-kuasa\nkerja_sama: ${cooperation}\npenerima_kuasa: { nama: Siti Contoh, jabatan: ${office} }\n`;

test.each(['Wakil Bupati Merangin', 'Bupati Merangin', 'Ketua DPRD', 'Direktur Utama'])(
  '%s is no official of the regional apparatus',
  (office) => {
    expect(hitsOf(penerimaSuratKuasa, to(office))).toHaveLength(1);
  },
);

test('in a KSDD it is the head of an office', () => {
  expect(hitsOf(penerimaSuratKuasa, to('Kepala Bidang Cipta Karya', 'KSDD'))).toHaveLength(1);
  expect(hitsOf(penerimaSuratKuasa, to('Kepala Bidang Cipta Karya'))).toEqual([]);
});

test.each(['Kepala Dinas Kesehatan', 'Direktur RSUD Contoh', 'Sekretaris Daerah', 'Camat Bangko'])(
  '%s passes',
  (office) => {
    expect(hitsOf(penerimaSuratKuasa, to(office, 'KSDD'))).toEqual([]);
  },
);
