import { type Draft, listAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { parseNumberWords } from '../../core/words/number.ts';
import { findPhrase } from '../umum/phrases.ts';

/** "satu rangkap di antaranya bermeterai": a part of the originals, not "masing-masing". */
const STAMPED_PART =
  /(\d{1,2}(?:\s*\([a-z ]{1,20}\))?|<angka:\d{1,2}>|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\s+(?:rangkap\s+|eksemplar\s+)?(?:di\s?antaranya|saja|yang)\s+(?:dibubuhi\s+m[ae]terai|berm[ae]terai)/gi;

/**
 * Each original of an agreement owes stamp duty of its own (UU 10/2020 Pasal 9 ayat (2), Pasal 3
 * ayat (2) huruf a with its elucidation). Only a sentence that counts fewer stamped originals than
 * there are is a finding; who pays is for the parties to say.
 */
export const meteraiTiapRangkap: CodeRule = (draft) =>
  findPhrase(draft, { pattern: STAMPED_PART }).flatMap(({ path, excerpt }) => {
    const stamped = countIn(excerpt);
    const originals = originalsOf(draft);
    if (stamped === undefined || stamped >= originals) return [];
    return [{ path, excerpt, args: { bermeterai: String(stamped), asli: String(originals) } }];
  });

function originalsOf(draft: Draft): number {
  const stated = textAt(draft, 'rangkap', 'asli');
  return stated === undefined ? listAt(draft, 'pihak').length : Number(stated);
}

function countIn(excerpt: string): number | undefined {
  const digits = /\d+/.exec(excerpt)?.[0];
  if (digits !== undefined) return Number(digits);
  const words = parseNumberWords(excerpt.split(/\s/)[0]?.toLowerCase() ?? '');
  return words === undefined ? undefined : Number(words);
}
