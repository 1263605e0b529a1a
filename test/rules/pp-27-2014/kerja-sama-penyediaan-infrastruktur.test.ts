import { expect, test } from 'vitest';
import { kerjaSamaPenyediaanInfrastruktur } from '../../../src/rules/pp-27-2014/kerja-sama-penyediaan-infrastruktur.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { objek: { isi: [{ teks: 'Kerja sama penyediaan infrastruktur air minum.' }] } };
  expect(kerjaSamaPenyediaanInfrastruktur(draft, CONTEXT)).toEqual([
    {
      path: ['objek', 'isi', 0, 'teks'],
      excerpt: 'Kerja sama penyediaan infrastruktur',
      args: { kutipan: 'Kerja sama penyediaan infrastruktur' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = { objek: { isi: [{ teks: 'Pelayanan kesehatan rujukan.' }] } };
  expect(kerjaSamaPenyediaanInfrastruktur(draft, CONTEXT)).toEqual([]);
});
