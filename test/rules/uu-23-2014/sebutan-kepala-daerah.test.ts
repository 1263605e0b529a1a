import { expect, test } from 'vitest';
import { sebutanKepalaDaerah } from '../../../src/rules/uu-23-2014/sebutan-kepala-daerah.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        wilayah: 'Kabupaten Bungo',
        penandatangan: [{ nama: 'Ratna Contoh', jabatan: 'Wali Kota Bungo' }],
      },
    ],
  };
  expect(sebutanKepalaDaerah(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 1, 'penandatangan', 0, 'jabatan'],
      excerpt: 'Wali Kota',
      args: { tertulis: 'Wali Kota', sebutan: 'Bupati', wilayah: 'Kabupaten Bungo' },
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
  expect(sebutanKepalaDaerah(draft, CONTEXT)).toEqual([]);
});

test('the old spelling passes', () => {
  const draft = {
    pihak: [{ wilayah: 'Kota Jambi', penandatangan: [{ jabatan: 'Walikota Jambi' }] }],
  };
  expect(sebutanKepalaDaerah(draft, CONTEXT)).toEqual([]);
});

test('acting heads count', () => {
  const draft = { pihak: [{ wilayah: 'Kota Jambi', penandatangan: [{ jabatan: 'Pj. Bupati' }] }] };
  expect(sebutanKepalaDaerah(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 0, 'penandatangan', 0, 'jabatan'],
      excerpt: 'Bupati',
      args: { tertulis: 'Bupati', sebutan: 'Wali Kota', wilayah: 'Kota Jambi' },
    },
  ]);
});

test('an unknown region says nothing', () => {
  const draft = { pihak: [{ wilayah: 'Kota Entah', penandatangan: [{ jabatan: 'Bupati' }] }] };
  expect(sebutanKepalaDaerah(draft, CONTEXT)).toEqual([]);
});
