import { forbidPhrase } from '../umum/phrases.ts';

/**
 * An agreement is withdrawn by consent or on grounds of law, not at will (KUHPerdata Pasal 1338).
 * Grounds agreed beforehand are fine, so only a clause that needs none is a finding.
 */
export const pengakhiranSepihak = forbidPhrase({
  pattern:
    /\bsewaktu-waktu\b[^.;]{0,60}?\b(?:mengakhiri|membatalkan|memutuskan|menghentikan|diakhiri|dibatalkan)\b|\b(?:mengakhiri|membatalkan|memutuskan|diakhiri|dibatalkan)\b[^.;]{0,80}?\b(?:secara\s+sepihak|sewaktu-waktu|tanpa\s+(?:alasan|sebab)|kapan\s+saja)\b/gi,
  unless:
    /\b(?:tidak\s+(?:dapat|boleh|akan)|dilarang|dalam\s+hal|apabila|jika|bila|sepanjang|kecuali|disebabkan|karena)\b/i,
});
