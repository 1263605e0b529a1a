import { expect, test } from 'vitest';
import { pengesampinganPasal1266 } from '../../../src/rules/kuhperdata/pengesampingan-pasal-1266.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pengakhiran: {
      isi: [{ teks: 'Dalam hal PIHAK KEDUA lalai, perjanjian ini berakhir dengan sendirinya.' }],
    },
  };
  expect(pengesampinganPasal1266(draft, CONTEXT)).toEqual([
    {
      path: ['pengakhiran', 'isi', 0, 'teks'],
      excerpt: 'lalai, perjanjian ini berakhir',
      args: { kutipan: 'lalai, perjanjian ini berakhir' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pengakhiran: {
      isi: [
        {
          teks: 'Dalam hal PIHAK KEDUA lalai, perjanjian ini berakhir dengan mengesampingkan Pasal 1266 KUHPerdata.',
        },
      ],
    },
  };
  expect(pengesampinganPasal1266(draft, CONTEXT)).toEqual([]);
});

test('a court makes it unnecessary', () => {
  const draft = {
    pengakhiran: { isi: [{ teks: 'Bila lalai, perjanjian berakhir dengan putusan pengadilan.' }] },
  };
  expect(pengesampinganPasal1266(draft, CONTEXT)).toEqual([]);
});
