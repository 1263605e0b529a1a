import type { Bilingual } from '../core/finding.ts';
import type { Known, LocalRegulation, Profile } from '../core/profile.ts';
import type { Language } from './words.ts';

interface ProfileWords {
  readonly evidence: Readonly<Record<'V' | 'R' | 'S' | 'M', string>>;
  readonly unknown: string;
  readonly labels: Readonly<Record<Field, string>>;
  readonly regulations: string;
  readonly title: string;
  readonly status: string;
  readonly source: string;
  readonly head: (profile: Profile) => string;
}

const FIELDS = [
  'drafter',
  'initials',
  'signsByPower',
  'team',
  'emblem',
  'numbers',
  'look',
  'places',
] as const satisfies readonly (keyof Profile)[];
type Field = (typeof FIELDS)[number];

const WORDS: Readonly<Record<Language, ProfileWords>> = {
  id: {
    evidence: {
      V: 'dibaca dalam teksnya',
      R: 'hasil penafsiran',
      S: 'sumber sekunder',
      M: 'belum dipastikan; tidak dipakai',
    },
    unknown: 'TIDAK DIKETAHUI',
    labels: {
      drafter: 'Penyusun naskah',
      initials: 'Pemaraf',
      signsByPower: 'Penanda tangan dengan kuasa',
      team: 'TKKSD',
      emblem: 'Lambang',
      numbers: 'Pola nomor',
      look: 'Tampilan',
      places: 'Tempat penandatanganan',
    },
    regulations: 'Peraturan daerah ini',
    title: 'tentang',
    status: 'Keadaan',
    source: 'Sumber',
    head: ({ name, region, lookedUpTo }) =>
      `Profil ${name} (${region}), ditelusuri sampai ${lookedUpTo}`,
  },
  en: {
    evidence: {
      V: 'read in its text',
      R: 'a reading',
      S: 'secondary source',
      M: 'not confirmed; not used',
    },
    unknown: 'NOT KNOWN',
    labels: {
      drafter: 'Drafts',
      initials: 'Initials',
      signsByPower: 'Sign by power of attorney',
      team: 'TKKSD',
      emblem: 'Emblem',
      numbers: 'Numbers',
      look: 'Look',
      places: 'Places of signing',
    },
    regulations: 'Regulations of this region',
    title: 'on',
    status: 'Standing',
    source: 'Source',
    head: ({ name, region, lookedUpTo }) =>
      `Profile of ${name} (${region}), looked up to ${lookedUpTo}`,
  },
};

/** A profile for people: each fact with how well it is known and whence, and what is not known with the reason. */
export function profileText(profile: Profile, language: Language): string {
  const words = WORDS[language];
  return `${[
    words.head(profile),
    ...FIELDS.map((field) => fieldText(words.labels[field], profile[field], language)),
    `${words.regulations}:`,
    ...profile.regulations.map((regulation) => regulationText(regulation, language)),
  ].join('\n\n')}\n`;
}

type Fact = string | readonly string[] | Readonly<Record<string, unknown>>;

function fieldText(label: string, known: Known<Fact>, language: Language): string {
  const words = WORDS[language];
  if ('unknown' in known) return `${label}: ${words.unknown}\n  ${known.unknown[language]}`;
  return [
    `${label}:`,
    ...linesOf(known.value).map((line) => `  ${line}`),
    sourceLine(known.evidence, known.source, language),
  ].join('\n');
}

function linesOf(value: Fact): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isList(value)) return value.map((item) => `- ${item}`);
  return Object.entries(value).map(
    ([key, item]) =>
      `${key}: ${typeof item === 'object' && item !== null && 'example' in item ? String(item.example) : String(item)}`,
  );
}

const isList = (value: Fact): value is readonly string[] => Array.isArray(value);

function regulationText(
  { short, title, status, evidence, source }: LocalRegulation,
  language: Language,
): string {
  const words = WORDS[language];
  const [subject, basis] =
    'unknown' in title
      ? [words.unknown, title.unknown[language]]
      : [title.value, `${title.evidence}, ${title.source[language]}`];
  return [
    `- ${short} ${words.title} ${subject} (${basis})`,
    `  ${words.status}: ${status[language]}`,
    sourceLine(evidence, source, language),
  ].join('\n');
}

const sourceLine = (
  evidence: keyof ProfileWords['evidence'],
  source: Bilingual,
  language: Language,
): string =>
  `  ${WORDS[language].source} [${evidence}, ${WORDS[language].evidence[evidence]}]: ${source[language]}`;
