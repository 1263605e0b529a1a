import { texts } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';

const LEADER =
  '(?:kepala daerah|bupati|gubernur|wali ?kota|pimpinan|pemimpin|kepemimpinan|pejabat|kepala dinas)';
const CHANGE = new RegExp(
  `(?:pergantian|penggantian|berganti(?:nya)?|berakhirnya masa jabatan|tidak lagi menjabat(?:nya)?)(?:\\s+\\S+){0,3}?\\s+${LEADER}|${LEADER}(?:\\s+\\S+){0,3}?\\s+(?:berganti|diganti|tidak lagi menjabat)`,
  'i',
);
const ENDS = /\b(?:berakhir|mengakhiri|diakhiri|batal|gugur|hapus)/i;
const DENIED =
  /\btidak\s+(?:\S+\s+){0,3}?(?:berakhir|mengakhiri|diakhiri|menyebabkan|mengakibatkan|memengaruhi|mempengaruhi|menghapus|membatalkan)|\btetap (?:berlaku|mengikat)/i;

const CLAUSES = ['pengakhiran', 'jangka_waktu', 'lain_lain'];

/**
 * No text makes the cooperation end with the term of whoever leads the region. Guessed from words:
 * a ground in `pengakhiran.alasan` that names such a change, or a sentence that ties an end to it.
 * PP 28/2018, Pasal 9 ayat (2), 22 ayat (1).
 */
export const pergantianPimpinan: CodeRule = (draft) =>
  CLAUSES.flatMap((key) => texts(draft[key], [key])).flatMap(({ path, text }) => {
    const found = CHANGE.exec(text);
    if (found === null) return [];
    const sentence = sentenceAt(text, found.index);
    const isGround = path[0] === 'pengakhiran' && path[1] === 'alasan';
    if (DENIED.test(sentence) || !(isGround || ENDS.test(sentence))) return [];
    return [{ path, excerpt: found[0], args: { teks: found[0] } }];
  });

/** The sentence, or part of an enumeration, around a place in a text. */
function sentenceAt(text: string, index: number): string {
  const before =
    text
      .slice(0, index)
      .split(/;|\.\s/)
      .at(-1) ?? '';
  const after = text.slice(index).split(/;|\.(?:\s|$)/)[0] ?? '';
  return before + after;
}
