import { type Document, isAlias, isScalar, isSeq, isMap as isYamlMap, type YAMLMap } from 'yaml';
import { targetOf } from '../aliases.ts';
import { own } from '../own.ts';
import type { Path } from '../path.ts';
import { isBlankText } from './blank.ts';
import { type Draft, isList, type Value } from './draft.ts';
import { keyText } from './key-text.ts';
import {
  holdsWords,
  isLanguageMap,
  type LanguageProblem,
  languagesOf,
  needsTranslation,
} from './languages.ts';
import { resolve, type Shape, type ShapeSchema } from './shape.ts';

/** How a normalised container came from the file. */
interface Origin {
  /** Source index of each element, where blanks were left out. */
  readonly indexes?: readonly number[];
  /** The container was put around the value by the shape: its children stand where it stands. */
  readonly wrapper?: true;
}

/** A draft as rules see it, and the way back to the file. */
export interface Normalised {
  readonly draft: Draft;
  /** Places that the drafter left blank, as paths of the file. */
  readonly blanks: readonly Path[];
  /** A path of the normalised draft → the path in the file; of a text in several languages, that of the primary one or of `language`. */
  readonly toSource: (path: Path, language?: string) => Path;
  /** The languages of the document, the primary one first; the texts of `draft` are those of the primary one. */
  readonly languages: readonly string[];
  /**
   * The draft in every other language, of the same structure. A text that is not there in that language is
   * absent (in a list of texts: empty); what has no language is as in `draft`.
   */
  readonly translations: ReadonlyMap<string, Draft>;
  readonly languageProblems: readonly LanguageProblem[];
}

/** Aliases can multiply a small file; more values than this is no draft, and checking them would take long. */
const MAX_VALUES = 20_000;
/** Hundreds of pages. */
const MAX_LETTERS = 1_000_000;
/** Deeper than any agreement nests. */
export const MAX_DEPTH = 64;

export class TooLarge extends Error {}

/**
 * The document as a normalised draft: text as typed, blanks gone, single items in their lists, wraps applied.
 * Values that do not fit the shape are kept as they are, for the shape's own check.
 * Throws `TooLarge` where aliases or nesting blow the document up.
 */
export function normalise(doc: Document.Parsed, shape: Shape): Normalised {
  const origins = new WeakMap<object, Origin>();
  const blanks: Path[] = [];
  const languages = languagesOf(doc, shape);
  const { declared } = languages;
  const [primary = 'id'] = declared;
  /** Texts that the file gives in several languages, and texts that it gives in one alone, by their place in the file. */
  const translated = new Map<string, ReadonlyMap<string, string>>();
  const untranslated = new Set<string>();
  /** Texts of a map that are not there in the primary language. */
  const elsewhere = new WeakMap<object, ReadonlyMap<string, ReadonlyMap<string, string>>>();
  const languageProblems: LanguageProblem[] = [];
  let values = 0;
  let letters = 0;

  function read(
    node: unknown,
    schema: ShapeSchema | undefined,
    base: string,
    path: Path,
    /** Below a place whose texts read the same in every language. */
    fixed = false,
  ): Value | undefined {
    if (++values > MAX_VALUES || path.length > MAX_DEPTH) throw new TooLarge();
    if (isAlias(node)) return read(targetOf(node, doc), schema, base, path, fixed);
    const target = resolve(shape, schema, base);
    const expected = target?.schema;
    const home = target?.base ?? base;
    const same = fixed || expected?.['x-tetap'] === true;
    if (expected?.type === 'array' && !isSeq(node)) {
      const item = read(node, expected.items, home, path, same);
      return item === undefined ? undefined : wrapped([item]);
    }
    const inLanguages = isYamlMap(node) && isLanguageMap(node, languages, expected);
    const wrap = expected?.['x-wrap'];
    const inside = wrap === undefined ? undefined : own(expected?.properties, wrap);
    if (
      wrap !== undefined &&
      (!isYamlMap(node) || inLanguages || isLoneItem(node, expected, inside, home))
    ) {
      const inner = read(node, inside, home, path, same);
      return inner === undefined ? undefined : wrapped(record([[wrap, inner]]));
    }
    if (inLanguages && holdsWords(expected) && node.items.every(({ value }) => isCell(value)))
      return languageTexts(node, path, same || expected?.['x-baku'] === true);
    if (isSeq(node)) return list(node.items, expected?.items, home, path, same);
    if (isYamlMap(node)) return map(node.items, expected, home, path, same);
    if (declared.length > 1 && !same && holdsWords(expected)) noteUntranslated(node, path);
    return text(node, path);
  }

  /** One text in several languages: the primary one is the text of the draft. */
  function languageTexts(node: YAMLMap, path: Path, partial: boolean): Value | undefined {
    const found = new Map<string, string>();
    const given = new Set<string>();
    for (const { key, value } of node.items) {
      const language = keyText(key);
      given.add(language);
      if (!declared.includes(language)) noteUndeclared([...path, language], language);
      const words = text(value, [...path, language]);
      if (typeof words === 'string') found.set(language, words);
    }
    translated.set(placeOf(path), found);
    const missing = declared.filter((language) => !given.has(language));
    if (missing.length > 0 && !partial && found.size > 0)
      languageProblems.push({ kind: 'untranslated', path, missing });
    return found.get(primary);
  }

  function noteUndeclared(path: Path, language: string): void {
    const known = languageProblems.some(
      (problem) => problem.kind === 'undeclared' && problem.language === language,
    );
    if (!known) languageProblems.push({ kind: 'undeclared', path, language });
  }

  function noteUntranslated(node: unknown, path: Path): void {
    const words = typed(node);
    if (isBlankText(words) || !needsTranslation(words)) return;
    untranslated.add(placeOf(path));
    languageProblems.push({
      kind: 'untranslated',
      path,
      missing: declared.slice(1),
      text: words,
    });
  }

  /** A map in place of a list of maps: its keys are those of an item, and none of the clause around it. */
  function isLoneItem(
    node: YAMLMap,
    outer: ShapeSchema | undefined,
    inside: ShapeSchema | undefined,
    base: string,
  ): boolean {
    const list = resolve(shape, inside, base);
    const item = resolve(shape, list?.schema.items, list?.base ?? base)?.schema.properties;
    const keys = node.items.map(({ key }) => keyText(key));
    return (
      keys.some((key) => own(item, key) !== undefined) &&
      !keys.some((key) => own(outer?.properties, key) !== undefined)
    );
  }

  function wrapped<T extends object>(container: T): T {
    origins.set(container, { wrapper: true });
    return container;
  }

  function list(
    items: readonly unknown[],
    schema: ShapeSchema | undefined,
    base: string,
    path: Path,
    fixed: boolean,
  ): Value | undefined {
    const found: Value[] = [];
    const indexes: number[] = [];
    // A list of texts inside a list is the row of a table: an empty cell keeps its column.
    const isRow = typeof path.at(-1) === 'number' && schema?.type === 'string';
    items.forEach((item, i) => {
      const value =
        isRow && isBlankCell(item) ? cell(item) : read(item, schema, base, [...path, i], fixed);
      if (value === undefined) return;
      found.push(value);
      indexes.push(i);
    });
    if (found.length === 0 || (isRow && found.every((value) => value === '')))
      return blank(path, items.length === 0 || isRow);
    origins.set(found, { indexes });
    return found;
  }

  function cell(node: unknown): Value {
    const value = typed(node);
    return isBlankText(value) ? '' : value;
  }

  function map(
    pairs: readonly { key: unknown; value: unknown }[],
    schema: ShapeSchema | undefined,
    base: string,
    path: Path,
    fixed: boolean,
  ): Value | undefined {
    const entries: [string, Value][] = [];
    const others = new Map<string, ReadonlyMap<string, string>>();
    for (const { key, value } of pairs) {
      const name = keyText(key);
      const child = read(value, own(schema?.properties, name), base, [...path, name], fixed);
      if (child !== undefined) entries.push([name, child]);
      else {
        const texts = translated.size === 0 ? undefined : translated.get(placeOf([...path, name]));
        if (texts !== undefined) others.set(name, texts);
      }
    }
    if (entries.length === 0) return blank(path, pairs.length === 0);
    const found = record(entries);
    if (others.size > 0) elsewhere.set(found, others);
    return found;
  }

  function text(node: unknown, path: Path): Value | undefined {
    const value = typed(node);
    letters += value.length;
    if (letters > MAX_LETTERS) throw new TooLarge();
    return isBlankText(value) ? blank(path, true) : value;
  }

  /** Only the innermost blank is reported: a map of blanks is known by its members. */
  function blank(path: Path, innermost: boolean): undefined {
    if (innermost) blanks.push(path);
    return undefined;
  }

  const root = read(doc.contents, { $ref: shape.root }, shape.root, []);
  const draft: Draft = typeof root === 'object' && !Array.isArray(root) ? (root as Draft) : {};

  function toSource(path: Path, language = primary): Path {
    const source: (string | number)[] = [];
    let value: Value | undefined = draft;
    for (const step of path) {
      const origin: Origin | undefined = typeof value === 'object' ? origins.get(value) : undefined;
      if (origin?.wrapper !== true)
        source.push(typeof step === 'number' ? (origin?.indexes?.[step] ?? step) : step);
      value =
        typeof value === 'object'
          ? (value as Record<string | number, Value | undefined>)[step]
          : undefined;
    }
    const texts = translated.size === 0 ? undefined : translated.get(placeOf(source));
    return texts === undefined ? source : [...source, texts.has(language) ? language : primary];
  }

  /** A value of the draft in another language; `source` is its place in the file. */
  function inLanguage(language: string, value: Value, source: Path): Value | undefined {
    if (typeof value === 'string') {
      const place = placeOf(source);
      const texts = translated.get(place);
      return texts === undefined
        ? untranslated.has(place)
          ? undefined
          : value
        : texts.get(language);
    }
    const origin = origins.get(value);
    const below = (step: string | number): Path => (origin?.wrapper ? source : [...source, step]);
    if (isList(value))
      return value.map(
        (item, i) =>
          inLanguage(language, item, below(origin?.indexes?.[i] ?? i)) ??
          (typeof item === 'string' ? '' : {}),
      );
    const others = [...(elsewhere.get(value) ?? [])].flatMap(([key, texts]): [string, Value][] => {
      const words = texts.get(language);
      return words === undefined ? [] : [[key, words]];
    });
    return record([
      ...Object.entries(value).flatMap(([key, item]): [string, Value][] => {
        const words = item === undefined ? undefined : inLanguage(language, item, below(key));
        return words === undefined ? [] : [[key, words]];
      }),
      ...others,
    ]);
  }

  const translations = new Map(
    declared
      .slice(1)
      .map((language) => [language, inLanguage(language, draft, []) as Draft] as const),
  );
  return { draft, blanks, toSource, languages: declared, translations, languageProblems };
}

const placeOf = (path: Path): string => JSON.stringify(path);

/** What stands in a table as a text or as nothing; a map or a list there is a mistake. */
const isCell = (node: unknown): boolean => isScalar(node) || node == null;

/** A cell without anything in it, or with a text that is the same in every language. */
const isBlankCell = (node: unknown): boolean => isCell(node) && isBlankText(typed(node));

/** No text is set apart by more blanks than these; patterns that look for blanks stay quick. */
const LONG_GAP = /\s{41,}/g;

const typed = (node: unknown): string =>
  isScalar(node)
    ? String(node.value ?? '')
        .trim()
        .replace(LONG_GAP, (gap) => gap.slice(0, 40))
    : '';

/** A map without a prototype, so that `__proto__` is a key like any other. */
function record(entries: readonly (readonly [string, Value])[]): Draft {
  const map: Record<string, Value> = Object.create(null);
  for (const [key, value] of entries) map[key] = value;
  return map;
}
