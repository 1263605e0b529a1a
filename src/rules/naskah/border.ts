/** Words that explain, anywhere in the sentence, why it names a region that is no party. */
const BORDER =
  /(?<![A-Za-zÀ-ɏ])(?:berbatasan|perbatasan|batas|tetangga|bertetangga|sekitar|sekitarnya|lintas|jalur|ruas|rute|trayek|hulu|hilir|eks|bekas|pemekaran)(?![A-Za-zÀ-ɏ])/iu;
/** The same, right before the name. */
const OUTWARD =
  /(?<![A-Za-zÀ-ɏ])(?:antara|asal|tujuan|menuju|dari|ke|luar|sebelah)(?:\s+[A-Za-zÀ-ɏ]{1,20}){0,2}\s*$/iu;
/** Institutions that bear the name of a region where they sit. */
const INSTITUTION =
  /(?<![A-Za-zÀ-ɏ])(?:pengadilan|kejaksaan|kepolisian|polres|polresta|polda|notaris|universitas|politeknik|badan\s+pusat\s+statistik|kamar\s+dagang)(?:\s+[A-Za-zÀ-ɏ]{1,20}){0,4}\s*$/iu;
const [BEFORE, AFTER] = [90, 50];

/** Whether the words around a mention make it one of a border, a way, a place of origin, or an institution. */
export function isExplained(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const sentence = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  return (
    BORDER.test(sentence) ||
    OUTWARD.test(sentence) ||
    INSTITUTION.test(sentence) ||
    BORDER.test(text.slice(end, end + AFTER))
  );
}
