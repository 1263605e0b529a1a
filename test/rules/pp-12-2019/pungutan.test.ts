import { expect, test } from 'vitest';
import { pungutan } from '../../../src/rules/pp-12-2019/pungutan.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    hak_kewajiban: {
      isi: [{ pihak: '2', hak: [{ teks: 'memungut iuran masuk kawasan dari warga' }] }],
    },
  };
  expect(pungutan(draft, CONTEXT)).toEqual([
    {
      path: ['hak_kewajiban', 'isi', 0, 'hak', 0, 'teks'],
      excerpt: 'memungut iuran',
      args: { kutipan: 'memungut iuran' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    hak_kewajiban: {
      isi: [
        {
          pihak: '2',
          hak: [
            { teks: 'memungut retribusi kawasan berdasarkan Peraturan Daerah tentang Retribusi' },
          ],
        },
      ],
    },
  };
  expect(pungutan(draft, CONTEXT)).toEqual([]);
});
