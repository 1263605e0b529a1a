import { type Draft, isMap, listAt, textAt, type Value } from './draft/draft.ts';
import type { LanguageProblem } from './draft/languages.ts';
import type { Normalised } from './draft/normalise.ts';
import { resolve, type Shape } from './draft/shape.ts';
import { type Bilingual, quotable, type Severity } from './finding.ts';
import { own } from './own.ts';
import type { Path } from './path.ts';

/** What is amiss with the languages of a draft, at a path of the file. */
export interface LanguageFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: Path;
  readonly at: 'key' | 'value' | 'missing';
  /** The text is not there in the primary language. */
  readonly primary?: boolean;
  readonly message: Bilingual;
  readonly advice: Bilingual;
}

/** Languages that have standing texts of their own, in `schemas/naskah`. */
export const STANDING_LANGUAGES: ReadonlySet<string> = new Set(['id', 'en']);

/** Everything that a draft in several languages leaves open. Empty for one in Indonesian alone. */
export function languageFindings(normalised: Normalised, shape: Shape): LanguageFinding[] {
  const { draft, languages, languageProblems } = normalised;
  return [
    ...languageProblems.map((problem) =>
      problem.kind === 'undeclared'
        ? undeclared(problem, languages)
        : untranslated(problem, languages),
    ),
    ...unknownReference(draft, languages),
    ...languages
      .filter((language) => !STANDING_LANGUAGES.has(language))
      .flatMap((language) => withoutStandingText(language, normalised, shape)),
  ];
}

const nameOf = (language: string): Bilingual => ({
  id: new Intl.DisplayNames('id', { type: 'language' }).of(language) ?? language,
  en: new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language,
});

const namesOf = (languages: readonly string[]): Bilingual => ({
  id: languages.map((language) => nameOf(language).id).join(' dan '),
  en: languages.map((language) => nameOf(language).en).join(' and '),
});

function undeclared(
  { path, language }: LanguageProblem & { readonly kind: 'undeclared' },
  languages: readonly string[],
): LanguageFinding {
  const list = `[${[...languages, language].join(', ')}]`;
  const name = nameOf(language);
  return {
    rule: 'bahasa/tidak-dinyatakan',
    severity: 'error',
    path,
    at: 'key',
    message: {
      id: `Teks berbahasa ${name.id} (\`${language}\`) ada di sini, padahal \`bahasa\` tidak menyebutnya.`,
      en: `There is a text in ${name.en} (\`${language}\`) here, but \`bahasa\` does not name that language.`,
    },
    advice: {
      id: `Tulis \`bahasa: ${list}\` di bawah \`judul\`, atau hapus teks itu.`,
      en: `Write \`bahasa: ${list}\` below \`judul\`, or delete that text.`,
    },
  };
}

function untranslated(
  { path, missing, text }: LanguageProblem & { readonly kind: 'untranslated' },
  languages: readonly string[],
): LanguageFinding {
  const names = namesOf(missing);
  const blanks = missing.map((language) => `${language}: …`).join(', ');
  const advice =
    text === undefined
      ? {
          id: `Tambahkan \`${blanks}\`.`,
          en: `Add \`${blanks}\`.`,
        }
      : {
          id: `Tulis teksnya untuk setiap bahasa: \`{ ${languages[0]}: ${quoted(text)}, ${blanks} }\`.`,
          en: `Write the text in each language: \`{ ${languages[0]}: ${quoted(text)}, ${blanks} }\`.`,
        };
  return {
    rule: 'bahasa/terjemahan-belum-ada',
    severity: 'warning',
    primary: missing.some((language) => language === languages[0]),
    path,
    at: 'value',
    message: {
      id: `Teks ini belum ada dalam bahasa ${names.id}.`,
      en: `This text is not there in ${names.en}.`,
    },
    advice,
  };
}

/** The beginning of a text, as it can stand inside a flow map. */
function quoted(text: string): string {
  const start = text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text;
  return `'${quotable(start).replaceAll("'", "''")}'`;
}

function unknownReference(draft: Draft, languages: readonly string[]): LanguageFinding[] {
  const reference = textAt(draft, 'bahasa_acuan');
  if (reference === undefined || languages.includes(reference)) return [];
  return [
    {
      rule: 'bahasa/acuan-tidak-dinyatakan',
      severity: 'error',
      path: ['bahasa_acuan'],
      at: 'value',
      message: {
        id: `Bahasa acuan \`${quotable(reference)}\` tidak ada di dalam \`bahasa\`.`,
        en: `The reference language \`${quotable(reference)}\` is not named in \`bahasa\`.`,
      },
      advice: {
        id: `Pilih salah satu bahasa naskah: ${languages.join(', ')}.`,
        en: `Choose one of the languages of the document: ${languages.join(', ')}.`,
      },
    },
  ];
}

/** A language without standing texts needs the drafter's own: words of the title, and the text of every clause. */
function withoutStandingText(
  language: string,
  { draft, translations, toSource, languages }: Normalised,
  shape: Shape,
): LanguageFinding[] {
  const name = nameOf(language);
  const own = language === languages[0] ? draft : translations.get(language);
  const words = listAt(draft, 'kata_baku').some((entry) => textAt(entry, 'bahasa') === language);
  return [
    ...(words
      ? []
      : [
          {
            rule: 'bahasa/kata-baku-belum-ada',
            severity: 'warning' as const,
            path: ['bahasa'],
            at: 'key' as const,
            message: {
              id: `Tidak ada naskah baku dalam bahasa ${name.id}, dan \`kata_baku\` untuknya belum ditulis.`,
              en: `There is no standard wording in ${name.en}, and \`kata_baku\` for it is missing.`,
            },
            advice: {
              id: `Tambahkan \`kata_baku\` dengan \`bahasa: ${language}\`, \`nama\`, \`antara\`, \`dan\`, \`tentang\`, dan seterusnya.`,
              en: `Add \`kata_baku\` with \`bahasa: ${language}\`, \`nama\`, \`antara\`, \`dan\`, \`tentang\` and so on.`,
            },
          },
        ]),
    ...Object.keys(draft)
      .filter((key) => isClause(key, shape) && !hasOwnWords(own?.[key]))
      .map((key) => ({
        rule: 'bahasa/naskah-baku-belum-ada',
        severity: 'warning' as const,
        path: toSource([key]),
        at: 'key' as const,
        message: {
          id: `Naskah baku \`${key}\` tidak ada dalam bahasa ${name.id}.`,
          en: `There is no standard wording of \`${key}\` in ${name.en}.`,
        },
        advice: {
          id: `Tulis sendiri judul dan isinya: \`judul: { ${language}: … }\` dan \`ayat: - { ${language}: … }\`, beserta bahasa lainnya atau \`<baku>\`.`,
          en: `Write its heading and text: \`judul: { ${language}: … }\` and \`ayat: - { ${language}: … }\`, with the other languages.`,
        },
      })),
  ];
}

/** A key of the draft that prints as a pasal. */
function isClause(key: string, shape: Shape): boolean {
  const clause = resolve(shape, own(shape.schemas[shape.root]?.properties, key), shape.root);
  return clause?.schema.properties?.['ayat'] !== undefined;
}

const isBaku = (value: Value): boolean =>
  /^<?\s*baku\s*>?$/i.test(typeof value === 'string' ? value : (textAt(value, 'teks') ?? 'baku'));

function hasOwnWords(clause: Value | undefined): boolean {
  if (clause === undefined || !isMap(clause)) return false;
  return ['ayat', 'isi'].some((key) => listAt(clause, key).some((item) => !isBaku(item)));
}
