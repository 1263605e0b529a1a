import { type Draft, textAt } from '../../core/draft/draft.ts';
import type { CodeRule, RuleResult } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { type Paper, papersOf } from '../permendagri-22-2020/dossier.ts';
import { dateAt, signingDate } from '../permendagri-22-2020/signing-date.ts';

const SIGNING = ['penandatanganan', 'tanggal'];

/**
 * The rule that a paper of this kind lies before the signing. As long as no day of signing is set a
 * human is asked for it; where a cooperation of the Government is passed on, whether this step is due
 * is for a human as well. `otherwise` may speak where none is recorded.
 */
export function beforeSigning(
  kind: string,
  otherwise: (draft: Draft, signed: string) => RuleResult = () => [missing()],
): CodeRule {
  return (draft) => {
    const signed = signingDate(draft);
    const papers = papersOf(draft).filter((paper) => paper.kind === kind);
    const lie = papers.some(({ facts }) => {
      const date = dateAt(facts, 'tanggal');
      return date !== undefined && (signed === undefined || date <= signed);
    });
    if (lie) return [];
    if (signed === undefined || mayBePassedOn(draft)) return 'review';
    const [first] = papers;
    const result = first === undefined ? otherwise(draft, signed) : [place(first)];
    return typeof result === 'string'
      ? result
      : result.map((hit) => ({ ...hit, args: { penandatanganan: longDate(signed) } }));
  };
}

/** Whether a cooperation of the Government is passed on, or may be as far as the draft tells. */
function mayBePassedOn(draft: Draft): boolean {
  const basis = textAt(draft, 'kategori');
  return basis === 'penerusan' || (basis === undefined && textAt(draft, 'kerja_sama') === 'KSDLL');
}

/** A hit where no paper is recorded at all: at the day of signing. */
export const missing = () => ({ path: SIGNING });

function place({ facts, path }: Paper) {
  const at = [...path, 'tanggal'];
  return dateAt(facts, 'tanggal') === undefined
    ? { path: at, at: 'missing' as const }
    : { path: at, related: [{ path: SIGNING }] };
}
