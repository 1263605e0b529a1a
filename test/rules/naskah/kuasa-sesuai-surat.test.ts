import { expect, test } from 'vitest';
import { kuasaSesuaiSurat } from '../../../src/rules/naskah/kuasa-sesuai-surat.ts';
import { DRAFTS } from './power-drafts.ts';
import { hitsOf } from './yaml-draft.ts';

const signedBy = (name: string, number: string, day: string, giver: string): string => `pihak:
  - wilayah: Kabupaten Merangin
    penandatangan:
      nama: ${name}
      jabatan: Kepala Dinas Kesehatan
      kewenangan: [{ jenis: surat-kuasa-khusus, nomor: ${number}, tanggal: ${day}, oleh: ${giver}, naskah: kuasa.yaml }]
`;

test('what the power itself says otherwise is found', () => {
  const text = signedBy('Tuti Lain', '180/6/SKK/2026', '2026-02-21', 'Sekretaris Daerah');
  expect(hitsOf(kuasaSesuaiSurat, text, DRAFTS).map(({ args }) => args)).toEqual([
    { kunci: 'nomor', tertulis: '180/6/SKK/2026', benar: '180/5/SKK/2026' },
    { kunci: 'tanggal', tertulis: '2026-02-21', benar: '2026-02-20' },
    { kunci: 'oleh', tertulis: 'Sekretaris Daerah', benar: 'Bupati' },
    { kunci: 'nama', tertulis: 'Tuti Lain', benar: 'Siti Contoh' },
  ]);
});

test('the same passes; without the draft nothing is said', () => {
  const text = signedBy('Siti Contoh', '180 / 5 / SKK / 2026', '2026-02-20', 'Bupati Merangin');
  expect(hitsOf(kuasaSesuaiSurat, text, DRAFTS)).toEqual([]);
  expect(hitsOf(kuasaSesuaiSurat, signedBy('A', '1', '2026-01-01', 'B'))).toEqual([]);
});
