import { expect, test } from 'vitest';
import { pemberitahuanPerpanjangan } from '../../../src/rules/permendagri-25-2020/pemberitahuan-perpanjangan.ts';
import { judge } from './judging.ts';

const extension = (tanggal?: string, berakhir_sebelumnya = '2026-02-28') => ({
  keterangan: { perpanjangan: 'ya', berakhir_sebelumnya },
  berkas: tanggal === undefined ? [] : [{ jenis: 'pemberitahuan-perpanjangan', tanggal }],
});

test('six months before the end', () => {
  expect(judge(pemberitahuanPerpanjangan, extension('2025-08-28'))).toEqual([]);
});

test('later than that', () => {
  expect(judge(pemberitahuanPerpanjangan, extension('2025-09-01'))).toEqual([
    {
      path: ['berkas', 0, 'tanggal'],
      args: { tanggal: '1 September 2025', berakhir: '28 Februari 2026' },
      related: [{ path: ['keterangan', 'berakhir_sebelumnya'] }],
    },
  ]);
});

test('the first notice counts', () => {
  const draft = extension('2025-09-01');
  const earlier = { jenis: 'pemberitahuan-perpanjangan', tanggal: '2025-06-02' };
  expect(
    judge(pemberitahuanPerpanjangan, { ...draft, berkas: [...draft.berkas, earlier] }),
  ).toEqual([]);
});

test('what is not recorded is asked; no extension, no notice', () => {
  expect(judge(pemberitahuanPerpanjangan, extension())).toBe('review');
  expect(judge(pemberitahuanPerpanjangan, {})).toBe('not-applicable');
});
