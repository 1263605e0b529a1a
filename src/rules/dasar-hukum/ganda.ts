import { registryId } from '../../core/law/dasar-hukum.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { type Cited, citedIn, headOf, labelOf } from './cited.ts';

/** Entries that cite what an earlier entry cites already. */
export const dasarHukumGanda: CodeRule = (draft, { law }) => {
  const seen = new Map<string, Cited>();
  return citedIn(draft, law).flatMap((cited): Hit[] => {
    const key = keyOf(cited);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, cited);
      return [];
    }
    return [
      {
        path: cited.path,
        excerpt: headOf(cited),
        args: { sebutan: labelOf(cited) },
        related: [{ path: first.path }],
      },
    ];
  });
};

/**
 * What makes two entries the same: the regulation, else the words. Entries that go on after the
 * citation (to a pasal, to an amendment) may well name one regulation twice.
 */
function keyOf({ citation, regulation, text }: Cited): string {
  if (citation !== undefined && /\bPasal\b/i.test(text)) return fold(text);
  const id = regulation?.id ?? (citation === undefined ? undefined : registryId(citation));
  return id ?? fold(text);
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^A-Za-zÀ-ɏ\d]+/gu, ' ')
    .trim();
