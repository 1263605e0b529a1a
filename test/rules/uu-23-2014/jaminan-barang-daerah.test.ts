import { expect, test } from 'vitest';
import { jaminanBarangDaerah } from '../../../src/rules/uu-23-2014/jaminan-barang-daerah.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    hak_kewajiban: {
      isi: [{ pihak: '2', hak: [{ teks: 'mengagunkan tanah objek kerja sama kepada bank' }] }],
    },
  };
  expect(jaminanBarangDaerah(draft, CONTEXT)).toEqual([
    {
      path: ['hak_kewajiban', 'isi', 0, 'hak', 0, 'teks'],
      excerpt: 'mengagunkan',
      args: { kutipan: 'mengagunkan' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    hak_kewajiban: {
      isi: [{ pihak: '2', kewajiban: [{ teks: 'tidak mengagunkan tanah objek kerja sama' }] }],
    },
  };
  expect(jaminanBarangDaerah(draft, CONTEXT)).toEqual([]);
});
