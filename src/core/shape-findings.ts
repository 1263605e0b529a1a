import { type Draft, isList, isMap, type Value, valueAt } from './draft/draft.ts';
import { resolve, type Shape, type ShapeSchema } from './draft/shape.ts';
import { type Bilingual, quotable } from './finding.ts';
import { own } from './own.ts';
import { formatPath, type Path } from './path.ts';
import type { SchemaError, Validate } from './ruleset.ts';
import { suggest } from './suggest.ts';
import { parseLongDate } from './words/date.ts';
import { parseDuration } from './words/duration.ts';

/** A value that is not of the draft format. Paths are those of the normalised draft. */
export interface ShapeProblem {
  readonly rule: string;
  readonly path: Path;
  /** Where the key was probably meant to stand: requirements there are undecided too. */
  readonly meant?: Path;
  readonly at: 'key' | 'value' | 'missing';
  readonly message: Bilingual;
  readonly advice: Bilingual;
}

/**
 * Runs the shape over a draft: one problem per mistake, in the order ajv finds them. `shown` writes a path
 * as its author knows it, without what the normal form put around a value.
 */
export function shapeProblems(
  draft: Draft,
  shape: Shape,
  validate: Validate,
  shown: (path: Path) => string = formatPath,
): ShapeProblem[] {
  if (validate(draft)) return [];
  return (validate.errors ?? [])
    .filter((error) => !isSecondary(error, draft))
    .map((error) => explain(error, draft, shape, shown));
}

/** A list or a map where one of some words is expected is of the wrong kind; that it is none of them goes without saying. */
function isSecondary({ keyword, instancePath }: SchemaError, draft: Draft): boolean {
  return (
    (keyword === 'enum' || keyword === 'const') &&
    typeof valueAt(draft, ...pathOf(instancePath, draft)) !== 'string'
  );
}

type Shown = (path: Path) => string;

function explain(error: SchemaError, draft: Draft, shape: Shape, shown: Shown): ShapeProblem {
  const path = pathOf(error.instancePath, draft);
  const schema = schemaAt(shape, path);
  const value = valueAt(draft, ...path);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(
        path,
        String(error.params['additionalProperty']),
        schema,
        valueAt(draft, ...path, String(error.params['additionalProperty'])),
        shown,
      );
    case 'required':
      return missingKey(path, String(error.params['missingProperty']), shape);
    case 'enum':
    case 'const':
      return notInList(path, String(value), schema, shown);
    case 'format':
      return wrongFormat(path, String(value), String(error.params['format']));
    case 'maxItems':
      return {
        rule: 'bentuk/terlalu-banyak',
        path,
        at: 'key',
        ...both(
          `Paling banyak ${error.params['limit']} butir di \`${shown(path)}\`.`,
          `At most ${error.params['limit']} items in \`${shown(path)}\`.`,
        ),
        advice: text(
          'Kurangi jumlahnya, atau pecah menjadi beberapa naskah.',
          'Give fewer, or split into several drafts.',
        ),
      };
    default:
      return wrongType(path, value, schema, shown);
  }
}

/** A JSON pointer as a path; digits are indexes only where a list stands. */
function pathOf(pointer: string, draft: Draft): Path {
  const path: (string | number)[] = [];
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(isList(valueAt(draft, ...path)) ? Number(name) : name);
  }
  return path;
}

/** The shape of a place, or undefined outside of it. */
export function schemaAt(shape: Shape, path: Path): ShapeSchema | undefined {
  let place = resolve(shape, { $ref: shape.root }, shape.root);
  for (const step of path) {
    const next: ShapeSchema | undefined =
      typeof step === 'number' ? place?.schema.items : childOf(place?.schema, step);
    place = next === undefined ? undefined : resolve(shape, next, place?.base ?? shape.root);
  }
  return place?.schema;
}

function childOf(schema: ShapeSchema | undefined, key: string): ShapeSchema | undefined {
  const others = schema?.additionalProperties;
  return own(schema?.properties, key) ?? (typeof others === 'object' ? others : undefined);
}

const text = (id: string, en: string): Bilingual => ({ id, en });
const both = (id: string, en: string): { readonly message: Bilingual } => ({ message: { id, en } });

function unknownKey(
  parent: Path,
  key: string,
  schema: ShapeSchema | undefined,
  value: Value | undefined,
  shown: Shown,
): ShapeProblem {
  const path = [...parent, key];
  const wrap = schema?.['x-wrap'];
  if (wrap !== undefined && isSentence(key, Object.keys(schema?.properties ?? {})))
    return colonInText(path, parent, key, value);
  if (key === '<<')
    return {
      rule: 'bentuk/kunci-tidak-dikenal',
      path,
      at: 'key',
      ...both(
        'Penggabungan `<<` tidak dikenal dalam naskah.',
        'The merge key `<<` is not part of the format.',
      ),
      advice: text('Tulis isinya di tempatnya.', 'Write the content where it belongs.'),
    };
  const names = Object.keys(schema?.properties ?? {});
  const synonym = Object.entries(schema?.['x-sinonim-kunci'] ?? {}).find(([, others]) =>
    others.includes(key.toLowerCase()),
  )?.[0];
  const meant = synonym ?? suggest(key, names);
  return {
    rule: 'bentuk/kunci-tidak-dikenal',
    path,
    at: 'key',
    ...(meant === undefined ? {} : { meant: [...parent, meant] }),
    ...both(
      `Kunci \`${quotable(key)}\` tidak dikenal${parent.length > 0 ? ` di dalam \`${shown(parent)}\`` : ''}.`,
      `The key \`${quotable(key)}\` is unknown${parent.length > 0 ? ` in \`${shown(parent)}\`` : ''}.`,
    ),
    advice:
      meant === undefined
        ? text(
            `Kunci yang dikenal di sini: ${names.join(', ')}.`,
            `Keys known here: ${names.join(', ')}.`,
          )
        : text(`Mungkin maksudnya \`${meant}\`.`, `Did you mean \`${meant}\`?`),
  };
}

/** A key that reads like the beginning of a sentence: with a blank, in capitals, or a word that resembles no key. */
function isSentence(key: string, names: readonly string[]): boolean {
  return (
    /\s|[A-Z]{3}/.test(key) ||
    key.length > 40 ||
    (/^[A-Z]/.test(key) && suggest(key, names) === undefined)
  );
}

/** `- PIHAK KESATU: membayar` is a map to YAML, and a sentence to its author. */
function colonInText(
  path: Path,
  parent: Path,
  key: string,
  value: Value | undefined,
): ShapeProblem {
  const line = `'${`${key}: ${typeof value === 'string' ? value : '…'}`.replaceAll("'", "''")}'`;
  return {
    rule: 'yaml/titik-dua',
    path,
    meant: parent,
    at: 'key',
    ...both(
      'Titik dua di dalam teks dibaca sebagai pemisah kunci dan isi.',
      'A colon inside a text is read as the mark between key and value.',
    ),
    advice: text(`Apit teksnya dengan tanda kutip: ${line}`, `Put the text in quotes: ${line}`),
  };
}

function missingKey(parent: Path, key: string, shape: Shape): ShapeProblem {
  const example = schemaAt(shape, [...parent, key])?.enum?.at(-1) ?? '…';
  return {
    rule: 'bentuk/kunci-wajib',
    path: [...parent, key],
    at: 'missing',
    ...both(`Kunci \`${key}\` belum ada.`, `The key \`${key}\` is missing.`),
    advice: text(
      `Tambahkan, misalnya \`${key}: ${example}\`.`,
      `Add it, for example \`${key}: ${example}\`.`,
    ),
  };
}

function notInList(
  path: Path,
  value: string,
  schema: ShapeSchema | undefined,
  shown: Shown,
): ShapeProblem {
  const allowed = schema?.enum ?? [];
  const synonym = Object.entries(schema?.['x-sinonim'] ?? {}).find(([, others]) =>
    others.includes(value.toLowerCase().replace(/\s+/g, '-')),
  )?.[0];
  const meant = synonym ?? suggest(value, allowed);
  const list = allowed.join(', ');
  return {
    rule: 'bentuk/nilai-tidak-dikenal',
    path,
    at: 'value',
    ...both(
      `\`${quotable(value)}\` bukan nilai yang dikenal untuk \`${shown(path)}\`.`,
      `\`${quotable(value)}\` is not a known value of \`${shown(path)}\`.`,
    ),
    advice:
      meant === undefined
        ? text(`Pilih salah satu: ${list}.`, `Choose one of: ${list}.`)
        : text(
            `Mungkin maksudnya \`${meant}\`. Pilihan: ${list}.`,
            `Did you mean \`${meant}\`? Choices: ${list}.`,
          ),
  };
}

function wrongType(
  path: Path,
  value: Value | undefined,
  schema: ShapeSchema | undefined,
  shown: Shown,
): ShapeProblem {
  const place = shown(path);
  const found =
    typeof value === 'string'
      ? text('teks', 'a text')
      : isList(value)
        ? text('daftar', 'a list')
        : text('isian bertingkat', 'a map');
  if (schema?.type === 'object') {
    const names = Object.keys(schema.properties ?? {})
      .slice(0, 6)
      .join(', ');
    return {
      rule: 'bentuk/jenis-isian',
      path,
      at: 'key',
      ...both(
        `\`${place}\` berisi ${found.id}, padahal perlu isian bertingkat.`,
        `\`${place}\` holds ${found.en} where a map is needed.`,
      ),
      advice: text(
        `Tulis isiannya di baris-baris berikutnya dengan kunci seperti: ${names}.`,
        `Write keys on the lines below it, such as: ${names}.`,
      ),
    };
  }
  if (isMap(value)) {
    const [key = ''] = Object.keys(value);
    if (/\s|[A-Z]{3}/.test(key)) return colonInText([...path, key], path, key, value[key]);
  }
  return {
    rule: 'bentuk/jenis-isian',
    path,
    at: 'key',
    ...both(
      `\`${place}\` berisi ${found.id}, padahal perlu satu teks.`,
      `\`${place}\` holds ${found.en} where one text is needed.`,
    ),
    advice: text(
      `Tulis satu teks di baris yang sama: \`${path.at(-1)}: …\`.`,
      `Write one text on the same line: \`${path.at(-1)}: …\`.`,
    ),
  };
}

function wrongFormat(path: Path, value: string, format: string): ShapeProblem {
  const { message, advice } = (FORMAT_WORDS[format] ?? FORMAT_WORDS['bilangan'] ?? wordsOfDate)(
    quotable(value),
  );
  return { rule: `bentuk/${format}`, path, at: 'value', message, advice };
}

interface Words {
  readonly message: Bilingual;
  readonly advice: Bilingual;
}

const wordsOfDate = (value: string): Words => ({
  message: text(
    `\`${value}\` bukan tanggal dalam bentuk tahun-bulan-hari, atau harinya tidak ada dalam kalender.`,
    `\`${value}\` is not a date as year-month-day, or no such day exists.`,
  ),
  advice: dateAdvice(value),
});

/** Both readings of a date in figures are offered; none is guessed. */
function dateAdvice(value: string): Bilingual {
  const figures = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(value);
  if (figures === null) return dateInWordsAdvice(value);
  const [day, month, year] = [figures[1] ?? '', figures[2] ?? '', figures[3] ?? ''].map((part) =>
    part.padStart(2, '0'),
  );
  const readings = [`${year}-${month}-${day}`, `${year}-${day}-${month}`].filter(
    (iso) => Number(iso.slice(5, 7)) <= 12,
  );
  return text(
    `Tulis ${[...new Set(readings)].join(' atau ')}, sesuai maksudnya.`,
    `Write ${[...new Set(readings)].join(' or ')}, whichever is meant.`,
  );
}

/** A date as people write it ("2 Maret 2026") is offered as the draft wants it. */
function dateInWordsAdvice(value: string): Bilingual {
  const iso = parseLongDate(value);
  return iso === undefined
    ? text('Tulis seperti 2026-03-02 (2 Maret 2026).', 'Write it like 2026-03-02 (2 March 2026).')
    : text(
        `Tulis ${iso}; hari dan tanggal dengan huruf dicetak sendiri.`,
        `Write ${iso}; the weekday and the words print themselves.`,
      );
}

/** "5 (lima) tahun", as agreements print it, is offered as the draft wants it. */
function durationAdvice(value: string): Bilingual {
  const plain = value.replace(/ *\([^()]*\) */, ' ').trim();
  return parseDuration(plain) === undefined
    ? text(
        'Tulis angka dan satuannya: `2 tahun`, `6 bulan`, `30 hari`, `14 hari kerja`.',
        'Write a number and its unit: `2 tahun`, `6 bulan`, `30 hari`, `14 hari kerja`.',
      )
    : text(
        `Tulis \`${plain}\`; terbilangnya dicetak sendiri.`,
        `Write \`${plain}\`; the words print themselves.`,
      );
}

const FORMAT_WORDS: Readonly<Record<string, (value: string) => Words>> = {
  tanggal: wordsOfDate,
  rupiah: (value) => ({
    message: text(
      `\`${value}\` bukan jumlah rupiah dalam angka bulat.`,
      `\`${value}\` is not a whole number of rupiah.`,
    ),
    advice: rupiahAdvice(value),
  }),
  bilangan: (value) => ({
    message: text(`\`${value}\` bukan bilangan bulat.`, `\`${value}\` is not a whole number.`),
    advice: text(
      'Tulis angkanya saja, misalnya 3; kata-katanya dicetak sendiri.',
      'Write figures only, such as 3; the words print themselves.',
    ),
  }),
  lama: (value) => ({
    message: text(
      `\`${value}\` bukan lama waktu yang dapat dibaca.`,
      `\`${value}\` is not a duration that can be read.`,
    ),
    advice: durationAdvice(value),
  }),
  persen: (value) => ({
    message: text(`\`${value}\` bukan bagian dari seratus.`, `\`${value}\` is not a percentage.`),
    advice: text(
      'Tulis angka 0 sampai 100, misalnya `40` atau `12,5`.',
      'Write a number from 0 to 100, such as `40` or `12,5`.',
    ),
  }),
  kunci: (value) => ({
    message: text(
      `\`${value}\` tidak dapat dipakai sebagai nama singkat.`,
      `\`${value}\` cannot serve as a short name.`,
    ),
    advice: text(
      'Pakai huruf kecil, angka, `_` atau `-`, diawali huruf; `semua` sudah berarti PARA PIHAK.',
      'Use small letters, digits, `_` or `-`, a letter first; `semua` already means all parties.',
    ),
  }),
};

function rupiahAdvice(value: string): Bilingual {
  const grouped = /^(Rp\.?\s*)?(\d{1,3}(?:[.,]\d{3})+)(?:,\d{2}|,-)?$/i.exec(value.trim());
  const digits = grouped?.[2]?.replace(/[.,]/g, '') ?? value.replace(/\D/g, '');
  return grouped
    ? text(
        `Titik pemisah ribuan tidak ditulis: ${digits}. Tanda Rp, titik, dan kata-katanya dicetak sendiri.`,
        `Leave out the separators: ${digits}. Rp, dots and words print themselves.`,
      )
    : text(
        `Tulis angka bulat tanpa titik, koma, dan Rp${digits === '' ? '' : `, misalnya ${digits}`}.`,
        `Write a whole number without dots, commas and Rp${digits === '' ? '' : `, such as ${digits}`}.`,
      );
}
