import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { jangkaWaktuLimaTahun } from '../../../src/rules/permendagri-25-2020/jangka-waktu-lima-tahun.ts';
import { masaBerlakuPernyataanKehendak } from '../../../src/rules/permendagri-25-2020/masa-berlaku-pernyataan-kehendak.ts';
import { judge } from './judging.ts';

const lasting = (jangka_waktu: Draft): Draft => ({
  penandatanganan: { tanggal: '2026-03-02' },
  jangka_waktu,
});

test.each([{ selama: '1 tahun' }, { selama: '12 bulan' }, { berakhir: '2027-03-02' }])(
  'an intent of one year %o',
  (term) => {
    expect(judge(masaBerlakuPernyataanKehendak, lasting(term))).toEqual([]);
  },
);

test('an intent of more than a year', () => {
  expect(judge(masaBerlakuPernyataanKehendak, lasting({ selama: '13 bulan' }))).toEqual([
    { path: ['jangka_waktu', 'selama'], args: { lama: '13 bulan' } },
  ]);
  expect(judge(masaBerlakuPernyataanKehendak, lasting({ berakhir: '2027-03-03' }))).toHaveLength(1);
});

test('the year of an intent counts from its signing, not from a later start', () => {
  const late = lasting({ mulai: '2026-04-01', selama: '1 tahun' });
  expect(judge(masaBerlakuPernyataanKehendak, late)).toHaveLength(1);
  const shorter = lasting({ mulai: '2026-04-01', selama: '11 bulan' });
  expect(judge(masaBerlakuPernyataanKehendak, shorter)).toEqual([]);
});

test('five years from the start', () => {
  expect(judge(jangkaWaktuLimaTahun, lasting({ mulai: '2026-04-01', selama: '5 tahun' }))).toEqual(
    [],
  );
  expect(judge(jangkaWaktuLimaTahun, lasting({ selama: '61 bulan' }))).toHaveLength(1);
});

test('own words are for a human, and nothing is nothing', () => {
  const words = lasting({ ayat: ['Kerja sama berlaku selama disepakati.'] });
  expect(judge(jangkaWaktuLimaTahun, words)).toBe('review');
  expect(judge(masaBerlakuPernyataanKehendak, {})).toBe('not-applicable');
});
