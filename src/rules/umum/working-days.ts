import { addDuration, weekday } from '../../core/words/date.ts';

/**
 * The first day on which so many working days after a day can have passed: Saturdays and Sundays do
 * not count; holidays, which are not known here, only make it later. Undefined beyond the calendar.
 */
export function earliestAfterWorkingDays(iso: string, count: number): string | undefined {
  let day: string | undefined = iso;
  for (let left = count; left > 0 && day !== undefined; ) {
    day = addDuration(day, { count: 1, unit: 'hari' });
    if (day !== undefined && !['Sabtu', 'Minggu'].includes(weekday(day))) left--;
  }
  return day;
}
