import type { Located } from './prose.ts';

/** "Pasal 7" or "ayat (2)" typed by hand where it means this very document. */
export interface TypedReference extends Located {
  readonly excerpt: string;
  readonly kind: 'pasal' | 'ayat';
  readonly number: number;
}

const REFERENCE =
  /(?<![A-Za-zÀ-ɏ\d])(?:(Pasal)\s{1,3}(\d{1,3})(?!\d|\.\d)|([Aa]yat)\s{0,3}\((\d{1,3})\))/gu;

/** What may follow in the same citation: further pasal, ayat, huruf, angka and the words between them. */
const CHAIN =
  /^(?:\s{0,3}(?:,|dan\/atau|dan|atau|serta|juncto|jo\.?|sampai dengan|s\.d\.|huruf\s{1,3}[a-z](?![A-Za-zÀ-ɏ])|angka\s{1,3}\d{1,3}|Pasal\s{1,3}\d{1,4}[A-Z]?|ayat\s{0,3}\(\d{1,3}[a-z]?\)))/iu;

/** The name of another document: a regulation, a code, a deed, or a document with a number. */
const OTHER =
  /(?:Undang-Undang|Undang-undang|UUD|UU(?=\s\d)|UU(?=\sN)|Peraturan(?!\s{1,3}[Pp]erundang)|PP(?=\s\d)|Perpres|Permen[A-Za-zÀ-ɏ]{0,12}|PMK|Perda|Pergub|Perbup|Perwal[A-Za-zÀ-ɏ]{0,4}|Keputusan|Keppres|Kepmen[A-Za-zÀ-ɏ]{0,8}|Instruksi|Inpres|Qanun|Kitab|KUH[A-Za-zÀ-ɏ]{0,8}|Anggaran Dasar|Statuta|Perjanjian Induk|(?:Kesepakatan Bersama|Nota Kesepa(?:katan|haman)|Perjanjian Kerja Sama|Perjanjian)\s{1,3}(?:[Nn]omor|No\.?|[Tt]anggal|[Ii]nduk)|(?:Kesepakatan Bersama|Perjanjian|Kontrak)\s{1,3}(?:sebagaimana|yang)|[Nn]omor\s{1,3}\S{1,40}\s{1,3}[Tt]ahun\s{1,3}\d{4}|\d{1,3}\/(?:19|20)\d\d)/u;

/** References typed by hand that name no other document, before or after, in their sentence. */
export function typedReferences({ path, text }: Located): TypedReference[] {
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (isForeign(text, match.index, end)) return [];
    const kind = match[1] === undefined ? 'ayat' : 'pasal';
    return [{ path, text, excerpt: match[0], kind, number: Number(match[2] ?? match[4]) }];
  });
}

/** Another document is named right after the chain of the citation, or anywhere before it in the sentence. */
function isForeign(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 240), start);
  const sentence = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1,
  );
  if (OTHER.test(sentence)) return true;
  let rest = text.slice(end, end + 300);
  for (let link = CHAIN.exec(rest); link !== null; link = CHAIN.exec(rest))
    rest = rest.slice(link[0].length);
  const next = /^\s{0,3}(?:dari\s{1,3}|pada\s{1,3}|dalam\s{1,3})?/u.exec(rest)?.[0].length ?? 0;
  const place = OTHER.exec(rest.slice(next, next + 80));
  return place?.index === 0;
}
