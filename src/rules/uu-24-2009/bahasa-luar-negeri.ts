import type { CodeRule, Hit, RuleContext } from '../../core/rule.ts';

const INDONESIAN = 'id';

const at = (): Hit[] => [{ path: ['bahasa'] }];
const hasIndonesian = ({ languages }: RuleContext): boolean => languages.includes(INDONESIAN);
const hasAnother = ({ languages }: RuleContext): boolean =>
  languages.some((language) => language !== INDONESIAN);

/** A memorandum that binds an Indonesian government is in Indonesian. UU 24/2009, Pasal 31 ayat (1). */
export const bahasaIndonesiaLuarNegeri: CodeRule = (_, context) =>
  hasIndonesian(context) ? [] : at();

/**
 * A memorandum with a foreign party is also in its national language or in English; which language
 * is its own is not known here. UU 24/2009, Pasal 31 ayat (2).
 */
export const bahasaPihakAsing: CodeRule = (draft, context) =>
  hasAnother(context) ? [] : missingOr(draft['bahasa'] === undefined);

/** A Letter of Intent is made in both, by analogy. UU 24/2009, Pasal 31. */
export const bahasaPernyataanKehendak: CodeRule = (draft, context) =>
  hasIndonesian(context) && hasAnother(context) ? [] : missingOr(draft['bahasa'] === undefined);

const missingOr = (absent: boolean): Hit[] =>
  absent ? [{ path: ['bahasa'], at: 'missing' }] : at();
