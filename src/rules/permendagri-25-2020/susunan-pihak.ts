import { type Draft, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { isNamed, isRegional, subjectsOf } from '../permendagri-22-2020/regional-parties.ts';

const PARTNERS: Readonly<Record<string, { readonly kind: string; readonly words: string }>> = {
  KSDPL: { kind: 'pemerintah-daerah-luar-negeri', words: 'pemerintah daerah di luar negeri' },
  KSDLL: { kind: 'lembaga-luar-negeri', words: 'lembaga di luar negeri' },
};

/**
 * A cooperation abroad has at least one Indonesian region and one partner of the kind that the
 * cooperation is named after. A partner whose kind is not told may be either.
 * Permendagri 25/2020, Pasal 1 angka 11, 12 and 17; PP 28/2018, Pasal 1 angka 4 and 5.
 */
export const susunanPihak: CodeRule = (draft) => {
  const subjects = subjectsOf(draft);
  const partner = PARTNERS[textAt(draft, 'kerja_sama') ?? ''];
  if (partner === undefined || subjects.length < 2 || !subjects.every(isNamed))
    return 'not-applicable';
  if (!subjects.some(isRegional)) return lacking('daerah di Indonesia');
  const others = subjects.filter((subject) => !isRegional(subject));
  return others.some(({ facts }) => mayBe(facts, partner.kind)) ? [] : lacking(partner.words);
};

const mayBe = (facts: Draft, kind: string): boolean => (textAt(facts, 'jenis') ?? kind) === kind;

const lacking = (kurang: string) => [{ path: ['pihak'], at: 'key' as const, args: { kurang } }];
