import { type Draft, mapAt, textAt } from '../../core/draft/draft.ts';
import type { RuleContext } from '../../core/rule.ts';
import { plainName } from './plain-name.ts';
import { mapsIn, type Placed, type Signatory, signatories } from './subjects.ts';

/** The draft of the document that a power of attorney is for, where it was named and read. */
export const empoweredDocument = (draft: Draft, context: RuleContext): Draft | undefined =>
  context.linked.get(textAt(draft, 'menandatangani', 'naskah') ?? '');

/** A signatory, the paper by which he signs, and the draft of that paper. */
export interface DraftedPower {
  readonly signatory: Signatory;
  readonly paper: Placed;
  readonly letter: Draft;
}

/** The powers of attorney of a document whose own drafts were named (`kewenangan[].naskah`) and read. */
export function draftedPowers(draft: Draft, context: RuleContext): DraftedPower[] {
  return signatories(draft).flatMap((signatory) =>
    mapsIn(signatory, 'kewenangan').flatMap((paper) => {
      const letter = context.linked.get(textAt(paper.facts, 'naskah') ?? '');
      return letter === undefined || textAt(letter, 'dokumen') !== 'surat-kuasa'
        ? []
        : [{ signatory, paper, letter }];
    }),
  );
}

/** Who receives the power. */
export const receiverOf = (letter: Draft): Draft => mapAt(letter, 'penerima_kuasa');

/** Letter case, blanks and punctuation make no other name. */
export const sameWords = (a: string, b: string): boolean =>
  plainName(a.replace(/[.,]/g, '')) === plainName(b.replace(/[.,]/g, ''));
