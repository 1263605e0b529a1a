import type { CodeRule } from '../../core/rule.ts';
import { findPhrase, says } from '../umum/phrases.ts';
import { movesPersonalData } from './personal-data.ts';

/**
 * A processor works on the controller's orders and needs written consent before it brings in another
 * (UU 27/2022 Pasal 51 ayat (1) and (5)). Only where the draft names a processor.
 */
export const perintahPengendali: CodeRule = (draft) => {
  const [processor] = findPhrase(draft, { pattern: /\bprosesor\b/gi });
  if (!movesPersonalData(draft) || processor === undefined) return 'not-applicable';
  const ruled =
    says(draft, /\b(?:perintah|instruksi|arahan)\b/i) &&
    says(draft, /\b(?:persetujuan|izin)\s+tertulis\b|\bprosesor\s+(?:data\s+pribadi\s+)?lain\b/i);
  return ruled ? [] : [{ path: processor.path, excerpt: processor.excerpt }];
};
