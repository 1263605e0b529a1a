import type { CodeRule } from '../../core/rule.ts';
import { oneHitInAnyLanguage } from '../umum/versions.ts';

const REVOKED = {
  pattern:
    /\b(?:Permendagri|Peraturan\s+Menteri\s+Dalam\s+Negeri)\s+(?:(?:Republik\s+Indonesia\s+)?Nomor\s+)?(?:3(?:\/|\s+Tahun\s+)2008|74(?:\/|\s+Tahun\s+)2012)\b|\b(?:PP|Peraturan\s+Pemerintah)\s+(?:(?:Republik\s+Indonesia\s+)?Nomor\s+)?50(?:\/|\s+Tahun\s+)2007\b/giu,
  unless: /\b(?:dicabut|mencabut|revoked)\b/i,
};

/**
 * A revoked regulation named in a sentence; the documents of cooperation abroad have no list of
 * regulations they rest on. Permendagri 25/2020, Pasal 43; PP 28/2018, Pasal 51.
 */
export const rujukanPeraturanDicabut: CodeRule = (draft, context) =>
  oneHitInAnyLanguage(draft, context, [REVOKED]);
