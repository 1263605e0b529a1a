import { type Draft, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import { addDuration, isCalendarDate, lastDay } from '../../core/words/date.ts';
import { type Duration, parseDuration } from '../../core/words/duration.ts';

/** A date that the draft gives, and where. */
export interface DatedPlace {
  readonly path: Path;
  readonly iso: string;
}

/** The term of a cooperation: what the draft says and what follows from it. */
export interface Term {
  /** The first day: `mulai`, else the day of signing; of an amended document, the day when that was signed. */
  readonly start: DatedPlace | undefined;
  /** `berakhir`, where it is written. */
  readonly written: DatedPlace | undefined;
  readonly duration: Duration | undefined;
  /** The last day that `selama` gives from the first day. */
  readonly computed: string | undefined;
  /** The last day: as written, else as computed. */
  readonly end: DatedPlace | undefined;
}

/** A date at a path; undefined where none stands or the calendar has no such day (the shape's finding). */
export function dateAt(
  draft: Draft,
  ...path: readonly (string | number)[]
): DatedPlace | undefined {
  const iso = textAt(draft, ...path);
  return iso !== undefined && isCalendarDate(iso) ? { path, iso } : undefined;
}

/** The day of signing. */
export const signingDate = (draft: Draft): DatedPlace | undefined =>
  dateAt(draft, 'penandatanganan', 'tanggal');

/** The day since when the agreement runs: of an amendment that of the document it amends, else the day of signing. */
export const agreedOn = (draft: Draft): DatedPlace | undefined =>
  dateAt(draft, 'mengubah', 'tanggal') ?? signingDate(draft);

/** The term as the draft gives it. */
export function termOf(draft: Draft): Term {
  const start = dateAt(draft, 'jangka_waktu', 'mulai') ?? agreedOn(draft);
  const written = dateAt(draft, 'jangka_waktu', 'berakhir');
  const length = textAt(draft, 'jangka_waktu', 'selama');
  const duration = length === undefined ? undefined : parseDuration(length);
  const computed =
    start === undefined || duration === undefined ? undefined : lastDay(start.iso, duration);
  const end =
    written ??
    (computed === undefined ? undefined : { path: ['jangka_waktu', 'selama'], iso: computed });
  return { start, written, duration, computed, end };
}

/** The day that lies that long after another; undefined where it cannot be told. */
export function later(iso: string, count: number, unit: Duration['unit']): string | undefined {
  return addDuration(iso, { count, unit });
}
