import words from '../../../schemas/naskah/ejaan.json' with { type: 'json' };
import type { Draft } from '../../core/draft/draft.ts';
import { remembered } from '../../core/remember.ts';
import type { Hit } from '../../core/rule.ts';
import type { Located } from './prose.ts';
import { signatories, subjectsOf, textIn } from './subjects.ts';
import { distinct, proseTexts } from './written-texts.ts';

/** `salah`: a misspelling; `gaya`: right, but there is a better word. */
type Level = 'salah' | 'gaya';

type Word = (typeof words.kata)[number];

/** Some words of the list, as one expression. */
interface Lexicon {
  /** By the form to look for. */
  readonly entries: ReadonlyMap<string, Word>;
  readonly pattern: RegExp;
}

const lexicons = new Map<string, Lexicon>();

/** The expression that finds these words; made once, however many texts hold them. */
function lexiconOf(found: readonly Word[]): Lexicon {
  const name = found.map(({ tertulis }) => tertulis).join('|');
  const lexicon = lexicons.get(name) ?? compile(found);
  lexicons.set(name, lexicon);
  return lexicon;
}

function compile(found: readonly Word[]): Lexicon {
  const forms = found.map(({ tertulis }) => tertulis).sort((a, b) => b.length - a.length);
  const alternatives = forms.map((form) =>
    form
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll("'", "['’]")
      .replaceAll(' ', '\\s{1,20}'),
  );
  return {
    entries: new Map(found.map((word) => [word.tertulis.toLowerCase(), word])),
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ɏ\\d_@/-])(${alternatives.join('|')})(nya)?(?![A-Za-zÀ-ɏ\\d_@/])(?!-[A-Za-zÀ-ɏ])`,
      'giu',
    ),
  };
}

/** The runs of letters of a text. */
const letters = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

/** The words of the list, by the first run of letters of each. */
function wordsByStart(): ReadonlyMap<string, readonly (readonly [readonly string[], Word])[]> {
  const found = new Map<string, (readonly [readonly string[], Word])[]>();
  for (const word of words.kata) {
    const form = letters(word.tertulis);
    const [start = ''] = form;
    found.set(start, [...(found.get(start) ?? []), [form, word]]);
  }
  return found;
}

let starts: ReturnType<typeof wordsByStart> | undefined;

/**
 * The words of the list that may stand in a text, by a look at its runs of letters. Most texts hold
 * none, and an expression of the whole list takes longer to make than all else that is done with a
 * draft. It never passes over a form.
 */
function candidates(text: string): Word[] {
  starts ??= wordsByStart();
  const known = starts;
  const typed = letters(text);
  const found = typed.flatMap((word, at) =>
    [word, withoutNya(word)].flatMap((start) =>
      (known.get(start) ?? [])
        .filter(([form]) =>
          form.every((part, i) => {
            const there = typed[at + i] ?? '';
            return there === part || withoutNya(there) === part;
          }),
        )
        .map(([, entry]) => entry),
    ),
  );
  return [...new Set(found)];
}

const withoutNya = (word: string): string => (word.endsWith('nya') ? word.slice(0, -3) : word);

/** A misspelt word of a text: as it stands there, and as it should. */
export interface Misspelling {
  readonly typed: string;
  readonly right: string;
}

/** The words of a text that are on the list at this level. Names and titles to be left alone are masked before. */
export function misspellings(text: string, level: Level): Misspelling[] {
  const found = candidates(text);
  if (!found.some(({ tingkat }) => tingkat === level)) return [];
  const { entries, pattern } = lexiconOf(found);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const typed = match[0];
    const word = entries.get(
      (match[1] ?? '').toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'"),
    );
    if (word === undefined || word.tingkat !== level) return [];
    return [{ typed, right: inCaseOf(typed, word.benar + (match[2] ?? ''), text, match.index) }];
  });
}

/** The right word with the capitals of the one it replaces. */
function inCaseOf(typed: string, right: string, text: string, at: number): string {
  if (typed === typed.toUpperCase()) return right.toUpperCase();
  if (!/^[A-ZÀ-Þ]/u.test(typed)) return right;
  const before = text.slice(Math.max(0, at - 2), at);
  const after = /^\s{1,5}([A-Za-zÀ-ɏ])/u.exec(
    text.slice(at + typed.length, at + typed.length + 6),
  )?.[1];
  // Within a title or a name every word has its capital; at the start of a sentence only the first.
  const name = after === undefined ? !/^$|[.;:]\s$/.test(before) : after !== after.toLowerCase();
  return name
    ? right.replace(/(?<=^|[\s-])[A-Za-zÀ-ɏ]/gu, (letter) => letter.toUpperCase())
    : right.charAt(0).toUpperCase() + right.slice(1);
}

/** The title of a regulation or paper is quoted as it was enacted: "Nomor 22 Tahun 2009 tentang …". */
const ENACTED =
  /(?:Nomor|No\.)\s{1,5}[\w./-]{1,40}\s{1,5}(?:Tahun\s{1,5}\d{4}\s{1,5}|tanggal\s[^;.\n]{1,40}\s)?tentang\s[^;.\n]{0,400}/gi;
const MARKUP = /<[^<>\n]{1,200}>/g;
const LINK = /(?:https?:\/\/|www\.)\S{1,300}|[^\s@]{1,64}@[^\s@]{1,253}/g;
/** Stands for what is masked; no word of the list borders on it. */
const MASK = '_';

/** Spelling of one level in the body, the title, and the offices; names and quoted titles are left alone. */
export function spellingHits(draft: Draft, level: Level): Hit[] {
  const mask = maskOf(draft);
  return distinct([
    ...suspects(draft).flatMap(({ path, text }) => hits(path, mask(text), level)),
    ...offices(draft).flatMap(({ path, text }) =>
      hits(path, text, level).filter(({ excerpt }) => /^wali/i.test(excerpt ?? '')),
    ),
  ]);
}

/** The texts that are looked at word by word. What is masked in them is masked only where a word is on the list. */
const suspects = remembered((draft: Draft) =>
  [...titleOf(draft), ...proseTexts(draft)].filter(({ text }) => candidates(text).length > 0),
);

function hits(path: Hit['path'], text: string, level: Level): Hit[] {
  return misspellings(text, level).map(({ typed, right }) => ({
    path,
    excerpt: typed,
    args: { tertulis: typed, benar: right },
  }));
}

function titleOf(draft: Draft): Located[] {
  const title = draft.judul;
  return typeof title === 'string' ? [{ path: ['judul'], text: title }] : [];
}

/** Of an office only the word for the head of a city is judged; the rest is a name. */
function offices(draft: Draft): Located[] {
  return signatories(draft).flatMap((signatory) => textIn(signatory, 'jabatan'));
}

/** Masks names of the parties, quoted titles, markup and addresses, length for length. */
function maskOf(draft: Draft): (text: string) => string {
  const names = subjectsOf(draft)
    .flatMap((subject) =>
      ['nama', 'nama_judul', 'unit', 'alamat'].flatMap((key) => textIn(subject, key)),
    )
    .map(({ text }) => text)
    .filter((name) => name.length > 3);
  return (text) => {
    let masked = text;
    for (const pattern of [ENACTED, MARKUP, LINK])
      masked = masked.replace(pattern, (part) => MASK.repeat(part.length));
    for (const name of names) masked = masked.replaceAll(name, MASK.repeat(name.length));
    return masked;
  };
}
