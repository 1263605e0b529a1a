import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addDuration,
  dateInWords,
  isCalendarDate,
  lastDay,
  longDate,
  MONTHS,
  numericDate,
  parseLongDate,
  weekday,
} from '../../../src/core/words/date.ts';
import { type Duration, parseDuration } from '../../../src/core/words/duration.ts';

function duration(text: string): Duration {
  const read = parseDuration(text);
  if (read === undefined) throw new Error(`no duration: ${text}`);
  return read;
}

const isoDates = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

describe('isCalendarDate', () => {
  it.each(['2026-03-02', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'takes %s',
    (iso) => {
      expect(isCalendarDate(iso)).toBe(true);
    },
  );

  it.each([
    '',
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-3-2',
    '02-03-2026',
    '2026-03-02T00:00:00Z',
    '2026-03-02\n',
    ' 2026-03-02',
  ])('refuses "%s"', (iso) => {
    expect(isCalendarDate(iso)).toBe(false);
  });
});

describe('dates in words', () => {
  it('names the weekday', () => {
    expect(weekday('2026-03-02')).toBe('Senin');
    expect(weekday('1945-08-17')).toBe('Jumat');
    expect(weekday('1969-12-31')).toBe('Rabu');
    expect(weekday('2024-02-29')).toBe('Kamis');
    expect(weekday('2026-11-22')).toBe('Minggu');
    expect(weekday('0001-01-01')).toBe('Senin');
  });

  it('gives the words of an opening', () => {
    expect(dateInWords('2026-03-02')).toEqual({
      hari: 'Senin',
      tanggal: 'Dua',
      bulan: 'Maret',
      tahun: 'Dua Ribu Dua Puluh Enam',
    });
    expect(dateInWords('1999-12-31')).toEqual({
      hari: 'Jumat',
      tanggal: 'Tiga Puluh Satu',
      bulan: 'Desember',
      tahun: 'Seribu Sembilan Ratus Sembilan Puluh Sembilan',
    });
  });

  it('gives long and numeric dates', () => {
    expect(longDate('2026-03-02')).toBe('2 Maret 2026');
    expect(numericDate('2026-03-02')).toBe('02-03-2026');
    expect(MONTHS).toHaveLength(12);
  });

  it.each([weekday, dateInWords, longDate, numericDate])('%o refuses what is no date', (words) => {
    expect(() => words('2026-02-30')).toThrow(RangeError);
  });
});

describe('in any time zone', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(['Asia/Jakarta', 'Pacific/Kiritimati', 'America/Los_Angeles'])('%s', (name) => {
    vi.stubEnv('TZ', name);
    expect(weekday('2026-03-02')).toBe('Senin');
    expect(addDuration('2026-03-08', duration('1 hari'))).toBe('2026-03-09');
    expect(lastDay('2026-11-01', duration('1 bulan'))).toBe('2026-11-30');
  });
});

describe('addDuration', () => {
  it.each([
    ['2026-03-02', '1 hari', '2026-03-03'],
    ['2026-12-31', '1 hari', '2027-01-01'],
    ['2024-02-28', '2 minggu', '2024-03-13'],
    ['2026-01-31', '1 bulan', '2026-02-28'],
    ['2026-11-30', '3 bulan', '2027-02-28'],
    ['2026-12-15', '12 bulan', '2027-12-15'],
    ['2024-02-29', '1 tahun', '2025-02-28'],
    ['2024-02-29', '4 tahun', '2028-02-29'],
    ['0099-12-31', '1 hari', '0100-01-01'],
  ])('%s + %s → %s', (start, length, end) => {
    expect(addDuration(start, duration(length))).toBe(end);
  });

  it('does not resolve working days, no dates, and years of five figures', () => {
    expect(addDuration('2026-03-02', duration('5 hari kerja'))).toBeUndefined();
    expect(addDuration('2026-02-30', duration('1 hari'))).toBeUndefined();
    expect(addDuration('9999-12-31', duration('1 hari'))).toBeUndefined();
    expect(addDuration('2026-03-02', duration('99999 tahun'))).toBeUndefined();
  });
});

describe('lastDay', () => {
  it.each([
    ['2026-03-02', '1 hari', '2026-03-02'],
    ['2026-03-01', '30 hari', '2026-03-30'],
    ['2026-03-02', '2 minggu', '2026-03-15'],
    ['2026-03-02', '2 tahun', '2028-03-01'],
    ['2023-03-01', '1 tahun', '2024-02-29'],
    ['2026-01-01', '1 tahun', '2026-12-31'],
    ['2026-01-31', '1 bulan', '2026-02-28'],
    ['2026-01-30', '1 bulan', '2026-02-28'],
    ['2026-01-28', '1 bulan', '2026-02-27'],
    ['2024-02-29', '1 tahun', '2025-02-28'],
    ['2024-02-29', '4 tahun', '2028-02-28'],
    ['9999-01-01', '1 tahun', '9999-12-31'],
    ['9999-01-01', '13 bulan', undefined],
    ['2026-03-02', '5 hari kerja', undefined],
    ['2026-02-30', '1 tahun', undefined],
  ])('%s, %s → %s', (start, length, end) => {
    expect(lastDay(start, duration(length))).toBe(end);
  });

  it('is never before the start', () => {
    fc.assert(
      fc.property(
        isoDates,
        fc.integer({ min: 1, max: 1200 }),
        fc.constantFrom('hari', 'minggu', 'bulan', 'tahun'),
        (start, count, unit) => {
          const end = lastDay(start, { count, unit });
          expect(end === undefined || (isCalendarDate(end) && end >= start)).toBe(true);
        },
      ),
    );
  });
});

describe('parseLongDate', () => {
  it('reads back what longDate writes', () => {
    fc.assert(
      fc.property(
        isoDates.filter((iso) => iso >= '1000'),
        (iso) => {
          expect(parseLongDate(longDate(iso))).toBe(iso);
        },
      ),
    );
  });

  it.each([
    ['2 Maret 2026', '2026-03-02'],
    ['02 maret 2026', '2026-03-02'],
    ['  2  MARET\u00a02026 ', '2026-03-02'],
    ['10 Nopember 1945', '1945-11-10'],
    ['29 Pebruari 2024', '2024-02-29'],
  ])('reads "%s"', (text, iso) => {
    expect(parseLongDate(text)).toBe(iso);
  });

  it.each([
    '',
    '30 Februari 2026',
    '2 March 2026',
    '2 Maret',
    'Maret 2026',
    '2026-03-02',
    '2 Maret 2026.',
    '32 Mei 2026',
  ])('refuses "%s"', (text) => {
    expect(parseLongDate(text)).toBeUndefined();
  });
});
