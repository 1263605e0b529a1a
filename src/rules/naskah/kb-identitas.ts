import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { documentNumbers, plainNumber } from './document-number.ts';
import { earlierDocuments, type Parent } from './parents.ts';
import { signingDate } from './term.ts';

/** Number, date, subject or kind of a parent document that its own draft gives otherwise. */
export const kbIdentitas: CodeRule = (draft, context) => {
  const linked = earlierDocuments(draft, context).filter((parent) => parent.draft !== undefined);
  return linked.length === 0 ? 'not-applicable' : linked.flatMap(differences);
};

function differences(parent: Parent): Hit[] {
  const { draft, facts, path, date } = parent;
  const hits: Hit[] = [];
  const compare = (
    key: string,
    right: string | undefined,
    same: (a: string, b: string) => boolean,
  ): void => {
    const typed = textAt(facts, key);
    if (typed !== undefined && right !== undefined && !same(typed, right))
      hits.push({ path: [...path, key], args: { kunci: key, tertulis: typed, benar: right } });
  };
  compare('jenis', textAt(draft, 'dokumen'), (a, b) => a === b);
  const signed = draft === undefined ? undefined : signingDate(draft)?.iso;
  if (date !== undefined) compare('tanggal', signed, (a, b) => a === b);
  compare('tentang', textAt(draft, 'judul'), (a, b) => plainTitle(a) === plainTitle(b));
  const known = draft === undefined ? [] : documentNumbers(draft).map(({ text }) => text);
  const plain = new Set(known.map(plainNumber));
  if (known.length > 0)
    for (const { path: place, text } of parent.numbers)
      if (!plain.has(plainNumber(text)))
        hits.push({
          path: place,
          args: { kunci: 'nomor', tertulis: text, benar: known.join('; ') },
        });
  return hits;
}

/** Letter case, blanks and punctuation make no other title. */
const plainTitle = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^tentang\s+/, '')
    .replace(/[^A-Za-zÀ-ɏ\d]+/gu, ' ')
    .trim();
