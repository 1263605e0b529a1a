import type { YAMLError } from 'yaml';
import { type Bilingual, quotable } from './finding.ts';
import type { YamlProblem } from './yaml.ts';

/**
 * What is wrong in YAML that cannot be parsed, in the words of a drafter.
 *
 * The parser says what it could not make sense of; a person wants to know what was typed wrong. The line
 * itself tells the two apart: each mistake that drafters make has its own pattern here.
 */

interface Explanation {
  readonly rule: string;
  readonly message: Bilingual;
  readonly advice: Bilingual;
}

/** An error of the parser as a problem with its place and what to write instead. */
export function explainError(error: YAMLError, text: string): YamlProblem {
  const [from, to] = error.pos;
  const here = lineAt(text, from);
  const opened = openedAt(error, text);
  if (opened !== undefined) {
    const line = lineAt(text, opened);
    return { ...unclosed(line.typed), severity: 'error', start: opened, end: line.end };
  }
  const deeper = strayLine(error, text, here);
  if (deeper !== undefined)
    return { ...INDENT, severity: 'error', start: deeper.start, end: deeper.end };
  const end = Math.min(to, here.lineEnd);
  // The parser often blames the end of a line, or the blank line before the one that is wrong.
  const place = end > from ? { start: from, end } : visibleLine(text, here);
  return {
    ...explanation(error, text, here),
    severity: 'error',
    start: place.start,
    end: place.end,
  };
}

/** Where the quotation mark stands that is never closed: the parser only sees the end of the file. */
function openedAt(error: YAMLError, text: string): number | undefined {
  const mark = /^Missing closing (["'])/.exec(error.message)?.[1];
  if (mark === undefined) return undefined;
  const openings = [...text.slice(0, error.pos[0]).matchAll(/(?:^|[:\-[,])[ \t]+(["'])/gm)];
  const last = openings.filter((match) => match[1] === mark).at(-1);
  return last === undefined ? undefined : last.index + last[0].length - 1;
}

/** A line itself; for a blank one the next that shows something, or else the last before it. */
function visibleLine(text: string, here: Line): Line {
  if (here.typed !== '') return here;
  const after = text.slice(here.lineEnd).search(/\S/);
  return lineAt(text, after < 0 ? text.trimEnd().length : here.lineEnd + after);
}

/** A key that was given before in the same map. */
export function duplicateKeyAt(key: string, start: number, end: number): YamlProblem {
  return { ...duplicateKey(quotable(key)), severity: 'error', start, end };
}

interface Line {
  /** Offsets of the visible text, and of the end of the line. */
  readonly start: number;
  readonly end: number;
  readonly lineEnd: number;
  readonly indent: number;
  readonly typed: string;
}

function lineAt(text: string, offset: number): Line {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = endOfLine(text, offset);
  const line = text.slice(from, lineEnd);
  const typed = line.trim();
  const indent = line.length - line.trimStart().length;
  return { start: from + indent, end: from + indent + typed.length, lineEnd, indent, typed };
}

export function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}

const KEY = /^[A-Za-z_][\w-]*:(\s|$)/;

/** A key that stands deeper than the `key: value` line above it: the parser blames that line, the drafter moved this one. */
function strayLine(error: YAMLError, text: string, here: Line): Line | undefined {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' && error.code !== 'MULTILINE_IMPLICIT_KEY')
    return undefined;
  const next = lineAt(text, Math.min(text.length, here.lineEnd + 1));
  const value = here.typed.replace(/^(?:-\s+)?/, '');
  const stray = KEY.test(value) && !/:\s/.test(value.replace(KEY, '')) && KEY.test(next.typed);
  return stray && next.indent > here.indent ? next : undefined;
}

function explanation(error: YAMLError, text: string, here: Line): Explanation {
  const { typed } = here;
  if (
    error.code === 'TAB_AS_INDENT' ||
    /^[ ]*\t/.test(text.slice(here.start - here.indent, here.end))
  )
    return TAB;
  if (error.code === 'MULTIPLE_DOCS') return SEVERAL_DOCUMENTS;
  if (error.code === 'BAD_ALIAS') return BAD_ALIAS;
  const glued = /^(?:-\s+)?([A-Za-z_][\w-]*):([^\s:/].*)$/.exec(typed);
  if (glued) return noSpaceAfterColon(glued[1] ?? '', glued[2] ?? '');
  if (/^-[^\s-]/.test(typed)) return noSpaceAfterDash(typed);
  const quoted = /^((?:-\s+)?(?:[\w-]+:\s+)?)(["'])(.*)$/.exec(typed);
  if (quoted && error.code !== 'MISSING_CHAR')
    return quotedStart(quoted[1] ?? '', `${quoted[2]}${quoted[3]}`);
  if (error.code === 'MISSING_CHAR' && /["'[{]/.test(typed)) return unclosed(typed);
  if (/implicit map key/.test(error.message)) return INDENT;
  if (isColonError(error)) return colonInText(typed, continued(error, text, here));
  const special = /^((?:-\s+)?(?:[\w-]+:\s+)?)([[{@*&!%`|>].*)$/.exec(typed);
  if (special) return specialStart(special[1] ?? '', special[2] ?? '');
  return INDENT;
}

const isColonError = ({ code }: YAMLError): boolean =>
  code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY' || code === 'BLOCK_IN_FLOW';

/** The next line, where the text with the colon goes on there. */
function continued(error: YAMLError, text: string, here: Line): string {
  if (error.code !== 'MULTILINE_IMPLICIT_KEY') return '';
  const next = lineAt(text, Math.min(text.length, here.lineEnd + 1));
  return next.indent > here.indent ? ` ${next.typed}` : '';
}

/** A text in single quotes, as YAML wants them. */
export const quote = (words: string): string => `'${words.replaceAll("'", "''")}'`;

function noSpaceAfterColon(key: string, value: string): Explanation {
  return {
    rule: 'yaml/spasi-setelah-titik-dua',
    message: {
      id: 'Setelah titik dua di belakang kunci harus ada satu spasi.',
      en: 'A key is followed by a colon and a space.',
    },
    advice: { id: `Tulis: ${key}: ${value}`, en: `Write: ${key}: ${value}` },
  };
}

/** `-satu`: without the space YAML takes the dash for a letter of the text. */
export function noSpaceAfterDash(typed: string): Explanation {
  const line = `- ${typed.replace(/^-\s*/, '').split('\n')[0] ?? ''}`;
  return {
    rule: 'yaml/spasi-setelah-tanda-hubung',
    message: {
      id: 'Setelah tanda hubung di awal butir harus ada satu spasi.',
      en: 'The dash of a list item is followed by a space.',
    },
    advice: { id: `Tulis: ${line}`, en: `Write: ${line}` },
  };
}

function duplicateKey(key: string): Explanation {
  return {
    rule: 'yaml/kunci-ganda',
    message: {
      id: `Kunci \`${key}\` sudah ditulis sebelumnya pada bagian yang sama.`,
      en: `The key \`${key}\` was already given in the same part.`,
    },
    advice: {
      id: 'Gabungkan isinya di satu tempat, lalu hapus yang lain.',
      en: 'Merge the two into one place, then delete the other.',
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

function colonInText(line: string, rest: string): Explanation {
  const [, lead = '', first = line] = /^((?:-\s+)?(?:[a-z_]+:\s+)?)(.*)$/s.exec(line) ?? [];
  const words = `${first}${rest}`;
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

export function specialStart(lead: string, words: string): Explanation {
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
