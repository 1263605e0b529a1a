/** The words that may stand in `<word:value>`; `<baku>` stands alone. */
export const TAGS = [
  'pasal',
  'ayat',
  'lampiran',
  'pihak',
  'angka',
  'lama',
  'rupiah',
  'tanggal',
] as const;
export type TagName = (typeof TAGS)[number] | 'baku';

/** A piece of a drafter's text: plain words, or one `<…>`. Offsets count UTF-16 units in that text. */
export type Token =
  | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'tag';
      readonly name: TagName;
      readonly value: string;
      readonly start: number;
      readonly end: number;
    }
  /** `<…>` that is none of the known words: a placeholder left over, or a misspelt reference. */
  | {
      readonly kind: 'unknown';
      readonly text: string;
      readonly start: number;
      readonly end: number;
    };

const ANGLE = /<([^<>\n]{1,200})>/g;

/** Splits a text at its `<…>`. Every character is in exactly one token, in order. */
export function parseMarkup(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(ANGLE)) {
    const inner = (match[1] ?? '').trim();
    const [start, end] = [match.index, match.index + match[0].length];
    if (start > last)
      tokens.push({ kind: 'text', text: text.slice(last, start), start: last, end: start });
    tokens.push(tagOf(inner, start, end) ?? { kind: 'unknown', text: match[0], start, end });
    last = end;
  }
  if (last < text.length)
    tokens.push({ kind: 'text', text: text.slice(last), start: last, end: text.length });
  return tokens;
}

function tagOf(inner: string, start: number, end: number): Token | undefined {
  if (inner.toLowerCase() === 'baku') return { kind: 'tag', name: 'baku', value: '', start, end };
  const colon = inner.indexOf(':');
  if (colon < 0) return undefined;
  const word = inner.slice(0, colon).trim().toLowerCase();
  const name = TAGS.find((tag) => tag === word);
  const value = inner.slice(colon + 1).trim();
  return name === undefined || value === '' ? undefined : { kind: 'tag', name, value, start, end };
}
