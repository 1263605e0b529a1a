/** Marks at the end of a text that the document writes itself. */
const END = /(?:[\s;,.:]+(?:(?:dan|atau|dan\/atau)\s*)?)+$/i;

/** A text without the punctuation and conjunction typed at its end; abbreviations keep their full stop by the text's own bracket. */
export function bare(text: string): string {
  return text.replace(END, '').trimEnd();
}

/** An item of a list: ";" between items, "; dan" before the last, "." at the end (or what `last` says). */
export function listItem(
  text: string,
  position: 'inner' | 'penultimate' | 'last',
  last = '.',
): string {
  return `${bare(text)}${position === 'inner' ? ';' : position === 'penultimate' ? '; dan' : last}`;
}

/** A sentence of its own: ends in a full stop, unless it ends in another mark that closes a sentence. */
export function sentence(text: string): string {
  const trimmed = text.trimEnd();
  return /[.?!]["')\]]?$/.test(trimmed) ? trimmed : `${trimmed.replace(/[;,:]+$/, '')}.`;
}

/** A text that a list follows ends in a colon. */
export function lead(text: string): string {
  return `${text.trimEnd().replace(/[\s;,.:]+$/, '')}:`;
}
