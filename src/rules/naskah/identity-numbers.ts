import { isCalendarDate } from '../../core/words/date.ts';

/** Digits of a number as people write it, or undefined where something else than separators stands between. */
export function digitsOf(typed: string): string | undefined {
  const digits = typed.replace(/[\s.\-/]/g, '');
  return /^\d+$/.test(digits) ? digits : undefined;
}

/** A civil servant is older than this at the start and younger than this at the end of service. */
const [YOUNGEST, OLDEST] = [16, 75];
/** In place of the month, contract staff (PPPK) have this. */
const CONTRACT = '21';

/**
 * The part of a NIP that cannot be right on that day: 18 digits, which are the date of birth,
 * the month of appointment, a digit for the sex and a serial number. Undefined for a plausible one.
 */
export function wrongPartOfNip(typed: string, today: string): string | undefined {
  const digits = digitsOf(typed);
  if (digits === undefined || digits.length !== 18) return typed;
  const [birth, year, month, sex] = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 14),
    digits.slice(14, 15),
  ];
  if (!isCalendarDate(`${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6)}`)) return birth;
  const [born, appointed, now] = [birth.slice(0, 4), year, today.slice(0, 4)].map(Number) as [
    number,
    number,
    number,
  ];
  if (now - born > OLDEST || now - born < YOUNGEST) return birth;
  if (!(month === CONTRACT || (month >= '01' && month <= '12'))) return year + month;
  if (appointed - born < YOUNGEST || appointed > now) return year + month;
  return sex === '1' || sex === '2' ? undefined : sex;
}

/**
 * The part of a NIK that cannot be right: 16 digits, of which the seventh to twelfth are the date
 * of birth (day + 40 for women) and the last four a serial number. Undefined for a plausible one.
 */
export function wrongPartOfNik(typed: string): string | undefined {
  const digits = digitsOf(typed);
  if (digits === undefined || digits.length !== 16) return typed;
  const day = Number(digits.slice(6, 8)) % 40;
  const month = Number(digits.slice(8, 10));
  const birth = digits.slice(6, 12);
  if (day < 1 || day > 31 || Number(birth.slice(0, 2)) > 71 || month < 1 || month > 12)
    return birth;
  return digits.endsWith('0000') ? digits.slice(12) : undefined;
}

/** A NPWP has 15 digits, or 16 in the form used since 2024. */
export function isNpwp(typed: string): boolean {
  const digits = digitsOf(typed);
  return (
    digits !== undefined && (digits.length === 15 || digits.length === 16) && /[1-9]/.test(digits)
  );
}
