import { distance } from 'fastest-levenshtein';

/** Longer than any name there is; what is longer is a sentence or worse. */
const LONGEST_WORD = 80;

/**
 * The candidate that was most likely meant: equal but for case and separators, or few letters away.
 * Undefined where nothing is near.
 */
export function suggest(typed: string, candidates: Iterable<string>): string | undefined {
  if (typed.length > LONGEST_WORD) return undefined;
  const plain = fold(typed);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(plain.length / 3)) + 0.5;
  for (const candidate of candidates) {
    const far = distance(plain, fold(candidate));
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

const fold = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, '');
