import { type Draft, texts } from '../../core/draft/draft.ts';
import { formatPath, type Path } from '../../core/path.ts';
import { remembered } from '../../core/remember.ts';
import { type Located, prose } from './prose.ts';

/** The last key of a path: what kind of text stands there. */
export function keyOf(path: Path): string {
  for (let i = path.length - 1; i >= 0; i--) {
    const step = path[i];
    if (typeof step === 'string') return step;
  }
  return '';
}

/** The drafter's own sentences and headings; a clause that is `baku` has none. */
export const proseTexts: (draft: Draft) => readonly Located[] = remembered((draft: Draft) => {
  return [...prose(draft)].filter(({ text }) => !isStanding(text));
});

/** Everything beside these: parties, title, legal basis, papers, and the facts inside clauses. */
export const factTexts: (draft: Draft) => readonly Located[] = remembered((draft: Draft) => {
  const sentences = new Set(proseTexts(draft).map(({ path }) => formatPath(path)));
  return humanTexts(draft).filter(({ path }) => !sentences.has(formatPath(path)));
});

const NOT_FOR_READERS = new Set(['tampilan', 'pemeriksaan', 'keterangan', 'urusan', 'bahasa']);
const PATHS_AND_KEYS = new Set(['kunci', 'naskah', 'lambang', 'berkas', 'jenis', 'pihak']);

/** Every text a person writes for people: all but keys, references, paths and settings. */
export const humanTexts: (draft: Draft) => readonly Located[] = remembered((draft: Draft) => {
  return Object.keys(draft)
    .filter((key) => !NOT_FOR_READERS.has(key))
    .flatMap((key) => texts(draft[key], [key]))
    .filter(({ path, text }) => !PATHS_AND_KEYS.has(keyOf(path)) && !isStanding(text));
});

/** `baku` asks for the standing text; there is nothing of the drafter's in it. */
const isStanding = (text: string): boolean => /^<?\s*baku\s*>?$/i.test(text);

/** A text that was typed as one of a numbered list. */
export function isItem(path: Path): boolean {
  const key = keyOf(path);
  return key !== 'baris' && key !== 'judul' && key !== 'istilah' && key !== 'keterangan';
}

/** One hit for the same words at the same place: a position cannot tell the second from the first. */
export function distinct<T extends { readonly path: Path; readonly excerpt?: string }>(
  hits: readonly T[],
): T[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const key = `${hit.path.join('\u0000')}\u0000${hit.excerpt ?? ''}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
