import { expect, test } from 'vitest';
import { sebabHalal } from '../../../src/rules/kuhperdata/sebab-halal.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    hak_kewajiban: {
      isi: [
        {
          pihak: '2',
          kewajiban: [{ teks: 'memberikan success fee kepada pejabat penanda tangan' }],
        },
      ],
    },
  };
  expect(sebabHalal(draft, CONTEXT)).toEqual([
    {
      path: ['hak_kewajiban', 'isi', 0, 'kewajiban', 0, 'teks'],
      excerpt: 'success fee kepada pejabat',
      args: { kutipan: 'success fee kepada pejabat' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    hak_kewajiban: {
      isi: [
        { pihak: '2', kewajiban: [{ teks: 'menyetor kontribusi ke rekening kas umum daerah' }] },
      ],
    },
  };
  expect(sebabHalal(draft, CONTEXT)).toEqual([]);
});

test('a ban on rewards is fine', () => {
  const draft = {
    lain_lain: { isi: [{ teks: 'PARA PIHAK dilarang memberikan imbalan kepada pejabat.' }] },
  };
  expect(sebabHalal(draft, CONTEXT)).toEqual([]);
});
