import type { CodeRule } from '../../core/rule.ts';
import { findPhrase, oneHit, says } from '../umum/phrases.ts';

/**
 * Ending an agreement for breach is for a court to say unless the parties set KUHPerdata Pasal 1266
 * aside; whether they can is debated. A clause that ends it for breach and does neither gets a note.
 */
export const pengesampinganPasal1266: CodeRule = (draft) => {
  if (says(draft, /\b1266\b/)) return [];
  return oneHit(
    findPhrase(draft, {
      within: ['sanksi', 'pengakhiran', 'pasal_tambahan'],
      pattern:
        /\b(?:wanprestasi|cedera\s+janji|lalai|tidak\s+memenuhi\s+kewajiban\w*|melanggar)\b[^.;]{0,120}?\b(?:diakhiri|mengakhiri|berakhir|batal|dibatalkan|membatalkan|diputus|memutuskan)\b|\b(?:diakhiri|mengakhiri|berakhir|batal|dibatalkan|membatalkan|diputus|memutuskan)\b[^.;]{0,120}?\b(?:wanprestasi|cedera\s+janji|lalai|tidak\s+memenuhi\s+kewajiban\w*|melanggar)\b/gi,
      unless: /\b(?:pengadilan|hakim|putusan)\b/i,
    }),
  );
};
