import { type Evidence, type Law, provisionAt } from '../core/law/law.ts';
import { citationLabel } from '../core/law/provision-id.ts';
import { type Language, wordsOf } from './words.ts';

/** A provision as people cite it: "PP 28/2018 Pasal 19 ayat (2) huruf d", with a mark where the evidence is secondary. */
export function citeText(law: Law, id: string, language: Language): string {
  const { regulation, provision } = split(law, id);
  return `${citationLabel(regulation, provision)}${secondaryMark(law, id, language)}`;
}

/** Several provisions in one line; what stands in the one before (regulation, pasal, ayat) is not said again. */
export function citeList(law: Law, ids: readonly string[], language: Language): string {
  return ids.map((id, i) => following(law, ids[i - 1], id, language)).join('');
}

function following(law: Law, before: string | undefined, id: string, language: Language): string {
  const text = citeText(law, id, language);
  if (before === undefined) return text;
  const { regulation, provision } = split(law, id);
  const last = split(law, before);
  if (last.regulation !== regulation) return `; ${text}`;
  const steps = provision.split('.');
  const shared = sharedSteps(steps, last.provision.split('.'));
  // Only an outer part may be left out: "Pasal 15 ayat (1), ayat (2)", never "Pasal 15, ayat (1)".
  const skipped =
    shared > 0 && shared < steps.length && shared < last.provision.split('.').length
      ? citationLabel(regulation, steps.slice(0, shared).join('.'))
      : regulation.short;
  return `, ${text.slice(skipped.length + 1)}`;
}

function sharedSteps(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((step, i) => step !== other[i]);
  return differs < 0 ? one.length : differs;
}

/** How well a provision is known: V seen verbatim, R a reading, S secondary. */
export function evidenceOf(law: Law, id: string): Evidence {
  return provisionAt(law, id).evidence;
}

/** The regulation of a provision as people say it: "PP 28/2018". */
export const regulationName = (law: Law, id: string): string => split(law, id).regulation.short;

function secondaryMark(law: Law, id: string, language: Language): string {
  return evidenceOf(law, id) === 'S' ? ` (${wordsOf(language).secondary})` : '';
}

function split(
  law: Law,
  id: string,
): {
  readonly regulation: NonNullable<ReturnType<Law['regulations']['get']>>;
  readonly provision: string;
} {
  const colon = id.indexOf(':');
  const regulation = law.regulations.get(id.slice(0, colon));
  if (regulation === undefined) throw new Error(`unknown regulation in citation ${id}`);
  return { regulation, provision: id.slice(colon + 1) };
}
