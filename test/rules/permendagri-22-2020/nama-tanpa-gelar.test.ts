import { expect, test } from 'vitest';
import { namaTanpaGelar } from '../../../src/rules/permendagri-22-2020/nama-tanpa-gelar.ts';
import { judge } from './judging.ts';

const named = (nama: string) => ({ pihak: [{ nama: 'PT X', penandatangan: [{ nama }] }] });

test.each(['Siti Rahmawati', 'H. Andi Wijaya', 'M. Yusuf', 'Andi S', 'Sri Mulyani D. Putri'])(
  '%s is a name alone',
  (nama) => {
    expect(judge(namaTanpaGelar, named(nama))).toEqual([]);
  },
);

test.each([
  ['dr. Siti Rahmawati', 'dr.'],
  ['Prof. Dr. Ir. Andi Wijaya', 'Prof. Dr. Ir.'],
  ['Budi Santoso, S.H., M.H.', 'S.H., M.H.'],
  ['Budi Santoso, SE', 'SE'],
  ['Rina Lestari S.Sos', 'S.Sos'],
  ['Rina Lestari M.Kes.', 'M.Kes.'],
])('%s holds %s', (nama, gelar) => {
  expect(judge(namaTanpaGelar, named(nama))).toEqual([
    {
      path: ['pihak', 0, 'penandatangan', 0, 'nama'],
      excerpt: gelar,
      args: { nama, gelar },
    },
  ]);
});
