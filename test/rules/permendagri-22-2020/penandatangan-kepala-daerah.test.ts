import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { penandatanganKepalaDaerah } from '../../../src/rules/permendagri-22-2020/penandatangan-kepala-daerah.ts';
import { company, judge, region } from './judging.ts';

const agreement = (...pihak: Draft[]): Draft => ({ dokumen: 'kesepakatan-bersama', pihak });

test.each([
  ['Kabupaten Merangin', 'Bupati Merangin'],
  ['Kabupaten Merangin', 'Pj. Bupati Merangin'],
  ['Kabupaten Merangin', 'Wakil Bupati Merangin selaku Pelaksana Tugas Bupati Merangin'],
  ['Kota Jambi', 'WALIKOTA JAMBI'],
  ['Provinsi Jambi', 'Gubernur Jambi'],
  ['Daerah Istimewa Yogyakarta', 'Gubernur Daerah Istimewa Yogyakarta'],
])('%s is represented by %s', (wilayah, jabatan) => {
  expect(judge(penandatanganKepalaDaerah, agreement(region(wilayah, jabatan)))).toEqual([]);
});

test('a deputy who acts as head', () => {
  const deputy = region('Kabupaten Merangin', 'Wakil Bupati Merangin', {
    status: 'pelaksana-tugas',
  });
  expect(judge(penandatanganKepalaDaerah, agreement(deputy))).toEqual([]);
});

test.each([
  ['Kabupaten Merangin', 'Kepala Dinas Kesehatan Kabupaten Merangin', 'Bupati Merangin'],
  ['Kabupaten Merangin', 'Wakil Bupati Merangin', 'Bupati Merangin'],
  ['Kabupaten Merangin', 'Wali Kota Merangin', 'Bupati Merangin'],
  ['Kabupaten Merangin', 'Bupati Tebo', 'Bupati Merangin'],
  ['Kabupaten Entah', 'Camat', 'gubernur, bupati, atau wali kota'],
])('for %s, not %s', (wilayah, jabatan, seharusnya) => {
  expect(judge(penandatanganKepalaDaerah, agreement(region(wilayah, jabatan)))).toMatchObject([
    {
      path: ['pihak', 0, 'penandatangan', 0, 'jabatan'],
      args: { jabatan, daerah: wilayah, seharusnya },
    },
  ]);
});

test('a contract may be signed by an official, but not by the head of another region', () => {
  const contract = { dokumen: 'perjanjian-kerja-sama' };
  const official = region('Kabupaten Merangin', 'Kepala Dinas Kesehatan');
  expect(judge(penandatanganKepalaDaerah, { ...contract, pihak: [official] })).toEqual([]);
  const other = region('Kabupaten Merangin', 'Bupati Tebo');
  expect(judge(penandatanganKepalaDaerah, { ...contract, pihak: [other] })).toHaveLength(1);
});

test('third parties are not meant', () => {
  expect(judge(penandatanganKepalaDaerah, agreement(company('Manajer')))).toEqual([]);
});

test('a wrong region gives way to the finding that says so, a wrong office does not', () => {
  const other = agreement(region('Kabupaten Merangin', 'Bupati Tebo'));
  expect(judge(penandatanganKepalaDaerah, other)).toMatchObject([
    { causedBy: [['pihak', 0, 'penandatangan', 0, 'jabatan']] },
  ]);
  const office = agreement(region('Kabupaten Merangin', 'Kepala Dinas Kesehatan'));
  expect(judge(penandatanganKepalaDaerah, office)).not.toMatchObject([
    { causedBy: expect.anything() },
  ]);
});
