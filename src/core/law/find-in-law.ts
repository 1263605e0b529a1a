/** What a person means who types the name of a rule, a provision or a regulation. */
import { suggest } from '../suggest.ts';
import { type Catalog, type CatalogRule, type Listed, overlaps, provisionOf } from './catalog.ts';
import { findRegulation, parseCitation } from './dasar-hukum.ts';
import type { Law, Regulation } from './law.ts';
import { citationLabel, formatLocator, type ProvisionStep, parseLocator } from './provision-id.ts';

export type Found =
  | { readonly kind: 'rule'; readonly rule: CatalogRule }
  | { readonly kind: 'regulation'; readonly regulation: Regulation }
  | {
      readonly kind: 'provisions';
      /** The id as typed, whether or not the registry lists it. */
      readonly id: string;
      readonly regulation: Regulation;
      /** It itself where it is listed; otherwise its parts, or what it stands in. */
      readonly listed: readonly Listed[];
    }
  | { readonly kind: 'nothing'; readonly meant: readonly string[] };

/** Reads what was typed: a rule id or its last part, a provision by id or as cited, a regulation. */
export function findInLaw(catalog: Catalog, typed: string): Found {
  const text = typed.trim().replace(/\s+/g, ' ');
  const rules = rulesNamed(catalog.rules, text);
  if (rules.length === 1 && rules[0] !== undefined) return { kind: 'rule', rule: rules[0] };
  if (rules.length > 1) return { kind: 'nothing', meant: rules.map(({ id }) => id) };
  const place = readPlace(catalog, text);
  if (place === undefined) return { kind: 'nothing', meant: nearest(catalog, text) };
  const { regulation, locator } = place;
  if (locator === '') return { kind: 'regulation', regulation };
  const id = `${regulation.id}:${locator}`;
  const listed = listedAt(catalog, regulation, id);
  return listed.length > 0
    ? { kind: 'provisions', id, regulation, listed }
    : { kind: 'nothing', meant: nearestProvisions(regulation, locator) };
}

/** The rule of that id; without a slash, those whose last part is the word. */
function rulesNamed(rules: readonly CatalogRule[], text: string): CatalogRule[] {
  const name = text.toLowerCase();
  return rules.filter(({ id }) => id === name || (!name.includes('/') && id.endsWith(`/${name}`)));
}

interface Place {
  readonly regulation: Regulation;
  /** Empty where only the regulation is named. */
  readonly locator: string;
}

function readPlace({ law }: Catalog, text: string): Place | undefined {
  const [name = '', locator = '', ...rest] = text.toLowerCase().split(':');
  const byId = rest.length === 0 ? law.regulations.get(name.trim()) : undefined;
  if (byId !== undefined) {
    const steps = locator === '' ? [] : parseLocator(locator.trim());
    return steps === undefined
      ? undefined
      : { regulation: byId, locator: steps.length === 0 ? '' : formatLocator(steps) };
  }
  const typed = readLocator(text);
  const regulation = findRegulation(law, typed?.rest ?? text) ?? law.regulations.get(name.trim());
  return regulation === undefined
    ? undefined
    : { regulation, locator: typed === undefined ? '' : formatLocator(typed.steps) };
}

const OUTER =
  '(?:(?:pasal|psl\\.?|ps\\.?)\\s*\\d+[a-z]?\\b|bab\\s+[ivxlc]+\\b|lampiran\\b(?:\\s+[ivxlc]+\\b)?)';
const PART =
  '(?:ayat\\s*\\(?\\s*\\d+[a-z]?\\b\\s*\\)?|\\(\\s*\\d+[a-z]?\\s*\\)|(?:huruf|hrf\\.?)\\s*\\(?[a-z]{1,2}\\d?\\b\\)?\\.?|angka\\s*\\(?\\d+\\b\\)?|bagian\\s+[a-z0-9-]+|paragraf\\s+\\d+|[a-z]\\b\\)?)';
const PLACE = new RegExp(
  `(?<![a-z])(?:penjelasan\\s+(?:atas\\s+)?)?${OUTER}(?:[\\s,.]*(?:${OUTER}|${PART}))*`,
  'i',
);
const EACH = new RegExp(`penjelasan|${OUTER}|${PART}`, 'gi');

/**
 * The place that a text names ("Pasal 41 ayat (1) huruf d", "ps 41 (1) d"), and the text without it.
 * Undefined where it names none.
 */
export function readLocator(
  text: string,
): { readonly steps: readonly ProvisionStep[]; readonly rest: string } | undefined {
  const match = PLACE.exec(text);
  if (match === null) return undefined;
  const steps = [...match[0].matchAll(EACH)].map(([part]) => stepOf(part));
  const known = steps.filter((step) => step !== undefined);
  if (known.length === 0 || parseLocator(formatLocator(known)) === undefined) return undefined;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;]*(?:dari\s+)?|[\s,;]+$/gi, '');
  return { steps: known, rest };
}

const WORDS: readonly (readonly [RegExp, ProvisionStep['kind']])[] = [
  [/^(?:pasal|psl\.?|ps\.?)\s*(\w+)$/, 'pasal'],
  [/^ayat\s*\(?\s*(\w+)\s*\)?$/, 'ayat'],
  [/^\(\s*(\w+)\s*\)$/, 'ayat'],
  [/^(?:huruf|hrf\.?)\s*\(?(\w+)\)?\.?$/, 'huruf'],
  [/^angka\s*\(?(\w+)\)?$/, 'angka'],
  [/^bab\s+(\w+)$/, 'bab'],
  [/^bagian\s+([\w-]+)$/, 'bagian'],
  [/^paragraf\s+(\w+)$/, 'paragraf'],
  [/^lampiran\s+(\w+)$/, 'lampiran'],
  [/^([a-z])\)?$/, 'huruf'],
];

function stepOf(part: string): ProvisionStep | undefined {
  const text = part.trim().toLowerCase();
  if (text === 'penjelasan' || text === 'lampiran') return { kind: text };
  for (const [pattern, kind] of WORDS) {
    const value = pattern.exec(text)?.[1];
    if (value !== undefined) return { kind, value };
  }
  return undefined;
}

/** The entry itself; otherwise its parts; otherwise the nearest thing that it stands in. */
function listedAt({ law }: Catalog, regulation: Regulation, id: string): Listed[] {
  const own = provisionOf(law, id);
  if (own !== undefined) return [own];
  const all = regulation.provisions.map((provision) => ({
    id: `${regulation.id}:${provision.id}`,
    regulation,
    provision,
  }));
  const parts = all.filter((entry) => entry.id.startsWith(`${id}.`));
  if (parts.length > 0) return parts;
  return all
    .filter((entry) => overlaps(entry.id, id))
    .sort((a, b) => b.id.length - a.id.length)
    .slice(0, 1);
}

const MOST = 5;

/** Places of the same pasal, or of the nearest number. */
function nearestProvisions(regulation: Regulation, locator: string): string[] {
  const [outer = ''] = locator.split('.');
  const same = regulation.provisions.filter(({ id }) => overlaps(id, outer)).map(({ id }) => id);
  const ids = same.length > 0 ? same : regulation.provisions.map(({ id }) => id);
  const near = suggest(locator, ids);
  return [...(near === undefined ? [] : [near]), ...same.filter((id) => id !== near)]
    .slice(0, MOST)
    .map((id) => citationLabel(regulation, id));
}

/** The name of the registered regulation that was most likely meant: of the same kind and number before all others. */
export function nearestRegulation(law: Law, typed: string): string | undefined {
  const text = typed.replace(/^\s*([a-z]+)-(\w+)-(\d{4})\b/i, '$1 $2/$3');
  const regulations = [...law.regulations.values()];
  const citation = parseCitation(text);
  const alike = regulations.filter(({ id }) =>
    id.startsWith(`${citation?.type}-${citation?.number?.toLowerCase()}-`),
  );
  return (
    suggest(
      text,
      alike.map(({ short }) => short),
    ) ??
    suggest(
      text,
      regulations.flatMap(({ id, short, citeAs = [] }) => [short, id, ...citeAs]),
    )
  );
}

function nearest({ rules, law }: Catalog, text: string): string[] {
  const place = readLocator(text);
  const regulation = nearestRegulation(law, place?.rest ?? text.split(':')[0] ?? text);
  const found = regulation === undefined ? [] : [regulation];
  if (place !== undefined) return found;
  const ids = rules.map(({ id }) => id);
  const rule = suggest(text, ids);
  const last = suggest(
    text.slice(text.indexOf('/') + 1),
    ids.map((id) => id.slice(id.indexOf('/') + 1)),
  );
  return [
    ...new Set([
      ...(rule === undefined ? [] : [rule]),
      ...ids.filter((id) => last !== undefined && id.endsWith(`/${last}`)),
      ...found,
    ]),
  ].slice(0, MOST);
}
