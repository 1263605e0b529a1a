import { expect, test } from 'vitest';
import { studiKelayakanMendahului } from '../../../src/rules/permendagri-22-2020/studi-kelayakan-mendahului.ts';
import { judge } from './judging.ts';

const study = (tanggal: string) => ({
  penandatanganan: { tanggal: '2026-03-02' },
  berkas: [{ jenis: 'studi-kelayakan', tanggal }],
});

test('before the signing', () => {
  expect(judge(studiKelayakanMendahului, study('2025-11-03'))).toEqual([]);
});

test('after the signing', () => {
  expect(judge(studiKelayakanMendahului, study('2026-05-03'))).toEqual([
    {
      path: ['berkas', 0, 'tanggal'],
      args: { tanggal: '3 Mei 2026', penandatanganan: '2 Maret 2026' },
    },
  ]);
});

test('no dated study', () => {
  expect(judge(studiKelayakanMendahului, {})).toBe('not-applicable');
});
