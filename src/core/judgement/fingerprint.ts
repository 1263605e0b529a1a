import { type Draft, isList, isMap, type Value } from '../draft/draft.ts';
import type { Rule } from '../ruleset.ts';

/** Digest of a text as hexadecimal digits; handed in by the host, for the core has no cryptography of its own. */
export type Digest = (text: string) => string;

/** What a statement answers: named questions, or all open questions of a topic. */
export interface Judged {
  readonly rules: readonly Pick<Rule, 'id' | 'reads' | 'judges'>[];
  readonly topic?: string;
}

/** Keys that no question is about: how the document looks, and the checker's own matters. */
const NOT_JUDGED: ReadonlySet<string> = new Set(['draf', 'tampilan', 'pemeriksaan']);

/** Enough that two states of a draft do not meet by chance, and short enough to copy by hand. */
const DIGITS = 12;

/**
 * The fingerprint of what was judged: it changes when a value changes that one of the questions is about. A statement
 * on a topic is bound to the questions too, so that it never answers one that came later.
 */
export function fingerprintOf(draft: Draft, judged: Judged, digest: Digest): string {
  const values = judgedPlaces(judged).map((read) => project(draft, read));
  const questions =
    judged.topic === undefined ? [] : [judged.rules.map(({ id }) => id).sort() as Value];
  return digest(canonical([...questions, ...values])).slice(0, DIGITS);
}

/** The dot paths that the questions are about, sorted; `*` where one of them is about the draft as a whole. */
export function judgedPlaces({ rules }: Judged): readonly string[] {
  const places = rules.flatMap(({ reads, judges = [] }) =>
    reads.length + judges.length === 0 ? ['*'] : [...reads, ...judges],
  );
  return places.includes('*') ? ['*'] : [...new Set(places)].sort();
}

/** The values at a dot path, through every list on the way; an absent one keeps its place. */
function project(draft: Draft, read: string): Value {
  if (read === '*')
    return Object.fromEntries(Object.entries(draft).filter(([key]) => !NOT_JUDGED.has(key)));
  return at(draft, read.split('.'));
}

function at(value: Value | undefined, steps: readonly string[]): Value {
  if (isList(value)) return value.map((item) => at(item, steps));
  const [step, ...rest] = steps;
  if (step === undefined) return value ?? '';
  return isMap(value) && Object.hasOwn(value, step) ? at(value[step], rest) : '';
}

/** JSON in which the order of keys says nothing. */
function canonical(value: Value): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const pairs = Object.entries(value as Draft)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item ?? '')}`);
  return `{${pairs.join(',')}}`;
}
