import { type Duration, parseDuration } from '../../core/words/duration.ts';

/** A duration as typed, "30 (tiga puluh) hari", "30 hari" or `<lama:30 hari>`, at the beginning of a text. */
const DURATION =
  /^\s{0,3}(?:<lama:\s{0,3}(\d{1,5}\s{1,3}[a-z ]{4,12}?)\s{0,3}>|(\d{1,5})\s{0,3}(?:\([^()]{2,60}\)\s{0,3})?(hari kerja|hari|minggu|bulan|tahun)(?![A-Za-zÀ-ɏ]))/iu;

/** Reads the duration a text begins with, and how much of the text it takes. */
export function durationAtStart(
  text: string,
): { readonly duration: Duration; readonly length: number } | undefined {
  const match = DURATION.exec(text.slice(0, 140));
  if (match === null) return undefined;
  const duration = parseDuration(match[1] ?? `${match[2]} ${match[3]}`);
  return duration === undefined ? undefined : { duration, length: match[0].length };
}

/** "30 hari", for a message. */
export const durationText = ({ count, unit }: Duration): string => `${count} ${unit}`;
