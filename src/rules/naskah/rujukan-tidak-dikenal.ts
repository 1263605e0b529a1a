import type { Draft } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { absentClauses } from './clauses.ts';
import { createResolver, type Reference, referencesOf } from './references.ts';
import { distinct } from './written-texts.ts';

/** References to a name that nothing in the draft bears. */
export const rujukanTidakDikenal: CodeRule = (draft, context) => {
  const resolve = createResolver(draft, context);
  return distinct(referencesOf(draft)).flatMap((reference): Hit[] => {
    const target = resolve(reference);
    if (target === 'found' || 'absent' in target) return [];
    const { path, excerpt, name } = reference;
    return [
      {
        path,
        excerpt,
        args: { rujukan: excerpt, nama: name, pilihan: offered(reference, target.offer) },
        ...causes(reference, draft),
      },
    ];
  });
};

/** What bears the name may have gone with its clause or with the parties, whose absence is reported then. */
function causes({ kind }: Reference, draft: Draft): Pick<Hit, 'causedBy'> {
  if (kind === 'pihak') return { causedBy: [['pihak']] };
  return kind === 'ayat' ? { causedBy: absentClauses(draft) } : {};
}

/** What to write, as it is written; where there is nothing to refer to, how such a part is named. */
function offered({ kind, name, excerpt }: Reference, offer: readonly string[]): string {
  if (offer.length > 0)
    return offer
      .map((one) => (excerpt.startsWith('<') ? `\`<${kind}:${one}>\`` : `\`${one}\``))
      .join(', ');
  return kind === 'lampiran'
    ? `\`lampiran: [{ kunci: ${name}, judul: … }]\``
    : `\`{ teks: …, kunci: ${name} }\``;
}
