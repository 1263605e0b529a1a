import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { hasilBarang } from '../../../src/rules/pp-28-2018/hasil-barang.ts';
import { judge } from '../permendagri-22-2020/judging.ts';

const goods = (more: Draft = {}): Draft => ({
  pihak: [{ wilayah: '15.02' }, { nama: 'PT Sehat', jenis: 'badan-usaha' }],
  hasil: { isi: [{ pihak: '1', hasil: 'gedung', bentuk: 'barang', ...more }] },
});

test('recorded', () => {
  expect(judge(hasilBarang, goods({ dicatat: 'ya' }))).toEqual([]);
});

test('not recorded', () => {
  expect(judge(hasilBarang, goods())).toEqual([
    { path: ['hasil', 'isi', 0, 'dicatat'], at: 'missing', args: { pihak: 'PIHAK KESATU' } },
  ]);
  expect(judge(hasilBarang, goods({ dicatat: 'tidak' }))).toMatchObject([{ at: 'value' }]);
});

test('no goods of a region', () => {
  expect(judge(hasilBarang, goods({ pihak: '2' }))).toBe('not-applicable');
});
