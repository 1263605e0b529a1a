/** "a.", "1)", "(1)", "iv.", "-" with a blank behind, at the start of a line. */
const NUMBER =
  /^(?:\((?:[a-z]|\d{1,3}|[ivx]{2,5})\)|(?:[a-z]|\d{1,2}|[ivx]{2,5})[.)]|[-–—•*·▪●○■□➢✓])(?=\s)/u;
/** "Pasal 5" or "BAB II" where a heading stands. */
export const HEADING =
  /^(?:pasal|bab)\s+(?:\d{1,3}|[ivxl]{1,6})(?=\s*$|\s*[:.–-]|\s*\n|\s+[A-ZÀ-Þ])/iu;
/** "Pasal 5 Undang-Undang …" begins a citation. */
const CITATION =
  /^pasal\s+\d{1,3}\s+(?:undang|peraturan|kitab|uu|pp|permendagri|perjanjian|kesepakatan|anggaran)/iu;
/** A list inside a sentence: "…: a. satu; b. dua". */
const [INLINE_A, INLINE_B] = [
  /[:;,]\s{1,20}(?:a[.)]|\(a\)|1\))\s/u,
  /[;,]\s{1,20}(?:dan\s{1,20}|atau\s{1,20})?(?:b[.)]|\(b\)|2\))\s/u,
];

/** The number, letter or dash that somebody typed before an item, or before the parts of one sentence. */
export function typedNumber(text: string): string | undefined {
  for (const line of text.split('\n')) {
    const plain = line.trimStart();
    const number = NUMBER.exec(plain)?.[0];
    if (number !== undefined) return number;
    const heading = CITATION.test(plain) ? undefined : HEADING.exec(plain)?.[0];
    if (heading !== undefined) return heading;
  }
  const inline = INLINE_A.exec(text)?.[0];
  return inline !== undefined && INLINE_B.test(text) ? inline.slice(1).trim() : undefined;
}
