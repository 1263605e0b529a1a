import {
  type Document,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import type { Bilingual, Severity } from './finding.ts';

/** Something wrong in the YAML itself, at offsets of the text. */
export interface YamlProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly message: Bilingual;
  readonly advice: Bilingual;
}

export interface ParsedYaml {
  readonly doc: Document.Parsed;
  readonly lines: LineCounter;
  /** Errors: nothing can be built on the document. Otherwise: texts that YAML would lose silently. */
  readonly problems: readonly YamlProblem[];
  readonly broken: boolean;
}

/**
 * Parses one YAML document losslessly (every plain scalar stays the text as typed).
 * Never throws: what cannot be parsed is a problem with its place.
 */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  try {
    const doc = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
    }) as Document.Parsed;
    const errors = firstOfEach(doc.errors).map((error) => explain(error, text));
    if (errors.length > 0) return { doc, lines, problems: errors, broken: true };
    const structure = foreignTags(doc);
    return structure.length > 0
      ? { doc, lines, problems: structure, broken: true }
      : { doc, lines, problems: lostTexts(doc, text), broken: false };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const doc = parseDocument('') as unknown as Document.Parsed;
    return { doc, lines, problems: [TOO_DEEP], broken: true };
  }
}

const TOO_DEEP: YamlProblem = {
  rule: 'yaml/terlalu-dalam',
  severity: 'error',
  start: 0,
  end: 0,
  message: {
    id: 'Isi berkas ini bersarang terlalu dalam atau berulang terlalu banyak untuk sebuah naskah.',
    en: 'This file nests too deeply, or repeats itself too often, for a draft.',
  },
  advice: {
    id: 'Kurangi tingkat rincian; naskah kerja sama memakai paling banyak ayat, huruf, dan angka.',
    en: 'Use fewer levels; an agreement has ayat, huruf and angka at most.',
  },
};

/** The problem of a document that is too deep or too large to read. */
export const tooLarge = (): YamlProblem => TOO_DEEP;

/** One mistake makes a cascade of errors: keep the first, and every duplicate key (each is its own mistake). */
function firstOfEach(errors: readonly YAMLError[]): YAMLError[] {
  const first = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  // `pos` of errors in order of the text; duplicates before the first other error are certain.
  return errors.filter(
    (error) =>
      error === first ||
      (error.code === 'DUPLICATE_KEY' && (first === undefined || error.pos[0] < first.pos[0])),
  );
}

interface Explanation {
  readonly rule: string;
  readonly message: Bilingual;
  readonly advice: Bilingual;
}

function explain(error: YAMLError, text: string): YamlProblem {
  if (error.code === 'RESOURCE_EXHAUSTION') return TOO_DEEP;
  const [start, end] = markOf(error, text);
  return { ...explanation(error, text, start), severity: 'error', start, end };
}

function markOf(error: YAMLError, text: string): [number, number] {
  const [from, to] = error.pos;
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(text.slice(from))?.[0] ?? '';
    return [from, from + key.length];
  }
  const lineEnd = text.indexOf('\n', from);
  return [from, Math.max(from, Math.min(to, lineEnd < 0 ? text.length : lineEnd))];
}

function explanation(error: YAMLError, text: string, start: number): Explanation {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, endOfLine(text, start));
  const typed = line.trim();
  if (error.code === 'DUPLICATE_KEY') return duplicateKey(typed);
  if (error.code === 'TAB_AS_INDENT' || /^\s*\t/.test(line)) return TAB;
  if (error.code === 'MULTIPLE_DOCS') return SEVERAL_DOCUMENTS;
  if (error.code === 'BAD_ALIAS') return BAD_ALIAS;
  const afterQuote = /^((?:-\s+)?(?:[\w-]+:\s+)?)(["'])(.*)$/.exec(typed);
  if (afterQuote && error.code !== 'MISSING_CHAR')
    return quotedStart(afterQuote[1] ?? '', `${afterQuote[2]}${afterQuote[3]}`);
  if (error.code === 'MISSING_CHAR') return unclosed(typed);
  if (
    error.code === 'BLOCK_AS_IMPLICIT_KEY' ||
    error.code === 'MULTILINE_IMPLICIT_KEY' ||
    error.code === 'BLOCK_IN_FLOW'
  )
    return colonInText(typed);
  const special = /^((?:-\s+)?(?:[\w-]+:\s+)?)([[{@*&!%`|>].*)$/.exec(typed);
  if (special) return specialStart(special[1] ?? '', special[2] ?? '');
  return INDENT;
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}

const quote = (words: string): string => `'${words.replaceAll("'", "''")}'`;

function duplicateKey(line: string): Explanation {
  const key = /^(?:-\s+)?([^:]+)/.exec(line)?.[1]?.trim() ?? '';
  return {
    rule: 'yaml/kunci-ganda',
    message: {
      id: `Kunci \`${key}\` sudah ditulis sebelumnya pada bagian yang sama.`,
      en: `The key \`${key}\` was already given in the same part.`,
    },
    advice: {
      id: 'Gabungkan isinya di satu tempat dan hapus yang lain; yang kedua tidak pernah dipakai diam-diam.',
      en: 'Merge the two into one place and delete the other; neither is ever dropped silently.',
    },
  };
}

const TAB: Explanation = {
  rule: 'yaml/tab',
  message: { id: 'Baris ini menjorok dengan tombol Tab.', en: 'This line is indented with a tab.' },
  advice: {
    id: 'Ganti setiap Tab di awal baris dengan dua spasi.',
    en: 'Replace each tab at the start of the line with two spaces.',
  },
};

const SEVERAL_DOCUMENTS: Explanation = {
  rule: 'yaml/beberapa-naskah',
  message: {
    id: 'Satu berkas hanya boleh berisi satu naskah; di sini mulai naskah kedua (`---`).',
    en: 'A file holds one draft; a second begins here (`---`).',
  },
  advice: {
    id: 'Pindahkan naskah kedua ke berkasnya sendiri, atau hapus garis `---`.',
    en: 'Move the second draft to a file of its own, or delete the `---`.',
  },
};

const BAD_ALIAS: Explanation = {
  rule: 'yaml/tanda-bintang',
  message: {
    id: 'Teks yang diawali `*` atau `&` dibaca YAML sebagai rujukan, bukan sebagai teks.',
    en: 'YAML reads a text that begins with `*` or `&` as an alias, not as text.',
  },
  advice: {
    id: "Apit teksnya dengan tanda kutip tunggal: '* teks'.",
    en: "Put the text in single quotes: '* text'.",
  },
};

const INDENT: Explanation = {
  rule: 'yaml/bentuk',
  message: {
    id: 'Susunan baris ini tidak dapat dibaca: jorokannya tidak sejajar atau ada tanda yang kurang.',
    en: 'The layout of this line cannot be read: its indentation does not line up, or a mark is missing.',
  },
  advice: {
    id: 'Sejajarkan dengan baris di atasnya (dua spasi setiap tingkat), dan pastikan setiap kunci diikuti titik dua dan spasi: `kunci: isi`.',
    en: 'Line it up with the lines above (two spaces a level), and see that each key is followed by a colon and a space: `key: value`.',
  },
};

function quotedStart(lead: string, words: string): Explanation {
  const line = `${lead}${quote(words)}`;
  return {
    rule: 'yaml/tanda-kutip',
    message: {
      id: 'Teks yang diawali tanda kutip harus dikutip seluruhnya.',
      en: 'A text that begins with a quotation mark must be quoted as a whole.',
    },
    advice: { id: `Tulis: ${line}`, en: `Write: ${line}` },
  };
}

function unclosed(line: string): Explanation {
  return {
    rule: 'yaml/tanda-kutip',
    message: {
      id: 'Tanda kutip atau kurung yang dibuka di sini tidak pernah ditutup.',
      en: 'A quotation mark or bracket opened here is never closed.',
    },
    advice: { id: `Tutup pada baris ini: ${line}`, en: `Close it on this line: ${line}` },
  };
}

function colonInText(line: string): Explanation {
  const [, lead = '', words = line] = /^((?:-\s+)?(?:[a-z_]+:\s+)?)(.*)$/.exec(line) ?? [];
  return {
    rule: 'yaml/titik-dua',
    message: {
      id: 'Titik dua di dalam teks dibaca YAML sebagai pemisah kunci dan isi.',
      en: 'YAML takes a colon inside a text for the mark between key and value.',
    },
    advice: {
      id: `Apit teksnya dengan tanda kutip: ${lead}${quote(words)}`,
      en: `Put the text in quotes: ${lead}${quote(words)}`,
    },
  };
}

function specialStart(lead: string, words: string): Explanation {
  return {
    rule: 'yaml/tanda-khusus',
    message: {
      id: `Teks tidak boleh diawali \`${words[0]}\`: tanda itu punya arti sendiri dalam YAML.`,
      en: `A text cannot begin with \`${words[0]}\`: YAML gives that mark a meaning.`,
    },
    advice: {
      id: `Apit teksnya dengan tanda kutip: ${lead}${quote(words)}`,
      en: `Put the text in quotes: ${lead}${quote(words)}`,
    },
  };
}

/** `!!binary`, `!tag`: no draft has them, and a text that begins with `!` is not a text. */
function foreignTags(doc: Document.Parsed): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(doc, {
    Node: (_, node) => {
      if (node.tag === undefined || node.tag.startsWith('tag:yaml.org,2002:') || node.range == null)
        return;
      found.push({
        ...specialStart('', `!${isScalar(node) ? ` ${String(node.value)}` : ''}`),
        severity: 'error',
        start: node.range[0],
        end: node.range[0] + 1,
      });
    },
  });
  return found;
}

/** Texts of which YAML kept only a part: cut at a `#`, or split at the commas of a one-line list. */
function lostTexts(doc: Document.Parsed, text: string): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(doc, {
    Scalar: (_, node) => {
      const cut = cutAtHash(node, text);
      if (cut !== undefined) found.push(cut);
    },
    Seq: (_, node) => {
      if (node.flow !== true || !isSeq(node)) return;
      const torn = node.items
        .slice(1)
        .find(
          (item): item is Scalar =>
            isScalar(item) &&
            /^(dan|atau|serta|maupun|and|or)\s|^\d{1,3}([.,]\d+)*\b/i.test(String(item.value)) &&
            tornNumber(item, text),
        );
      if (torn?.range != null) found.push(splitByComma(torn));
    },
  });
  return found;
}

/** "dan …" never starts an item of its own; a number does, unless the item before it ended in one. */
function tornNumber(item: Scalar, text: string): boolean {
  if (!/^\d/.test(String(item.value))) return true;
  const before = text.slice(0, item.range?.[0] ?? 0);
  return /[A-Za-z][^,[]*\d,\s*$/.test(before.slice(-80));
}

function cutAtHash(node: Scalar, text: string): YamlProblem | undefined {
  if (node.type !== 'PLAIN' || node.range == null) return undefined;
  const rest = text.slice(node.range[1], endOfLine(text, node.range[1]));
  const cut = /^([ \t]+)(#\S.*)$/.exec(rest);
  if (cut === null || String(node.value) === '') return undefined;
  const start = node.range[1] + (cut[1]?.length ?? 0);
  const whole = `${text.slice(node.range[0], node.range[1])}${rest}`.trimEnd();
  return {
    rule: 'yaml/teks-terpotong',
    severity: 'error',
    start,
    end: start + (cut[2]?.trimEnd().length ?? 0),
    message: {
      id: `Teks terpotong di tanda pagar: "${cut[2]?.trim()}" dibaca sebagai komentar.`,
      en: `The text is cut at the hash: "${cut[2]?.trim()}" is read as a comment.`,
    },
    advice: {
      id: `Apit teksnya dengan tanda kutip: ${quote(whole)}. Bila memang komentar, beri spasi setelah tanda pagar.`,
      en: `Put the text in quotes: ${quote(whole)}. If it is a comment, put a space after the hash.`,
    },
  };
}

function splitByComma(item: Scalar): YamlProblem {
  const [start = 0, end = 0] = item.range ?? [];
  return {
    rule: 'yaml/teks-terbelah',
    severity: 'warning',
    start,
    end,
    message: {
      id: 'Teks terbelah di koma: dalam daftar satu baris `[…]` setiap koma memisahkan butir.',
      en: 'A text is split at its comma: in a one-line list `[…]` every comma ends an item.',
    },
    advice: {
      id: 'Tulis daftar ke bawah, satu butir setiap baris, diawali `- `.',
      en: 'Write the list downward, one item a line, each after `- `.',
    },
  };
}
