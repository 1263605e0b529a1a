import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { findPhrase, oneHit } from '../umum/phrases.ts';
import { PERSONAL_DATA } from './personal-data.ts';

/**
 * Whether UU 27/2022 asks anything of an agreement hangs on one fact, so words that name personal data
 * ask the drafter to state it.
 */
export const keteranganDataPribadi: CodeRule = (draft) =>
  textAt(draft, 'keterangan', 'memuat_data_pribadi') === undefined
    ? oneHit(findPhrase(draft, { pattern: PERSONAL_DATA }))
    : [];
