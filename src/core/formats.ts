import { isCalendarDate } from './words/date.ts';
import { parseDuration } from './words/duration.ts';

/** The formats that shapes use; every value is the text as typed. */
export const tanggal = (text: string): boolean => isCalendarDate(text);
export const lama = (text: string): boolean => parseDuration(text) !== undefined;
export const rupiah = (text: string): boolean => /^\d{1,15}$/.test(text);
export const bilangan = (text: string): boolean => /^\d{1,9}$/.test(text);
export const persen = (text: string): boolean => /^(100|\d{1,2})([.,]\d{1,4})?\s?%?$/.test(text);
export const kunci = (text: string): boolean =>
  /^[a-z][a-z0-9_-]{0,39}$/.test(text) && text !== 'semua';
