import { type Draft, isList, type Value } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import { remembered } from '../../core/remember.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';

/** A turn of phrase that a rule looks for, and what makes it harmless. */
export interface Phrase {
  /** What is looked for; with the flag `g`, and every repetition in it bounded. */
  readonly pattern: RegExp;
  /** Keys of the draft to read (default: the title and every sentence of the document). */
  readonly within?: readonly string[];
  /** Where the same sentence also says this, the phrase is harmless. */
  readonly unless?: RegExp;
}

/** A phrase found: where, the words as they stand, and the sentence around them. */
export interface Found {
  readonly path: Path;
  readonly excerpt: string;
  readonly sentence: string;
}

/** What says what the cooperation is about. */
export const SUBJECT_MATTER = ['judul', 'maksud', 'tujuan', 'objek', 'ruang_lingkup'] as const;

/** Where a drafter writes sentences, in the order of the document. */
export const SENTENCES = [
  'judul',
  'premis',
  'konsiderans',
  'subjek',
  'latar_belakang',
  'maksud',
  'tujuan',
  'sasaran',
  'lokasi',
  'objek',
  'ruang_lingkup',
  'kegiatan',
  'pelaksanaan',
  'kelompok_kerja',
  'sekretariat',
  'hak_kewajiban',
  'tugas_tanggung_jawab',
  'hasil',
  'kekayaan_intelektual',
  'pembiayaan',
  'jangka_waktu',
  'tindak_lanjut',
  'kerahasiaan',
  'sanksi',
  'keadaan_kahar',
  'penyelesaian_perselisihan',
  'perubahan',
  'pengakhiran',
  'surat_menyurat',
  'lain_lain',
  'penutup',
  'pasal_tambahan',
  'lampiran',
] as const;

/** Keys whose values are facts, not sentences. */
const FACTS = new Set([
  'kunci',
  'pihak',
  'oleh',
  'kepada',
  'jenis',
  'sumber',
  'tahun',
  'bagian',
  'nilai',
  'batas',
  'mulai',
  'selama',
  'berakhir',
  'cara',
  'berkas',
  'pemberitahuan',
  'evaluasi',
  'bentuk',
  'disetor_ke',
  'dicatat',
  'rekening',
  'perpanjangan',
  'terus_menerus',
  'setelah',
]);

/** A text and where it stands. */
export interface Located {
  readonly path: Path;
  readonly text: string;
}

/** Every sentence, or list item, below these keys. */
export function sentences(draft: Draft, within?: readonly string[]): readonly Located[] {
  return within === undefined
    ? allSentences(draft)
    : within.flatMap((key) => below(draft[key], [key]));
}

const allSentences = remembered((draft: Draft) =>
  SENTENCES.flatMap((key) => below(draft[key], [key])),
);

const joinedSentences = remembered((draft: Draft) =>
  allSentences(draft)
    .map(({ text }) => text)
    .join('\n'),
);

/** A quick look at the whole draft at once: most phrases stand in no agreement at all. An anchor needs its own text. */
function mayStand(draft: Draft, pattern: RegExp): boolean {
  return /[\^$]/.test(pattern.source) || joinedSentences(draft).search(pattern) >= 0;
}

function below(value: Value | undefined, path: Path, found: Located[] = []): Located[] {
  if (typeof value === 'string') found.push({ path, text: value });
  else if (isList(value)) value.forEach((item, i) => void below(item, [...path, i], found));
  else if (value !== undefined)
    for (const key of Object.keys(value))
      if (!FACTS.has(key)) below(value[key], [...path, key], found);
  return found;
}

/** Every place where the phrase stands and nothing in its sentence makes it harmless. */
export function findPhrase(draft: Draft, { pattern, within, unless }: Phrase): Found[] {
  const found: Found[] = [];
  if (within === undefined && !mayStand(draft, pattern)) return found;
  for (const { path, text } of sentences(draft, within))
    for (const match of text.matchAll(pattern)) {
      const sentence = sentenceAround(text, match.index, match.index + match[0].length);
      if (unless?.test(sentence) !== true) found.push({ path, excerpt: match[0], sentence });
    }
  return found;
}

/** Whether one of the sentences says this. */
export function says(draft: Draft, pattern: RegExp, within?: readonly string[]): boolean {
  return (
    (within !== undefined || mayStand(draft, pattern)) &&
    sentences(draft, within).some(({ text }) => text.search(pattern) >= 0)
  );
}

/** From the last full stop or semicolon before a place to the next one after it. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const cut = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf('. '),
    before.lastIndexOf('.\n'),
  );
  const after = text.slice(end);
  const stop = after.search(/;|\.\s/);
  return text.slice(cut + 1, stop < 0 ? text.length : end + stop);
}

/** One hit for each place; the words found fill `{kutipan}`. */
export const hitsOf = (found: readonly Found[]): Hit[] =>
  found.map(({ path, excerpt }) => ({ path, excerpt, args: { kutipan: excerpt } }));

/** One hit at the first place, the other places beside it: for what is a trait of the whole draft. */
export function oneHit(found: readonly Found[]): Hit[] {
  const [first] = found;
  if (first === undefined) return [];
  const { path, excerpt } = first;
  const places = new Map(found.map((one) => [one.path.join('.'), one.path]));
  places.delete(path.join('.'));
  const related = [...places.values()].map((place) => ({ path: place }));
  return [
    { path, excerpt, args: { kutipan: excerpt }, ...(related.length > 0 ? { related } : {}) },
  ];
}

/** The rule that no sentence says this; one hit for each place. */
export const forbidPhrase =
  (...phrases: readonly Phrase[]): CodeRule =>
  (draft) =>
    hitsOf(phrases.flatMap((phrase) => findPhrase(draft, phrase)));
