import { expect, test } from 'vitest';
import { belumDiisi } from '../../../src/rules/naskah/belum-diisi.ts';
import { CONTEXT, hitsOf } from './context.ts';

const blanks = [
  ['penandatanganan', 'tempat'],
  ['pihak', 0, 'nomor'],
  ['pihak', 0, 'penandatangan', 'nama'],
  ['judul'],
  [],
];

test('every blank but those of identity is a finding, in the words of the file', () => {
  const hits = hitsOf(belumDiisi({}, { ...CONTEXT, blanks }));
  expect(hits.map(({ args }) => args?.tempat)).toEqual(['penandatanganan.tempat']);
  expect(hits[0]).toMatchObject({
    path: ['penandatanganan', 'tempat'],
    inSource: true,
    causedBy: [['penandatanganan', 'tempat']],
  });
});
