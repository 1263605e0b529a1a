import { expect, test } from 'vitest';
import { penjaminUtang } from '../../../src/rules/uu-16-2001/penjamin-utang.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'yayasan',
        nama: 'Yayasan Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Ketua Pengurus' }],
      },
    ],
    hak_kewajiban: {
      isi: [{ pihak: '2', kewajiban: [{ teks: 'menjamin pelunasan utang pengelola' }] }],
    },
  };
  expect(penjaminUtang(draft, CONTEXT)).toEqual([
    {
      path: ['hak_kewajiban', 'isi', 0, 'kewajiban', 0, 'teks'],
      excerpt: 'menjamin pelunasan utang',
      args: { kutipan: 'menjamin pelunasan utang' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'yayasan',
        nama: 'Yayasan Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Ketua Pengurus' }],
      },
    ],
    hak_kewajiban: { isi: [{ pihak: '2', kewajiban: [{ teks: 'menyelenggarakan pelatihan' }] }] },
  };
  expect(penjaminUtang(draft, CONTEXT)).toEqual([]);
});

test('without a foundation there is no question', () => {
  const draft = { hak_kewajiban: { isi: [{ teks: 'menjamin pelunasan utang' }] } };
  expect(penjaminUtang(draft, CONTEXT)).toEqual('not-applicable');
});
