import { expect, test } from 'vitest';
import { identitasBelumDiisi } from '../../../src/rules/naskah/identitas-belum-diisi.ts';
import { CONTEXT, hitsOf } from './context.ts';

const blanks = [
  ['judul'],
  ['pihak', 0, 'nama'],
  ['pihak', 1, 'anggota', 0, 'penandatangan', 0, 'jabatan'],
  ['pihak', 0, 'penandatangan'],
  ['pihak', 0, 'nomor'],
  ['pihak', 0, 'narahubung', 'nama'],
];

test('blanks of title, party and signatory only', () => {
  const hits = hitsOf(identitasBelumDiisi({}, { ...CONTEXT, blanks }));
  expect(hits.map(({ path }) => path)).toEqual(blanks.slice(0, 4));
  expect(hits.every(({ inSource }) => inSource)).toBe(true);
});
