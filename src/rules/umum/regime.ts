import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { findPhrase, oneHit, type Phrase } from './phrases.ts';

/** The signs that another regime than regional cooperation governs. */
export interface Regime {
  /** The key of `keterangan` that states it, and the value by which it does. */
  readonly fact?: { readonly key: string; readonly value: string };
  /** Words that point to it while the drafter has not stated the fact. */
  readonly words: readonly Phrase[];
}

/**
 * A rule that hands on to another regime. What the drafter states decides; only where nothing is
 * stated do words count, and then as one finding for the draft.
 */
export function handOver({ fact, words }: Regime): CodeRule {
  return (draft) => {
    const stated = fact === undefined ? undefined : textAt(draft, 'keterangan', fact.key);
    if (fact !== undefined && stated === fact.value)
      return [{ path: ['keterangan', fact.key], args: { kutipan: stated } }];
    if (stated !== undefined) return [];
    return oneHit(words.flatMap((phrase) => findPhrase(draft, phrase)));
  };
}
