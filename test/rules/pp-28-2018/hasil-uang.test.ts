import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { hasilUang } from '../../../src/rules/pp-28-2018/hasil-uang.ts';
import { judge } from '../permendagri-22-2020/judging.ts';

const pihak = [
  { kunci: 'daerah', wilayah: '15.02' },
  { kunci: 'rsud', wilayah: '15.02', unit: 'RSUD Kolonel Abundjani' },
  { kunci: 'pt', nama: 'PT Sehat', jenis: 'badan-usaha' },
];
const result = (owner: string, more: Draft = {}): Draft => ({
  pihak,
  hasil: { isi: [{ pihak: owner, hasil: 'bagi hasil', bentuk: 'uang', ...more }] },
});

test('money to the treasury', () => {
  expect(judge(hasilUang, result('daerah', { disetor_ke: 'kas-daerah' }))).toEqual([]);
});

test.each([
  ['daerah', {}, 'missing'],
  ['semua', { disetor_ke: 'lainnya' }, 'value'],
])('money of %s elsewhere', (owner, more, at) => {
  const draft = { ...result(owner, more), pihak: [pihak[0] ?? {}, pihak[2] ?? {}] };
  expect(judge(hasilUang, draft)).toEqual([
    { path: ['hasil', 'isi', 0, 'disetor_ke'], at, args: { pihak: 'PIHAK KESATU' } },
  ]);
});

test('a hospital may keep its own account, so a human judges', () => {
  expect(judge(hasilUang, result('rsud', { disetor_ke: 'lainnya' }))).toBe('review');
});

test('a payment to the region', () => {
  const paid = (jenis: string, kepada = 'daerah') => ({
    pihak,
    pembiayaan: { pembayaran: { kepada, rekening: { jenis } } },
  });
  expect(judge(hasilUang, paid('kas-daerah'))).toEqual([]);
  expect(judge(hasilUang, paid('lainnya'))).toMatchObject([
    { path: ['pembiayaan', 'pembayaran', 'rekening', 'jenis'] },
  ]);
  expect(judge(hasilUang, paid('lainnya', 'pt'))).toBe('not-applicable');
});

test('money of others is their own matter', () => {
  expect(judge(hasilUang, result('pt'))).toBe('not-applicable');
});
