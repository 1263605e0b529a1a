import type { Law } from '../core/law/law.ts';
import { citationLabel } from '../core/law/provision-id.ts';
import { wordsOf, type Language } from './words.ts';

/** A provision as people cite it: "PP 28/2018 Pasal 19 ayat (2) huruf d", with a mark where the evidence is secondary. */
export function citeText(law: Law, id: string, language: Language): string {
  const colon = id.indexOf(':');
  const regulation = law.regulations.get(id.slice(0, colon));
  if (regulation === undefined) throw new Error(`unknown regulation in citation ${id}`);
  const provision = id.slice(colon + 1);
  const evidence = evidenceOf(law, id);
  return `${citationLabel(regulation, provision)}${evidence === 'S' ? ` (${wordsOf(language).secondary})` : ''}`;
}

/** How well a provision is known: V seen verbatim, R a reading, S secondary. */
export function evidenceOf(law: Law, id: string): string {
  const colon = id.indexOf(':');
  const regulation = law.regulations.get(id.slice(0, colon));
  return regulation?.provisions.find((entry) => entry.id === id.slice(colon + 1))?.evidence ?? regulation?.evidence ?? 'M';
}
