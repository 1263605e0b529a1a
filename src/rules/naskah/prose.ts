import { type Draft, isList, texts, type Value } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import { remembered } from '../../core/remember.ts';
import { CLAUSES } from './clauses.ts';
import { distinct } from './written-texts.ts';

/** A text of the draft and where it stands. */
export interface Located {
  readonly path: Path;
  readonly text: string;
}

/** What is found in texts, looked at one by one; the same words at one place count once. */
export function eachText<T extends { readonly path: Path; readonly excerpt?: string }>(
  places: Iterable<Located>,
  look: (place: Located) => readonly T[],
): T[] {
  return distinct([...places].flatMap(look));
}

/** Never printed: papers in the file, facts for rules, the checker's own matters, looks. */
const UNPRINTED = new Set(['berkas', 'keterangan', 'pemeriksaan', 'tampilan']);

/** Every text that the document shows, sentences and facts alike. */
export const printed: (draft: Draft) => readonly Located[] = remembered((draft: Draft) =>
  texts(draft).filter(({ path }) => !UNPRINTED.has(String(path[0]))),
);

/** Where the drafter writes sentences; the rest of a draft holds names, numbers and citations. */
const SENTENCES: readonly string[] = [
  'premis',
  'konsiderans',
  ...CLAUSES,
  'penutup',
  'pasal_diubah',
  'pasal_disisipkan',
  'pasal_tambahan',
  'kuasa',
  'lampiran',
];

/** Keys below these whose values are facts, not sentences. */
const FACTS = new Set(
  (
    'kunci pihak oleh kepada jenis sumber tahun bagian nilai batas mulai selama berakhir cara di ' +
    'berkas tabel tarif pemberitahuan evaluasi bentuk disetor_ke dicatat rekening unit perpanjangan ' +
    'terus_menerus istilah pelaksana pasal setelah_ayat dihapus'
  ).split(' '),
);

/** Every sentence or part of one that the drafter wrote, in the order of the document. */
export function prose(draft: Draft, only?: readonly string[]): readonly Located[] {
  return only === undefined
    ? allProse(draft)
    : only.flatMap((key) => [...sentencesIn(draft[key], [key])]);
}

const allProse = remembered((draft: Draft) =>
  SENTENCES.flatMap((key) => [...sentencesIn(draft[key], [key])]),
);

function* sentencesIn(value: Value | undefined, path: Path): Generator<Located> {
  if (value === undefined) return;
  if (typeof value === 'string') yield { path, text: value };
  else if (isList(value))
    for (const [i, item] of value.entries()) yield* sentencesIn(item, [...path, i]);
  else
    for (const [key, item] of Object.entries(value)) {
      const position =
        (key === 'setelah' && (path[0] === 'pasal_tambahan' || path[0] === 'pasal_disisipkan')) ||
        (key === 'ayat' && path[0] === 'pasal_diubah');
      if (!position && !FACTS.has(key)) yield* sentencesIn(item, [...path, key]);
    }
}

/** The sentence around a place: back to the last full stop or semicolon and on to the next, at most `reach` characters either way. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  reach = 240,
): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const cut = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf('. '),
    before.lastIndexOf('.\n'),
  );
  const stop = after.search(/;|\.\s|\.$/);
  return { before: before.slice(cut + 1), after: stop < 0 ? after : after.slice(0, stop) };
}
