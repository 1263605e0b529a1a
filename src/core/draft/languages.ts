import { type Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Path } from '../path.ts';
import { keyText } from './key-text.ts';
import { resolve, type Shape, type ShapeSchema } from './shape.ts';

/** What is amiss with the languages of one text, at a path of the file. */
export type LanguageProblem =
  /** A language that the draft does not declare, at its key; once for each language. */
  | { readonly kind: 'undeclared'; readonly path: Path; readonly language: string }
  /** A text that is not there in some of the languages. */
  | {
      readonly kind: 'untranslated';
      readonly path: Path;
      readonly missing: readonly string[];
      /** The text as typed, where it stands alone in place of a map of languages. */
      readonly text?: string;
    };

/** The languages a draft may be written in, and those that it declares, the primary one first. */
export interface Languages {
  readonly known: ReadonlySet<string>;
  readonly declared: readonly string[];
}

const NONE: Languages = { known: new Set(), declared: ['id'] };

/** The languages of a draft: those under `bahasa`, or Indonesian alone. Kinds without that key know no other. */
export function languagesOf(doc: Document.Parsed, shape: Shape): Languages {
  const list = resolve(shape, shape.schemas[shape.root]?.properties?.['bahasa'], shape.root);
  const codes = resolve(shape, list?.schema.items, list?.base ?? shape.root)?.schema.enum;
  if (codes === undefined) return NONE;
  const known = new Set(codes);
  const named = isMap(doc.contents)
    ? doc.contents.items.find(({ key }) => keyText(key) === 'bahasa')?.value
    : undefined;
  const items = isSeq(named) ? named.items : [named];
  const declared = items
    .map((item) => (isScalar(item) ? String(item.value ?? '').trim() : ''))
    .filter((code) => known.has(code));
  return { known, declared: declared.length === 0 ? NONE.declared : [...new Set(declared)] };
}

/** Whether a map gives a text in several languages: its keys are languages, and none is a key of its place. */
export function isLanguageMap(
  node: YAMLMap,
  { known }: Languages,
  place: ShapeSchema | undefined,
): boolean {
  return (
    node.items.length > 0 &&
    node.items.every(({ key }) => {
      const code = keyText(key);
      return known.has(code) && !Object.hasOwn(place?.properties ?? {}, code);
    })
  );
}

/** Whether a place holds words, which differ from language to language; dates, codes, paths and names of parties do not. */
export function holdsWords(schema: ShapeSchema | undefined): boolean {
  return (
    schema?.type === 'string' &&
    schema.enum === undefined &&
    schema.format === undefined &&
    schema['x-jalur'] === undefined &&
    schema['x-rujukan'] === undefined
  );
}

const MARKUP = /<[^<>\n]{1,200}>/g;
const CODE_WORD = /^[a-z]+(?:-[a-z]+)+$/;
const LETTERS = /\p{L}{2}/u;

/** Figures, markup alone, `baku` and code words ("tujuan-tercapai") read the same in every language. */
export function needsTranslation(text: string): boolean {
  return LETTERS.test(text.replace(MARKUP, '')) && !/^baku$/i.test(text) && !CODE_WORD.test(text);
}
