/**
 * Seams: where a drafter's text goes on after words that the document writes, so that no word stands
 * twice and none begins with a capital in the middle of a sentence.
 */

/** Words that mean the same as the last words before a seam, where a drafter may have typed them again. */
const AGAIN: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/\bberhak$/i, /^berhak(?:\s+atas(?=\s+atas\b))?\s+/i],
  [/\bberkewajiban$/i, /^(?:berkewajiban|wajib)\s+/i],
  [/\badalah$/i, /^(?:adalah|ialah|yaitu|yakni)\s+/i],
  [/\bmeliputi$/i, /^(?:meliputi|mencakup)\s+/i],
  [/\bdalam hal$/i, /^(?:dalam hal|jika|apabila|bila|bilamana)\s+/i],
  [/\bbahwa$/i, /^bahwa,?\s+/i],
  [/\bsejak$/i, /^(?:terhitung\s+)?sejak\s+/i],
  [/\bsetelah$/i, /^setelah\s+/i],
  [/\bkarena$/i, /^karena\s+/i],
  [/\buntuk$/i, /^untuk\s+/i],
  [/\btentang$/i, /^tentang\s+/i],
];

/** The whole sentence typed again: "Maksud Perjanjian Kerja Sama ini adalah …" below that very heading. */
const SENTENCE_AGAIN =
  /^(?:maksud|tujuan|objek|ruang lingkup)\b[^;:.]{0,60}?\b(?:adalah|ialah|meliputi)\s*:?\s+/i;

/** A text as it goes on after `before`. */
export function continued(before: string, text: string): string {
  const words = before.replace(/[\s:]+$/, '');
  const whole = /\b(?:adalah|meliputi)$/i.test(words) ? text.replace(SENTENCE_AGAIN, '') : text;
  const again = AGAIN.find(([last]) => last.test(words));
  const rest = again === undefined ? whole : whole.replace(again[1], '');
  return inSentence(rest === '' ? text : rest);
}

/** Prefixes of verbs; a name may begin like one, so that a small letter must follow and some are excepted. */
const VERB = /^(?:Me(?:m|n|ng|ny|l|r|w|y)|Ber|Di|Ter|Pe(?:m|n))[a-z]{3,}(?=\s+[a-z<])/;
const NO_VERB =
  /^(?:Menteri|Mentawai|Melawi|Meranti|Merangin|Merauke|Mempawah|Melayu|Memorandum|Merdeka|Meninting|Berau|Berita|Dinas|Direktur|Direksi|Direktorat|Dirjen|Digital|Ternate|Terminal|Termin|Pemerintah|Pemda|Pemkab|Pemkot|Pemprov|Penjabat|Pengadilan|Pembina|Pengurus|Pendapatan|Pengelola|Pelabuhan)/;
const SMALL_WORDS =
  /^(?:Agar|Akan|Apabila|Atas|Bahwa|Bagi|Dalam|Dapat|Dengan|Guna|Harus|Jika|Melalui|Oleh|Sebagai|Sehubungan|Sejak|Selama|Sesuai|Setelah|Supaya|Tidak|Untuk|Wajib|Ikut|Turut|Yang|Serta|\p{Lu}\p{Ll}+nya)(?=\s)/u;

/** A text in the middle of a sentence: a verb or a small word loses the capital typed at its start. */
export function inSentence(text: string): string {
  const lowers = SMALL_WORDS.test(text) || (VERB.test(text) && !NO_VERB.test(text));
  return lowers ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
