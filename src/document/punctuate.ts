/**
 * Punctuation at the end of a text, which the document writes itself: a drafter may type it or not.
 */

/** Words whose full stop belongs to them. */
const ABBREVIATION =
  /(?:^|[\s("“/])(?:Tbk|dll|dsb|dst|dkk|Ltd|Inc|Corp|Co|Bhd|d\.k\.k|a\.n|u\.p|(?:\p{Lu}\p{L}{0,4}\.)+\p{L}{1,5})\.$/u;
const CONJUNCTION = /(?:^|[\s;,])(dan\/atau|dan|atau|and\/or|and|or)[\s;,.:]*$/i;
/** What may be typed at the end of an item: marks, and the conjunction before the last. */
const MARKS = /[\s;,:]+$/;
const TYPED_CONJUNCTION = /(?:[;,]\s*|\s)(?:dan\/atau|dan|atau|and\/or|and|or)$/i;

/** A text without the punctuation and conjunction typed at its end; an abbreviation keeps its full stop. */
export function bare(text: string): string {
  const shorter = text
    .replace(MARKS, '')
    .replace(TYPED_CONJUNCTION, '')
    .replace(MARKS, '')
    .replace(/(?<!\.)\.(?=["”’']$)/u, (stop, at: number, whole: string) =>
      ABBREVIATION.test(whole.slice(0, at + 1)) ? stop : '',
    );
  const bared =
    shorter.endsWith('.') && !ABBREVIATION.test(shorter) ? shorter.replace(/\.+$/, '') : shorter;
  return bared === text ? text : bare(bared);
}

export type Position = 'inner' | 'penultimate' | 'last';

/** The place of an item in its list, which decides the mark at its end. */
export function positionOf(index: number, count: number): Position {
  return index === count - 1 ? 'last' : index === count - 2 ? 'penultimate' : 'inner';
}

/** "dan", or what the drafter typed in its place at the end of the last item but one: "atau", "dan/atau". */
export function conjunctionOf(items: readonly string[], and = 'dan'): string {
  return CONJUNCTION.exec(items.at(-2) ?? '')?.[1]?.toLowerCase() ?? and;
}

/** The mark after an item: ";", "; dan" before the last, `last` at the end. */
export function markOf(position: Position, last: string, conjunction: string): string {
  return position === 'inner' || (position === 'penultimate' && conjunction === '')
    ? ';'
    : position === 'penultimate'
      ? `; ${conjunction}`
      : last;
}

/** An item of a list with the mark at its end. */
export function listItem(
  text: string,
  position: Position,
  last = '.',
  conjunction = 'dan',
): string {
  return closed(bare(text), markOf(position, last, conjunction));
}

/** A sentence of its own: ends in a full stop, unless it ends in another mark that closes a sentence. */
export function sentence(text: string): string {
  const trimmed = text.trimEnd();
  return /[.?!…。！？]["”’')\]]?$/u.test(trimmed) ? trimmed : closed(bare(trimmed), '.');
}

/** A text that a list follows ends in a colon. */
export function lead(text: string): string {
  return `${bare(text)}:`;
}

/** A full stop stands once: not after an abbreviation or a question mark. */
function closed(text: string, mark: string): string {
  return mark === '.' && /[.?!…]$/u.test(text) ? text : `${text}${mark}`;
}
