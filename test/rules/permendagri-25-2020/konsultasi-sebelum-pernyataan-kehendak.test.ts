import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { konsultasiSebelumPernyataanKehendak } from '../../../src/rules/permendagri-25-2020/konsultasi-sebelum-pernyataan-kehendak.ts';
import { judge } from './judging.ts';

const intent = (...berkas: Draft[]): Draft => ({
  dokumen: 'pernyataan-kehendak',
  penandatanganan: { tanggal: '2026-03-02' },
  berkas,
});
const home = (tanggal: string) => ({ jenis: 'tanggapan-mendagri', tanggal });
const abroad = (tanggal: string) => ({ jenis: 'konsultasi-kemlu', tanggal });

test('both ministers before the signing', () => {
  const draft = intent(home('2026-02-16'), abroad('2026-03-02'));
  expect(judge(konsultasiSebelumPernyataanKehendak, draft)).toEqual([]);
});

test('one of them afterwards', () => {
  const draft = intent(home('2026-03-16'), abroad('2026-02-18'));
  expect(judge(konsultasiSebelumPernyataanKehendak, draft)).toMatchObject([
    { path: ['berkas', 0, 'tanggal'], args: { tanggal: '16 Maret 2026' } },
  ]);
});

test('what is not recorded is asked', () => {
  expect(judge(konsultasiSebelumPernyataanKehendak, intent())).toBe('review');
  expect(judge(konsultasiSebelumPernyataanKehendak, intent(home('2026-02-16')))).toBe('review');
});
