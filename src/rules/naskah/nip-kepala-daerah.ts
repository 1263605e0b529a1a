import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { signatories } from './subjects.ts';

/** The head of a region or the deputy, not one who only acts as such ("Pj. Bupati"). */
const ELECTED = /^(?:wakil\s+)?(?:gubernur|bupati|wali\s?kota)(?![A-Za-zÀ-ɏ])/iu;

/** An elected head of region is no civil servant; an acting one usually is. */
export const nipKepalaDaerah: CodeRule = (draft) =>
  signatories(draft).flatMap(({ facts, path }): Hit[] => {
    const office = textAt(facts, 'jabatan');
    const definite = (textAt(facts, 'status') ?? 'definitif') === 'definitif';
    return office === undefined || facts.nip === undefined || !definite || !ELECTED.test(office)
      ? []
      : [{ path: [...path, 'nip'], args: { jabatan: office } }];
  });
