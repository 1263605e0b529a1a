import type { CodeRule } from '../../core/rule.ts';
import { oneHitInAnyLanguage } from '../umum/versions.ts';

const AUTOMATIC = {
  pattern:
    /\b(?:di)?perpanjang(?:an)?\b[^.;]{0,40}\b(?:otomatis|dengan\s+sendirinya)\b|\botomatis\b[^.;]{0,40}\bdiperpanjang\b|\bautomatically\b[^.;]{0,40}\b(?:renewed|extended|prolonged)\b|\b(?:renewed|extended|prolonged)\s+automatically\b|\bautomatic\s+(?:renewal|extension)\b/giu,
  unless: /\b(?:tidak|not|no)\b/i,
};

/**
 * An extension that comes by itself, although it takes the consent of the parties; guessed from words.
 * Permendagri 25/2020, Pasal 32 ayat (2).
 */
export const perpanjanganOtomatis: CodeRule = (draft, context) =>
  oneHitInAnyLanguage(draft, context, [AUTOMATIC]);
