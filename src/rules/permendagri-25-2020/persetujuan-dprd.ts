import { type Draft, textAt } from '../../core/draft/draft.ts';
import type { RuleResult } from '../../core/rule.ts';
import { papersOf } from '../permendagri-22-2020/dossier.ts';
import { dateAt } from '../permendagri-22-2020/signing-date.ts';
import { earliestAfterWorkingDays } from '../umum/working-days.ts';
import { beforeSigning, missing } from './before-signing.ts';

/** After so many working days without an answer the request counts as granted (Pasal 17 ayat (3)). */
const SILENCE = 45;

/**
 * Abroad the DPRD always consents to the plan: by its letter, or by 45 working days of silence after
 * its secretariat received the request. Holidays are not known here, so that silence long enough
 * without them is left to a human.
 * Permendagri 25/2020, Pasal 16 ayat (1), 17 ayat (2) and (3); PP 28/2018, Pasal 30 ayat (1) and (4).
 */
export const persetujuanDprdLuarNegeri = beforeSigning('persetujuan-dprd', bySilence);

function bySilence(draft: Draft, signed: string): RuleResult {
  const received = papersOf(draft)
    .filter(({ kind }) => kind === 'permohonan-dprd')
    .map(({ facts }) => dateAt(facts, 'diterima') ?? dateAt(facts, 'tanggal'))
    .find((date) => date !== undefined);
  const granted = received === undefined ? undefined : earliestAfterWorkingDays(received, SILENCE);
  return granted !== undefined && granted < signed && !refused(draft) ? 'review' : [missing()];
}

/** Whether a letter of the DPRD says that it refuses. */
function refused(draft: Draft): boolean {
  return papersOf(draft).some(({ facts }) =>
    /\bpenolakan\b.*\bDPRD\b/i.test(textAt(facts, 'tentang') ?? ''),
  );
}
