import type { CodeRule } from '../../core/rule.ts';
import { sayOfPersonalData } from './personal-data.ts';

const SECURE = sayOfPersonalData(
  /\b(?:kerahasiaan|merahasiakan|keamanan|mengamankan|pelindungan|perlindungan|melindungi)\b[^.;]{0,80}?\bdata\b|\bdata\b[^.;]{0,80}?\b(?:kerahasiaan|rahasia|dirahasiakan|keamanan|aman|dilindungi|pelindungan)\b/i,
);

/**
 * Both who gives and who takes personal data protects it and keeps it secret (UU 27/2022 Pasal 35, 36
 * and 55 ayat (2)). A clause `kerahasiaan` says so in itself.
 */
export const keamananDanKerahasiaan: CodeRule = (draft, context) =>
  draft.kerahasiaan === undefined ? SECURE(draft, context) : [];
