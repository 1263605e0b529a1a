import { expect, test } from 'vitest';
import { kuasaKementerianLembaga } from '../../../src/rules/permendagri-22-2020/kuasa-kementerian-lembaga.ts';
import { attorney, judge } from './judging.ts';
import { merangin, ministry, office } from './synergy.ts';

const DIRECTOR = 'Direktur Jenderal Kesehatan Primer dan Komunitas';
const judged = (...pihak: Parameters<typeof judge>[1][]) =>
  judge(kuasaKementerianLembaga, { pihak: [...pihak, merangin()] });

test('by a power of attorney', () => {
  expect(judged(ministry(DIRECTOR, { kewenangan: [attorney()] }))).toEqual([]);
  expect(judged(office(undefined, { kewenangan: [attorney()] }))).toEqual([]);
});

test('a minister or the head of the agency itself needs none', () => {
  expect(judged(ministry())).toBe('not-applicable');
  const agency = { jenis: 'kementerian-lembaga', nama: 'Badan Pusat Statistik' };
  const head = [{ nama: 'Rini Contoh', jabatan: 'Kepala Badan Pusat Statistik' }];
  expect(judged({ ...agency, penandatangan: head })).toBe('not-applicable');
  const other = [{ nama: 'Rini Contoh', jabatan: 'Kepala Biro Hukum' }];
  expect(judged({ ...agency, penandatangan: other })).toMatchObject([
    { args: { jabatan: 'Kepala Biro Hukum', pihak: 'Badan Pusat Statistik' } },
  ]);
});

test('without any paper, or by an appointment alone', () => {
  expect(judged(ministry(DIRECTOR))).toMatchObject([
    { path: ['pihak', 0, 'penandatangan', 0, 'kewenangan'], at: 'missing' },
  ]);
  expect(judged(office())).toMatchObject([{ args: { pihak: 'Kejaksaan Negeri Merangin' } }]);
  const appointed = { kewenangan: [attorney({ jenis: 'keputusan-pengangkatan' })] };
  expect(judged(ministry(DIRECTOR, appointed))).toMatchObject([
    { path: ['pihak', 0, 'penandatangan', 0, 'jabatan'], at: 'value' },
  ]);
});

test('another paper is for a person to judge', () => {
  const assigned = { kewenangan: [attorney({ jenis: 'surat-tugas' })] };
  expect(judged(ministry(DIRECTOR, assigned))).toBe('review');
});

test('the region and a state university have rules of their own', () => {
  const university = {
    jenis: 'perguruan-tinggi-negeri',
    nama: 'Universitas Contoh',
    penandatangan: [{ nama: 'Rini Contoh', jabatan: 'Rektor' }],
  };
  expect(judged(university)).toBe('not-applicable');
});
