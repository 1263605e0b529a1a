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

test('offices are read in Indonesian, whatever the primary language', () => {
  const english = signedBy('Governor of Jambi');
  const languages = ['en', 'id'];
  const translated = (jabatan: string) => ({
    languages,
    translations: new Map([['id', signedBy(jabatan)]]),
  });
  const rule = penandatanganKepalaDaerahLuarNegeri;
  expect(judge(rule, english, translated('Gubernur Jambi'))).toEqual([]);
  expect(judge(rule, english, translated('Kepala Dinas Pendidikan'))).toMatchObject([
    { language: 'id' },
  ]);
  expect(judge(rule, english, { languages: ['en'] })).toBe('review');
});
