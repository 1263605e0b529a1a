import { expect, test } from 'vitest';
import { earliestAfterWorkingDays } from '../../../src/rules/umum/working-days.ts';

test.each([
  ['2026-03-02', 1, '2026-03-03'],
  ['2026-03-06', 1, '2026-03-09'],
  ['2026-03-07', 5, '2026-03-13'],
  ['2025-12-26', 45, '2026-02-27'],
  ['9999-12-31', 1, undefined],
])('%s and %i working days', (from, count, until) => {
  expect(earliestAfterWorkingDays(from, count)).toBe(until);
});
