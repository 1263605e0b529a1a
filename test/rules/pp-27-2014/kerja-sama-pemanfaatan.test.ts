import { expect, test } from 'vitest';
import { kerjaSamaPemanfaatan } from '../../../src/rules/pp-27-2014/kerja-sama-pemanfaatan.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { objek: { isi: [{ teks: 'Kerja sama pemanfaatan gedung milik daerah.' }] } };
  expect(kerjaSamaPemanfaatan(draft, CONTEXT)).toEqual([
    {
      path: ['objek', 'isi', 0, 'teks'],
      excerpt: 'Kerja sama pemanfaatan gedung',
      args: { kutipan: 'Kerja sama pemanfaatan gedung' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = { objek: { isi: [{ teks: 'Pelayanan kesehatan rujukan.' }] } };
  expect(kerjaSamaPemanfaatan(draft, CONTEXT)).toEqual([]);
});

test('the use of data is none', () => {
  const draft = { objek: { isi: [{ teks: 'Kerja sama pemanfaatan data penelitian' }] } };
  expect(kerjaSamaPemanfaatan(draft, CONTEXT)).toEqual([]);
});
