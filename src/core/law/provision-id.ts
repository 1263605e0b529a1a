/**
 * Ids of provisions: `pp-28-2018:pasal-19.ayat-2.huruf-d`.
 *
 * Before the colon stands the id of the regulation, after it the locator: steps from the outside
 * in, joined by dots. `penjelasan` in front means the official elucidation of what follows;
 * `lampiran` or `lampiran-ii` starts an annex.
 */
import type { Regulation } from './law.ts';

const KINDS = [
  'penjelasan',
  'lampiran',
  'bab',
  'bagian',
  'paragraf',
  'pasal',
  'ayat',
  'huruf',
  'angka',
] as const;

export type StepKind = (typeof KINDS)[number];

/** One step inwards; `value` is missing for `penjelasan` and for an annex without a number. */
export interface ProvisionStep {
  readonly kind: StepKind;
  readonly value?: string;
}

export interface ProvisionId {
  readonly regulation: string;
  readonly steps: readonly ProvisionStep[];
}

const NUMBERED = /^[1-9]\d*[a-z]?$/;
const ROMAN = /^[ivxlc]+$/;
const NAMED = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a value of each kind looks like. */
const VALUES: Readonly<Record<Exclude<StepKind, 'penjelasan'>, RegExp>> = {
  lampiran: ROMAN,
  bab: ROMAN,
  bagian: NAMED,
  paragraf: NUMBERED,
  pasal: NUMBERED,
  ayat: NUMBERED,
  huruf: /^[a-z]{1,2}\d?$/,
  angka: NUMBERED,
};

/** The kinds that may stand directly inside each kind; the first key is for the outermost step. */
const INSIDE: Readonly<Record<'start' | StepKind, readonly StepKind[]>> = {
  start: ['penjelasan', 'lampiran', 'bab', 'pasal'],
  penjelasan: ['lampiran', 'bab', 'pasal'],
  lampiran: ['bab', 'bagian', 'paragraf', 'pasal', 'huruf', 'angka'],
  bab: ['bagian', 'paragraf', 'pasal', 'huruf', 'angka'],
  bagian: ['bagian', 'paragraf', 'pasal', 'huruf', 'angka'],
  paragraf: ['pasal', 'huruf', 'angka'],
  pasal: ['ayat', 'huruf', 'angka'],
  ayat: ['huruf', 'angka'],
  huruf: ['angka', 'bagian', 'paragraf'],
  angka: ['huruf', 'bagian', 'paragraf'],
};

/** What holds lettered chapters rather than lettered items. */
const CHAPTERS: ReadonlySet<StepKind> = new Set(['lampiran', 'bab', 'bagian', 'paragraf']);

const REGULATION = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Reads an id of a regulation's provision. Undefined where the text is none. */
export function parseProvisionId(text: string): ProvisionId | undefined {
  const [regulation, locator, ...rest] = text.split(':');
  if (regulation === undefined || locator === undefined || rest.length > 0) return undefined;
  const steps = parseLocator(locator);
  return steps !== undefined && REGULATION.test(regulation) ? { regulation, steps } : undefined;
}

/** Reads a locator, as it stands in a regulation's own list. Undefined where the text is none. */
export function parseLocator(text: string): readonly ProvisionStep[] | undefined {
  const steps: ProvisionStep[] = [];
  for (const part of text.split('.')) {
    const step = parseStep(part);
    if (step === undefined || !INSIDE[steps.at(-1)?.kind ?? 'start'].includes(step.kind))
      return undefined;
    steps.push(step);
  }
  // An elucidation is always of something.
  return steps.length === 1 && steps[0]?.kind === 'penjelasan' ? undefined : steps;
}

function parseStep(text: string): ProvisionStep | undefined {
  const dash = text.indexOf('-');
  const kind = KINDS.find((known) => known === (dash < 0 ? text : text.slice(0, dash)));
  if (kind === undefined) return undefined;
  if (dash < 0) return kind === 'penjelasan' || kind === 'lampiran' ? { kind } : undefined;
  const value = text.slice(dash + 1);
  return kind !== 'penjelasan' && VALUES[kind].test(value) ? { kind, value } : undefined;
}

/** The id as text; the inverse of {@link parseProvisionId}. */
export function formatProvisionId(id: ProvisionId): string {
  return `${id.regulation}:${formatLocator(id.steps)}`;
}

/** The locator as text; the inverse of {@link parseLocator}. */
export function formatLocator(steps: readonly ProvisionStep[]): string {
  return steps
    .map(({ kind, value }) => (value === undefined ? kind : `${kind}-${value}`))
    .join('.');
}

/**
 * A provision as it is cited: "PP 28/2018 Pasal 19 ayat (2) huruf d".
 *
 * The names of the parts stay Indonesian in both languages, so that a reader finds the place in the
 * gazette; only "Penjelasan" is explained in English.
 *
 * @param regulation the regulation, or its short name
 * @param locator a locator, or a whole id (whose regulation part is then not looked at)
 * @returns the citation; the short name followed by the text as given where it is no locator
 */
export function citationLabel(
  regulation: Pick<Regulation, 'short'> | string,
  locator: string,
  language: 'id' | 'en' = 'id',
): string {
  const short = typeof regulation === 'string' ? regulation : regulation.short;
  const inner = locator.slice(locator.indexOf(':') + 1);
  const steps = parseLocator(inner);
  if (steps === undefined) return `${short} ${inner}`;
  const labels = steps.map((step, i) => stepLabel(step, steps[i - 1]?.kind, language));
  return [short, ...labels].join(' ');
}

function stepLabel(
  { kind, value = '' }: ProvisionStep,
  outer: StepKind | undefined,
  language: 'id' | 'en',
): string {
  switch (kind) {
    case 'penjelasan':
      return language === 'en' ? 'Penjelasan (elucidation)' : 'Penjelasan';
    case 'lampiran':
      return value === '' ? 'Lampiran' : `Lampiran ${value.toUpperCase()}`;
    case 'bab':
      return `Bab ${value.toUpperCase()}`;
    case 'bagian':
      return `Bagian ${value.split('-').map(capital).join(' ')}`;
    case 'paragraf':
      return `Paragraf ${value}`;
    case 'pasal':
      return `Pasal ${value.toUpperCase()}`;
    case 'ayat':
      return `ayat (${value})`;
    case 'huruf':
      // Annexes letter their chapters with capitals; letters inside a pasal, ayat or number are small.
      return `huruf ${outer !== undefined && CHAPTERS.has(outer) ? value.toUpperCase() : value}`;
    case 'angka':
      return `angka ${value}`;
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
