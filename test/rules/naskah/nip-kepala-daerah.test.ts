import { expect, test } from 'vitest';
import { nipKepalaDaerah } from '../../../src/rules/naskah/nip-kepala-daerah.ts';
import { CONTEXT, places } from './context.ts';

const draft = (facts: object) => ({
  pihak: [{ penandatangan: [{ nip: '197001011998031001', ...facts }] }],
});

test('an elected head with a NIP is a finding', () => {
  for (const jabatan of ['Bupati Merangin', 'Walikota Jambi', 'Wakil Gubernur Jambi'])
    expect(places(nipKepalaDaerah(draft({ jabatan }), CONTEXT))).toEqual([
      'pihak.0.penandatangan.0.nip',
    ]);
});

test('acting heads and officials may have one', () => {
  for (const facts of [
    { jabatan: 'Bupati Merangin', status: 'penjabat' },
    { jabatan: 'Pj. Bupati Merangin' },
    { jabatan: 'Kepala Dinas Kesehatan' },
  ])
    expect(nipKepalaDaerah(draft(facts), CONTEXT)).toEqual([]);
});
