import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { urutanTahapan } from '../../../src/rules/permendagri-22-2020/urutan-tahapan.ts';
import { judge } from './judging.ts';

const contract = (...berkas: Draft[]): Draft => ({
  dokumen: 'perjanjian-kerja-sama',
  penandatanganan: { tanggal: '2026-03-02' },
  menindaklanjuti: [{ jenis: 'kesepakatan-bersama', tanggal: '2026-01-12' }],
  berkas,
});

test('steps in order', () => {
  const draft = contract(
    { jenis: 'kerangka-acuan-kerja', tanggal: '2025-04-10' },
    { jenis: 'telaahan-tkksd', tanggal: '2025-04-24' },
    { jenis: 'surat-penawaran', tanggal: '2025-05-02' },
    { jenis: 'persetujuan-dprd', tanggal: '2026-02-10' },
  );
  expect(judge(urutanTahapan, draft)).toEqual([]);
});

test('an offer before its terms of reference', () => {
  const draft = contract(
    { jenis: 'kerangka-acuan-kerja', tanggal: '2025-06-10' },
    { jenis: 'surat-penawaran', tanggal: '2025-05-02' },
  );
  expect(judge(urutanTahapan, draft)).toEqual([
    {
      path: ['berkas', 0, 'tanggal'],
      args: {
        tahap: 'kerangka-acuan-kerja',
        tanggal: '10 Juni 2025',
        sesudah: 'surat-penawaran',
        tanggal_sesudah: '2 Mei 2025',
      },
      related: [{ path: ['berkas', 1, 'tanggal'] }],
    },
  ]);
});

test('a consent before the Kesepakatan Bersama', () => {
  const draft = contract({ jenis: 'persetujuan-dprd', tanggal: '2026-01-02' });
  expect(judge(urutanTahapan, draft)).toMatchObject([{ path: ['menindaklanjuti', 0] }]);
});

test('what is later than the contract has its own rule', () => {
  expect(
    judge(urutanTahapan, contract({ jenis: 'persetujuan-dprd', tanggal: '2026-04-01' })),
  ).toEqual([]);
});

test('a third party offers before it is examined', () => {
  const draft = {
    ...contract(
      { jenis: 'surat-penawaran', tanggal: '2025-05-02' },
      { jenis: 'telaahan-tkksd', tanggal: '2025-06-01' },
    ),
    keterangan: { prakarsa: 'pihak-ketiga' },
  };
  expect(judge(urutanTahapan, draft)).toEqual([]);
});

test.each(['2025-04-02', '2025-05-20'])(
  'terms of reference of %s stand before or after the offer of a third party',
  (tanggal) => {
    const draft = {
      ...contract(
        { jenis: 'surat-penawaran', tanggal: '2025-05-02' },
        { jenis: 'kerangka-acuan-kerja', tanggal },
      ),
      keterangan: { prakarsa: 'pihak-ketiga' },
    };
    expect(judge(urutanTahapan, draft)).toEqual([]);
  },
);

test('terms of reference after the Kesepakatan Bersama, whoever began', () => {
  const draft = {
    ...contract({ jenis: 'kerangka-acuan-kerja', tanggal: '2026-01-20' }),
    keterangan: { prakarsa: 'pihak-ketiga' },
  };
  expect(judge(urutanTahapan, draft)).toMatchObject([{ path: ['berkas', 0, 'tanggal'] }]);
});

test('one date alone cannot be out of order', () => {
  expect(judge(urutanTahapan, { penandatanganan: { tanggal: '2026-03-02' } })).toBe(
    'not-applicable',
  );
});
