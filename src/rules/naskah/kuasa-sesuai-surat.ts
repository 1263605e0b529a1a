import { mapAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { plainNumber } from './document-number.ts';
import { draftedPowers, receiverOf, sameWords } from './power-of-attorney.ts';

/** What a document says of a power of attorney whose own draft says otherwise: number, date, giver, receiver. */
export const kuasaSesuaiSurat: CodeRule = (draft, context) => {
  const powers = draftedPowers(draft, context);
  if (powers.length === 0) return 'not-applicable';
  return powers.flatMap(({ signatory, paper, letter }) => {
    const hits: Hit[] = [];
    const compare = (
      path: Path,
      typed: string | undefined,
      right: string | undefined,
      same: (a: string, b: string) => boolean,
    ): void => {
      if (typed !== undefined && right !== undefined && !same(typed, right))
        hits.push({
          path,
          args: { kunci: String(path.at(-1)), tertulis: typed, benar: right },
        });
    };
    compare(
      [...paper.path, 'nomor'],
      textAt(paper.facts, 'nomor'),
      textAt(letter, 'nomor'),
      (a, b) => plainNumber(a) === plainNumber(b),
    );
    compare(
      [...paper.path, 'tanggal'],
      textAt(paper.facts, 'tanggal'),
      textAt(letter, 'penandatanganan', 'tanggal'),
      (a, b) => a === b,
    );
    compare(
      [...paper.path, 'oleh'],
      textAt(paper.facts, 'oleh'),
      textAt(mapAt(letter, 'pemberi_kuasa'), 'jabatan'),
      // "Bupati" alone is the head of the region as well.
      (a, b) => sameWords(a, b) || a.toLowerCase().startsWith(b.toLowerCase()),
    );
    compare(
      [...signatory.path, 'nama'],
      textAt(signatory.facts, 'nama'),
      textAt(receiverOf(letter), 'nama'),
      sameWords,
    );
    return hits;
  });
};
