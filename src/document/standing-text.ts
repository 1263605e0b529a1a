import {
  type Draft,
  isList,
  isMap,
  listAt,
  textAt,
  type Value,
  valueAt,
} from '../core/draft/draft.ts';
import type { TextNode } from './node.ts';
import { type Each, isEach, type Template } from './outline.ts';
import { bare } from './punctuate.ts';
import type { Tongue } from './tongue.ts';

/** What slots may draw on. */
export interface Facts {
  readonly draft: Draft;
  readonly cooperation: string;
  /** Values that the document computes: `{nama}`, `{tempat}`, … */
  readonly words: Readonly<Record<string, string>>;
  readonly tongue: Tongue;
}

/** Templates filled from a draft. A slot without a fact becomes a visible blank. */
export function standingText(
  templates: readonly (Template | Each)[],
  facts: Facts,
  element?: Value,
): TextNode[] {
  return templates.flatMap((template) =>
    isEach(template)
      ? elements(template.tiap, facts, element).flatMap((one) => [
          // An element in the drafter's own words prints as it is.
          ...(textAt(one, 'teks') === undefined ? [] : [butirNode(one)]),
          ...standingText(template.cetak, facts, one),
        ])
      : applies(template, facts, element)
        ? [nodeOf(template, facts, element)]
        : [],
  );
}

function elements(path: string, facts: Facts, element: Value | undefined): readonly Value[] {
  const value = lookUp(path, facts, element);
  return isList(value) ? value : [];
}

/** Whether a value is the one word that asks for the standing text: `baku`, `<baku>`, `{ teks: baku }`. */
export function isStandard(value: Value): boolean {
  if (typeof value === 'string') return /^<?\s*baku\s*>?$/i.test(value);
  if (isList(value)) return false;
  const [only, ...others] = Object.values(value);
  return typeof only === 'string' && others.length === 0 && isStandard(only);
}

function nodeOf(template: Template, facts: Facts, element: Value | undefined): TextNode {
  const table = template.tabel === undefined ? undefined : lookUp(template.tabel, facts, element);
  const text = fillSlots(template.teks, facts, element);
  const children =
    typeof template.rincian === 'string'
      ? elements(template.rincian, facts, element).map(butirNode)
      : standingText(template.rincian ?? [], facts, element);
  const key = template.kunci === undefined ? {} : { key: template.kunci };
  const [only] = children;
  // A list of one is no list: its item ends the sentence, with all that stands below it.
  if (only !== undefined && children.length === 1)
    return {
      ...only,
      text: `${bare(text)} ${facts.tongue.continued(bare(text), only.text)}`,
      ...key,
    };
  return {
    text: template.rincian !== undefined && only === undefined ? `${bare(text)} <kosong:40>` : text,
    children,
    ...(isMap(table) ? { table } : {}),
    ...key,
  };
}

function applies(template: Template, facts: Facts, element: Value | undefined): boolean {
  const present = (path: string): boolean => lookUp(path, facts, element) !== undefined;
  return (
    (template.kerja_sama?.includes(facts.cooperation) ?? true) &&
    (template.ada ?? []).every(present) &&
    !(template.tanpa ?? []).some(present) &&
    Object.entries(template.bila ?? {}).every(([path, values]) => {
      const value = lookUp(path, facts, element);
      return typeof value === 'string' && values.includes(value);
    })
  );
}

/** A fact at a path; the word "baku" in its place is none, since it asks for the standing text. */
function lookUp(path: string, { draft }: Facts, element: Value | undefined): Value | undefined {
  const value = path.startsWith('.')
    ? valueAt(element, ...steps(path.slice(1)))
    : valueAt(draft, ...steps(path));
  if (value === undefined || isStandard(value)) return undefined;
  if (!isList(value)) return value;
  const own = value.filter((item) => !isStandard(item));
  return own.length === 0 ? undefined : own;
}

const steps = (path: string): (string | number)[] =>
  path
    .split('.')
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** `{path}` or `{path:filter}` → markup of the drafters' own kind, so that one reader prints both. */
function fillSlots(text: string, facts: Facts, element: Value | undefined): string {
  return text.replace(
    /\{([a-z_.0-9]+)(?::([a-z]+))?\}/g,
    (_, path: string, filter: string | undefined, at: number, template: string) => {
      const computed = facts.words[path];
      if (computed !== undefined) return computed;
      const value = lookUp(path, facts, element);
      return value === undefined
        ? '<kosong:24>'
        : filtered(value, filter, template.slice(0, at), facts.tongue);
    },
  );
}

const TAG_FILTERS = new Set(['lama', 'rupiah', 'tanggal', 'pihak', 'angka']);

function filtered(
  value: Value,
  filter: string | undefined,
  before: string,
  tongue: Tongue,
): string {
  if (filter !== undefined && TAG_FILTERS.has(filter) && typeof value === 'string')
    return `<${filter}:${value}>`;
  if (filter === 'persen' && typeof value === 'string') return tongue.percentage(value);
  if (filter === 'kalimat' || typeof value !== 'string')
    return tongue.continued(before, inOneSentence(value, tongue));
  return bare(value);
}

/** One or several texts inside a sentence: bare, joined by commas and "dan". */
function inOneSentence(value: Value, tongue: Tongue): string {
  return tongue.joined(
    (isList(value) ? value : [value]).map((one) =>
      bare(typeof one === 'string' ? one : (textAt(one, 'teks') ?? '')),
    ),
  );
}

/** A butir of the draft with everything below it; a blank where it asks for a standing text that is not there. */
export function butirNode(value: Value): TextNode {
  const typed = typeof value === 'string' ? value : textAt(value, 'teks');
  const text = typed === undefined || isStandard(typed) ? '<kosong:40>' : typed;
  if (typeof value === 'string') return { text, children: [] };
  const key = textAt(value, 'kunci');
  const after = textAt(value, 'penutup');
  const table = valueAt(value, 'tabel');
  return {
    text,
    children: listAt(value, 'rincian').map(butirNode),
    ...(after === undefined || isStandard(after) ? {} : { after }),
    ...(key === undefined ? {} : { key }),
    ...(isMap(table) ? { table } : {}),
  };
}
