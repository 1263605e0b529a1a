import { expect, test } from 'vitest';
import { dataKependudukan } from '../../../src/rules/pp-40-2019/data-kependudukan.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { objek: { isi: [{ teks: 'Pemanfaatan NIK untuk verifikasi nasabah.' }] } };
  expect(dataKependudukan(draft, CONTEXT)).toEqual([
    {
      path: ['objek', 'isi', 0, 'teks'],
      excerpt: 'Pemanfaatan NIK',
      args: { kutipan: 'Pemanfaatan NIK' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = { objek: { isi: [{ teks: 'Pelayanan kesehatan rujukan.' }] } };
  expect(dataKependudukan(draft, CONTEXT)).toEqual([]);
});
