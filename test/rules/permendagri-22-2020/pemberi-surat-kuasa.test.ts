import { expect, test } from 'vitest';
import { pemberiSuratKuasa } from '../../../src/rules/permendagri-22-2020/pemberi-surat-kuasa.ts';
import { hitsOf } from '../naskah/yaml-draft.ts';

const by = (office: string, rest = ''): string =>
  `dokumen: surat-kuasa\npemberi_kuasa: { wilayah: Kabupaten Merangin, jabatan: ${office}${rest} }\n`;

test.each(['Sekretaris Daerah Kabupaten Merangin', 'Bupati Bungo', 'Wali Kota Merangin'])(
  '%s gives no power for the region',
  (office) => {
    expect(hitsOf(pemberiSuratKuasa, by(office))).toEqual([
      {
        path: ['pemberi_kuasa', 'jabatan'],
        args: { jabatan: office, seharusnya: 'Bupati Merangin' },
      },
    ]);
  },
);

test('its head does, also an acting one', () => {
  expect(hitsOf(pemberiSuratKuasa, by('Bupati'))).toEqual([]);
  expect(hitsOf(pemberiSuratKuasa, by('Pj. Bupati Merangin'))).toEqual([]);
  expect(
    hitsOf(pemberiSuratKuasa, by('Wakil Bupati Merangin', ', status: pelaksana-tugas')),
  ).toEqual([]);
});
