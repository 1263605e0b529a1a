import {
  type Document,
  isCollection,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { targetOf } from './aliases.ts';
import type { Bilingual, Severity } from './finding.ts';
import { duplicateKeyAt, endOfLine, explainError, specialStart } from './yaml-errors.ts';
import { lostTexts } from './yaml-losses.ts';

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
      uniqueKeys: false,
      logLevel: 'error',
    }) as Document.Parsed;
    const errors = mistakes(doc, text);
    if (errors.length > 0) return { doc, lines, problems: errors, broken: true };
    const structure = [...foreignNodes(doc, text), ...longTexts(doc)];
    return structure.length > 0
      ? { doc, lines, problems: structure, broken: true }
      : { doc, lines, problems: lostTexts(doc, text), broken: false };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const doc = parseDocument('') as unknown as Document.Parsed;
    return { doc, lines, problems: [TOO_DEEP], broken: true };
  }
}

/** Some eight pages without a break. Rules look at every text in many ways, so none may be endless. */
const LONGEST_TEXT = 20_000;

/** Texts that no clause has: a whole document pasted into one, or worse. */
function longTexts(doc: Document.Parsed): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(doc, {
    Scalar: (_, { value, range }) => {
      if (range != null && typeof value === 'string' && value.length > LONGEST_TEXT)
        found.push({ ...TOO_LONG, start: range[0], end: range[1] });
    },
  });
  return found;
}

const TOO_LONG = {
  rule: 'yaml/teks-terlalu-panjang',
  severity: 'error',
  message: {
    id: 'Teks ini lebih panjang dari 20.000 huruf; satu ayat tidak sepanjang itu.',
    en: 'This text is longer than 20,000 characters; no clause is.',
  },
  advice: {
    id: 'Pecah menjadi beberapa ayat atau butir, atau jadikan berkas lampiran.',
    en: 'Split it into several items, or make it an annex of its own.',
  },
} as const;

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

/** One mistake makes a cascade of errors: the first is kept, and every duplicate key before it (each is its own mistake). */
function mistakes(doc: Document.Parsed, text: string): YamlProblem[] {
  const [first] = doc.errors;
  const end = first?.pos[0] ?? Number.POSITIVE_INFINITY;
  return [
    ...duplicateKeys(doc).filter(({ start }) => start < end),
    ...(first === undefined
      ? []
      : [first.code === 'RESOURCE_EXHAUSTION' ? TOO_DEEP : explainError(first, text)]),
  ];
}

/** Keys that stand twice in one map; the parser would compare every key with every other. */
function duplicateKeys(doc: Document.Parsed): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(doc, {
    Map: (_, { items }) => {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key) || key.range == null) continue;
        if (known.has(key.value))
          found.push(duplicateKeyAt(String(key.value), key.range[0], key.range[1]));
        known.add(key.value);
      }
    },
  });
  return found;
}

/**
 * Tags (`!kata`), aliases of nothing (`*kata`), and lists or maps as keys (`{{kata}}`, `? kata`): no draft has
 * them, and a text cannot begin like that.
 */
function foreignNodes(doc: Document.Parsed, text: string): YamlProblem[] {
  const found: YamlProblem[] = [];
  const add = (mark: string, words: string, offset: number): void => {
    const start = Math.max(0, text.lastIndexOf(mark, offset));
    found.push({
      ...specialStart('', `${mark}${words}`),
      severity: 'error',
      start,
      end: start + 1,
    });
  };
  visit(doc, {
    Alias: (_, node) => {
      if (node.range != null && targetOf(node, doc) === undefined)
        add('*', node.source, node.range[0]);
    },
    Map: (_, node) => {
      const key = node.items.map((pair) => pair.key as Node | null).find(isCollection);
      if (key?.range == null || node.range == null) return undefined;
      const start = node.flow === true ? node.range[0] : markedKey(text, key.range[0]);
      const end =
        node.flow === true
          ? Math.min(node.range[1], endOfLine(text, start))
          : endOfLine(text, start);
      found.push({
        ...specialStart('', text.slice(start, end).trim()),
        severity: 'error',
        start,
        end,
      });
      // What lies within may repeat it hundreds of times.
      return visit.SKIP;
    },
    Node: (_, node) => {
      if (node.tag === undefined || node.tag.startsWith('tag:yaml.org,2002:') || node.range == null)
        return;
      const rest = isScalar(node) ? ` ${String(node.value)}`.trimEnd() : '';
      add('!', `${node.tag.replace(/^!/, '')}${rest}`, node.range[0]);
    },
  });
  return found;
}

/** Where a key begins, with the question mark before it if it has one. */
function markedKey(text: string, start: number): number {
  const before = text.slice(0, start).trimEnd();
  return before.endsWith('?') ? before.length - 1 : start;
}
