import { expect, test } from 'vitest';
import { penerimaHibah } from '../../../src/rules/pp-12-2019/penerima-hibah.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    keterangan: { hibah: 'ya' },
    pembiayaan: { sumber: [{ pihak: '1', sumber: 'APBD' }] },
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'perseorangan',
        nama: 'Sari Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Pengelola' }],
      },
    ],
  };
  expect(penerimaHibah(draft, CONTEXT)).toEqual([
    { path: ['pihak', 1, 'jenis'], args: { nama: 'Sari Misal' } },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    keterangan: { hibah: 'tidak' },
    pembiayaan: { sumber: [{ pihak: '1', sumber: 'APBD' }] },
  };
  expect(penerimaHibah(draft, CONTEXT)).toEqual('not-applicable');
});

test('a foundation may receive', () => {
  const draft = {
    keterangan: { hibah: 'ya' },
    pembiayaan: { sumber: [{ sumber: 'APBD' }] },
    pihak: [{ jenis: 'yayasan' }],
  };
  expect(penerimaHibah(draft, CONTEXT)).toEqual([]);
});
