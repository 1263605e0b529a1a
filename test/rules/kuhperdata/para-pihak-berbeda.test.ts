import { expect, test } from 'vitest';
import { paraPihakBerbeda } from '../../../src/rules/kuhperdata/para-pihak-berbeda.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        wilayah: 'Kabupaten Merangin',
        unit: 'RSUD Contoh',
        penandatangan: [{ nama: 'Ratna Contoh', jabatan: 'Direktur RSUD Contoh' }],
      },
    ],
  };
  expect(paraPihakBerbeda(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 1, 'wilayah'],
      args: { nama: 'Kabupaten Merangin' },
      related: [{ path: ['pihak', 0] }],
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        wilayah: 'Kabupaten Bungo',
        penandatangan: [{ nama: 'Ratna Contoh', jabatan: 'Bupati Bungo' }],
      },
    ],
  };
  expect(paraPihakBerbeda(draft, CONTEXT)).toEqual([]);
});

test('members of one party may belong together', () => {
  const draft = {
    pihak: [{ anggota: [{ wilayah: '15.02' }, { wilayah: '15.02' }] }, { nama: 'PT Misal' }],
  };
  expect(paraPihakBerbeda(draft, CONTEXT)).toEqual([]);
});

test('a name in other spacing is the same name', () => {
  const draft = { pihak: [{ nama: 'PT Misal  Sehat' }, { nama: 'PT MISAL SEHAT' }] };
  expect(paraPihakBerbeda(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 1, 'nama'],
      args: { nama: 'PT MISAL SEHAT' },
      related: [{ path: ['pihak', 0] }],
    },
  ]);
});
