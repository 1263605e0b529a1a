import type { Law } from '../core/law/law.ts';
import { citationLabel } from '../core/law/provision-id.ts';
import { wordsOf, type Language } from './words.ts';

/** A provision as people cite it: "PP 28/2018 Pasal 19 ayat (2) huruf d", with a mark where the evidence is secondary. */
export function citeText(law: Law, id: string, language: Language): string {
  const { regulation, provision } = split(law, id);
  return `${citationLabel(regulation, provision)}${secondaryMark(law, id, language)}`;
}

/** Several provisions in one line; a regulation is named once for those that follow each other. */
export function citeList(law: Law, ids: readonly string[], language: Language): string {
  return ids
    .map((id, i) => {
      const text = citeText(law, id, language);
      const before = ids[i - 1];
      const { regulation } = split(law, id);
      return before !== undefined && split(law, before).regulation === regulation ? `, ${text.slice(regulation.short.length + 1)}` : `${i === 0 ? '' : '; '}${text}`;
    })
    .join('');
}

/** How well a provision is known: V seen verbatim, R a reading, S secondary. */
export function evidenceOf(law: Law, id: string): string {
  const { regulation, provision } = split(law, id);
  return regulation.provisions.find((entry) => entry.id === provision)?.evidence ?? regulation.evidence;
}

function secondaryMark(law: Law, id: string, language: Language): string {
  return evidenceOf(law, id) === 'S' ? ` (${wordsOf(language).secondary})` : '';
}

function split(law: Law, id: string): { readonly regulation: NonNullable<ReturnType<Law['regulations']['get']>>; readonly provision: string } {
  const colon = id.indexOf(':');
  const regulation = law.regulations.get(id.slice(0, colon));
  if (regulation === undefined) throw new Error(`unknown regulation in citation ${id}`);
  return { regulation, provision: id.slice(colon + 1) };
}
