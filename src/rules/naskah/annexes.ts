import { type Draft, listAt, textAt } from '../../core/draft/draft.ts';
import { parseMarkup } from '../../core/text/markup.ts';

/** A mention of an annex of this document, in words: "tercantum dalam Lampiran", "Lampiran II". */
const MENTION =
  /(?<![A-Za-zÀ-ɏ])(?:Lampiran(?!\s{1,3}(?:[IVX]{1,5}\s{1,3})?(?:Undang|Peraturan|Permen|Perpres|Keputusan|Instruksi|Perda|Surat|PP|UU))(?:\s{1,3}[IVX]{1,5}(?![A-Za-zÀ-ɏ]))?|lampiran\s{1,3}(?:Perjanjian|Kesepakatan|PKS)|sebagaimana terlampir)/gu;

/** Mentions of annexes typed in words. At the beginning of a text a capital letter says nothing. */
export function annexMentions(text: string): { readonly excerpt: string }[] {
  return [...text.matchAll(MENTION)].flatMap(({ 0: excerpt, index }) =>
    index === 0 && excerpt === 'Lampiran' ? [] : [{ excerpt }],
  );
}

/** The annexes that a text refers to by name. */
export function annexReferences(text: string): string[] {
  if (!text.includes('<')) return [];
  return parseMarkup(text).flatMap((token) =>
    token.kind === 'tag' && token.name === 'lampiran' ? [token.value] : [],
  );
}

/** The names of the annexes for `<lampiran:…>`: the `kunci`, else the number. */
export function annexNames(draft: Draft): string[] {
  return listAt(draft, 'lampiran').map((annex, i) => textAt(annex, 'kunci') ?? String(i + 1));
}
