import { describe, expect, it } from 'vitest';
import {
  compareDurations,
  type Duration,
  durationInWords,
  parseDuration,
} from '../../../src/core/words/duration.ts';

function duration(text: string): Duration {
  const read = parseDuration(text);
  if (read === undefined) throw new Error(`no duration: ${text}`);
  return read;
}

describe('parseDuration', () => {
  it.each<[string, Duration]>([
    ['1 hari', { count: 1, unit: 'hari' }],
    ['30 hari kerja', { count: 30, unit: 'hari kerja' }],
    ['2 minggu', { count: 2, unit: 'minggu' }],
    ['06 bulan', { count: 6, unit: 'bulan' }],
    ['  2   Tahun ', { count: 2, unit: 'tahun' }],
    ['14 HARI  KERJA', { count: 14, unit: 'hari kerja' }],
  ])('reads "%s"', (text, expected) => {
    expect(parseDuration(text)).toEqual(expected);
  });

  it.each([
    '',
    '2',
    'tahun',
    '0 hari',
    'dua tahun',
    '2tahun',
    '2 tahunan',
    '1,5 tahun',
    '-1 hari',
    '100000 hari',
    '2 (dua) tahun',
    '2 years',
  ])('refuses "%s"', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

it('durationInWords gives figures and words', () => {
  expect(durationInWords({ count: 2, unit: 'tahun' })).toBe('2 (dua) tahun');
  expect(durationInWords({ count: 30, unit: 'hari kerja' })).toBe('30 (tiga puluh) hari kerja');
});

describe('compareDurations', () => {
  it.each<[string, string, number | undefined]>([
    ['1 tahun', '12 bulan', 0],
    ['2 tahun', '1 tahun', 1],
    ['11 bulan', '1 tahun', -1],
    ['2 minggu', '14 hari', 0],
    ['15 hari', '2 minggu', 1],
    ['5 hari kerja', '10 hari kerja', -1],
    ['27 hari', '1 bulan', -1],
    ['28 hari', '1 bulan', undefined],
    ['30 hari', '1 bulan', undefined],
    ['31 hari', '1 bulan', undefined],
    ['32 hari', '1 bulan', 1],
    ['364 hari', '1 tahun', -1],
    ['365 hari', '1 tahun', undefined],
    ['366 hari', '12 bulan', undefined],
    ['367 hari', '1 tahun', 1],
    ['1461 hari', '4 tahun', undefined],
    ['1462 hari', '4 tahun', 1],
    ['90 hari', '2 tahun', -1],
    ['30 hari kerja', '14 hari', 1],
    ['10 hari kerja', '14 hari', undefined],
    ['10 hari kerja', '1 tahun', undefined],
    ['400 hari kerja', '1 tahun', 1],
  ])('%s, %s → %s', (a, b, expected) => {
    expect(compareDurations(duration(a), duration(b))).toBe(expected);
    const reversed = expected === undefined ? undefined : 0 - expected;
    expect(compareDurations(duration(b), duration(a))).toBe(reversed);
  });
});
