import { forbidPhrase } from '../umum/phrases.ts';

/**
 * No list of exempt documents names agreements of government bodies (UU 10/2020 Pasal 7 and 22,
 * PP 3/2022 Pasal 2 and 5), so a clause that says the document bears no stamp duty is doubtful.
 */
export const pembebasanMeterai = forbidPhrase({
  pattern:
    /\btidak\s+(?:perlu\s+|wajib\s+)?(?:(?:dibubuhi|dikenai|dikenakan|memerlukan|menggunakan|memakai)\s+(?:bea\s+)?m[ae]terai|berm[ae]terai)\b|\b(?:di)?bebas(?:kan)?\s+(?:dari\s+)?(?:pengenaan\s+)?(?:bea\s+)?m[ae]terai\b|\btanpa\s+(?:dibubuhi\s+)?m[ae]terai\b/gi,
});
