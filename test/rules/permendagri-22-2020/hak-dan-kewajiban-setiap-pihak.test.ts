import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { hakDanKewajibanSetiapPihak } from '../../../src/rules/permendagri-22-2020/hak-dan-kewajiban-setiap-pihak.ts';
import { item, judge } from './judging.ts';

const pihak = [{ kunci: 'dinkes' }, { kunci: 'rs' }];
const both = { hak: [item('menerima')], kewajiban: [item('memberikan')] };
const clause = (hak_kewajiban: Draft): Draft => ({ pihak, hak_kewajiban });

test('each party has a right and a duty, by its name, its number or for all', () => {
  const named = [
    { pihak: 'dinkes', ...both },
    { pihak: '2', ...both },
  ];
  expect(judge(hakDanKewajibanSetiapPihak, clause({ isi: named }))).toEqual([]);
  expect(judge(hakDanKewajibanSetiapPihak, clause({ isi: [{ pihak: 'semua', ...both }] }))).toEqual(
    [],
  );
});

test('a side that is missing, and a party that is not there', () => {
  const isi = [{ pihak: 'dinkes', hak: [item('menerima')] }];
  expect(judge(hakDanKewajibanSetiapPihak, clause({ isi }))).toEqual([
    {
      path: ['hak_kewajiban', 'isi', 0, 'kewajiban'],
      at: 'missing',
      missing: [['hak_kewajiban', 'isi', 0, 'kewajiban']],
      args: { pihak: 'PIHAK KESATU', kurang: '`kewajiban`' },
    },
    {
      path: ['hak_kewajiban'],
      at: 'key',
      args: { pihak: 'PIHAK KEDUA', kurang: '`hak`, `kewajiban`' },
    },
  ]);
});

test('own words are for a human', () => {
  const isi = [{ pihak: 'dinkes', ...both }];
  const ayat = [item('PIHAK KEDUA berkewajiban …')];
  expect(judge(hakDanKewajibanSetiapPihak, clause({ isi, ayat }))).toBe('review');
  expect(judge(hakDanKewajibanSetiapPihak, clause({ isi: [item('PIHAK KESATU berhak …')] }))).toBe(
    'review',
  );
  const standing = [item('<baku>')];
  expect(judge(hakDanKewajibanSetiapPihak, clause({ isi, ayat: standing }))).toHaveLength(1);
});

test('an unknown reference leaves it open whose right it is', () => {
  const isi = [
    { pihak: 'dinkes', ...both },
    { pihak: 'siapa', ...both },
  ];
  expect(judge(hakDanKewajibanSetiapPihak, clause({ isi }))).toBe('review');
});

test('no clause, nothing to judge', () => {
  expect(judge(hakDanKewajibanSetiapPihak, { pihak })).toBe('not-applicable');
});
