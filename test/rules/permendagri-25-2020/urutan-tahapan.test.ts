import { expect, test } from 'vitest';
import { urutanTahapanLuarNegeri } from '../../../src/rules/permendagri-25-2020/urutan-tahapan.ts';
import { judge, memorandum } from './judging.ts';

test('steps in order', () => {
  const draft = {
    ...memorandum(
      { jenis: 'penjajakan', tanggal: '2025-02-03' },
      { jenis: 'kajian', tanggal: '2025-04-07' },
      { jenis: 'konsultasi-kemlu', tanggal: '2025-06-02' },
      { jenis: 'tanggapan-mendagri', tanggal: '2025-06-02' },
      { jenis: 'persetujuan-dprd', tanggal: '2025-11-10' },
    ),
    menindaklanjuti: [{ jenis: 'pernyataan-kehendak', tanggal: '2025-07-01' }],
  };
  expect(judge(urutanTahapanLuarNegeri, draft)).toEqual([]);
});

test('a study before the exploration', () => {
  const draft = memorandum(
    { jenis: 'penjajakan', tanggal: '2025-04-07' },
    { jenis: 'kajian', tanggal: '2025-02-03' },
  );
  expect(judge(urutanTahapanLuarNegeri, draft)).toEqual([
    {
      path: ['berkas', 0, 'tanggal'],
      args: {
        tahap: 'penjajakan',
        tanggal: '7 April 2025',
        sesudah: 'kajian',
        tanggal_sesudah: '3 Februari 2025',
      },
      related: [{ path: ['berkas', 1, 'tanggal'] }],
    },
  ]);
});

test('a Letter of Intent after the consent to the plan', () => {
  const draft = {
    ...memorandum({ jenis: 'persetujuan-dprd', tanggal: '2025-11-10' }),
    menindaklanjuti: [{ jenis: 'pernyataan-kehendak', tanggal: '2025-12-01' }],
  };
  expect(judge(urutanTahapanLuarNegeri, draft)).toMatchObject([{ path: ['menindaklanjuti', 0] }]);
});

test('what the signing rests on has its own rules', () => {
  const draft = memorandum({ jenis: 'surat-konfirmasi', tanggal: '2026-04-01' });
  expect(judge(urutanTahapanLuarNegeri, draft)).toEqual([]);
});

test('minutes after the signing are out of order', () => {
  const draft = memorandum({ jenis: 'risalah-rapat', tanggal: '2026-04-01' });
  expect(judge(urutanTahapanLuarNegeri, draft)).toMatchObject([{ path: ['berkas', 0, 'tanggal'] }]);
});

test('other steps where a cooperation is passed on, and nothing to compare', () => {
  const draft = memorandum({ jenis: 'risalah-rapat', tanggal: '2026-04-01' });
  expect(judge(urutanTahapanLuarNegeri, { ...draft, kategori: 'penerusan' })).toBe(
    'not-applicable',
  );
  expect(judge(urutanTahapanLuarNegeri, memorandum())).toBe('not-applicable');
});
