import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { persetujuanDprd } from '../../../src/rules/permendagri-22-2020/persetujuan-dprd.ts';
import { judge } from './judging.ts';

const plan = (keterangan: Draft, ...berkas: Draft[]): Draft => ({
  penandatanganan: { tanggal: '2026-03-02' },
  keterangan,
  ...(berkas.length === 0 ? {} : { berkas }),
});
const burden = { membebani_masyarakat: 'ya', dianggarkan_apbd: 'ya' };
const consent = { jenis: 'persetujuan-dprd', nomor: '170/12', tanggal: '2026-02-10' };

test('not needed', () => {
  const facts = { membebani_masyarakat: 'tidak', dianggarkan_apbd: 'ya' };
  expect(judge(persetujuanDprd, plan(facts))).toBe('not-applicable');
});

test('not told, so for a human', () => {
  expect(judge(persetujuanDprd, plan({ membebani_masyarakat: 'tidak' }))).toBe('review');
  expect(judge(persetujuanDprd, {})).toBe('review');
});

test.each([
  ['membebani_masyarakat', burden],
  ['dianggarkan_apbd', { membebani_masyarakat: 'tidak', dianggarkan_apbd: 'tidak' }],
] as const)('needed because of %s', (ground, facts) => {
  const found = judge(persetujuanDprd, plan(facts));
  expect(found).toMatchObject([{ path: ['keterangan', ground] }]);
  expect(judge(persetujuanDprd, plan(facts, consent))).toEqual([]);
});

test('a consent that is incomplete or late', () => {
  const incomplete = { jenis: 'persetujuan-dprd', tanggal: '2026-02-10' };
  expect(judge(persetujuanDprd, plan(burden, incomplete))).toEqual([
    {
      path: ['berkas', 0, 'nomor'],
      at: 'missing',
      args: { dasar: 'membebani_masyarakat: ya' },
      related: [{ path: ['keterangan', 'membebani_masyarakat'] }],
    },
  ]);
  expect(judge(persetujuanDprd, plan(burden, { ...consent, tanggal: '2026-03-03' }))).toMatchObject(
    [{ path: ['berkas', 0, 'tanggal'] }],
  );
});

test('45 days of silence count as consent, fewer do not', () => {
  const asked = (tanggal: string) => plan(burden, { jenis: 'permohonan-dprd', tanggal });
  expect(judge(persetujuanDprd, asked('2026-01-10'))).toEqual([]);
  expect(judge(persetujuanDprd, asked('2026-02-01'))).toHaveLength(1);
});

test('a change that adds a burden has its own rule', () => {
  const facts = { ...burden, mengubah_sebelumnya: 'ya' };
  expect(judge(persetujuanDprd, plan(facts))).toBe('not-applicable');
});
