import { expect, test } from 'vitest';
import { penandatanganKepalaDaerahLuarNegeri } from '../../../src/rules/permendagri-25-2020/penandatangan-kepala-daerah.ts';
import { judge, partner, region } from './judging.ts';

const signedBy = (jabatan: string, more = {}) => {
  const own = region('Provinsi Jambi', jabatan);
  return { pihak: [{ ...own, ...more }, partner()] };
};

test.each(['Gubernur Jambi', 'Plt. Gubernur Jambi', 'Penjabat Gubernur Jambi'])('%s', (jabatan) => {
  expect(judge(penandatanganKepalaDaerahLuarNegeri, signedBy(jabatan))).toEqual([]);
});

test.each(['Kepala Dinas Pendidikan Provinsi Jambi', 'Wakil Gubernur Jambi', 'Bupati Merangin'])(
  '%s does not represent the province',
  (jabatan) => {
    expect(judge(penandatanganKepalaDaerahLuarNegeri, signedBy(jabatan))).toMatchObject([
      { path: ['pihak', 0, 'penandatangan', 0, 'jabatan'], args: { seharusnya: 'Gubernur Jambi' } },
    ]);
  },
);

test('a power of attorney makes no difference', () => {
  const draft = signedBy('Kepala Dinas Pendidikan Provinsi Jambi', {
    kewenangan: [{ jenis: 'surat-kuasa-khusus', tanggal: '2026-02-20' }],
  });
  expect(judge(penandatanganKepalaDaerahLuarNegeri, draft)).toHaveLength(1);
});

test('the partner is free', () => {
  expect(judge(penandatanganKepalaDaerahLuarNegeri, { pihak: [partner()] })).toEqual([]);
});
