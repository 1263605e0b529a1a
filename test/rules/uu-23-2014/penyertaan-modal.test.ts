import { expect, test } from 'vitest';
import { penyertaanModal } from '../../../src/rules/uu-23-2014/penyertaan-modal.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    objek: { isi: [{ teks: 'Penyertaan modal pada perusahaan patungan pengelola kawasan.' }] },
  };
  expect(penyertaanModal(draft, CONTEXT)).toEqual([
    {
      path: ['objek', 'isi', 0, 'teks'],
      excerpt: 'Penyertaan modal',
      args: { kutipan: 'Penyertaan modal' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = { objek: { isi: [{ teks: 'Pengelolaan kawasan wisata.' }] } };
  expect(penyertaanModal(draft, CONTEXT)).toEqual([]);
});
