/**
 * Citations of regulations as drafters type them in a legal basis, and the full sentence they stand for.
 */
import { remembered } from '../remember.ts';
import { inForceOn, type Law, type Regulation } from './law.ts';

/** What kind of legal product a citation names. The names up to `kuhperdata` can have an entry in the registry. */
export type CitationType =
  | 'uud'
  | 'tap-mpr'
  | 'uu'
  | 'perppu'
  | 'pp'
  | 'perpres'
  | 'keppres'
  | 'inpres'
  | 'permendagri'
  | 'permenlu'
  | 'kuhperdata'
  | 'permen'
  | 'kepmen'
  | 'peraturan-lembaga'
  | 'perda'
  | 'peraturan-kepala-daerah'
  | 'keputusan-kepala-daerah'
  | 'putusan'
  | 'surat-edaran'
  | 'kesepakatan';

/** A citation taken apart. Texts are parts of what was typed, unchanged. */
export interface Citation {
  readonly type: CitationType;
  /** The number without leading zeros; missing where the type bears none (KUHPerdata, UUD). */
  readonly number?: string;
  readonly year?: string;
  /** Kind, number and year as typed. */
  readonly head: string;
  /** The subject after "tentang", as typed. */
  readonly title?: string;
  /** What else stands there (gazette, amendments, a pasal), as typed. */
  readonly rest: string;
}

/** How each type is written; of two that fit, the longer match is the type. */
const NAMES: readonly (readonly [CitationType, string])[] = [
  ['uud', 'Undang[- ]Undang Dasar(?: Negara)?|UUD(?: NRI)?'],
  ['tap-mpr', 'Ketetapan Majelis Permusyawaratan Rakyat|(?:TAP|Ketetapan) MPR'],
  ['kuhperdata', 'Kitab Undang[- ]Undang Hukum Perdata|KUH ?Perdata|KUHPer|Burgerlijk Wetboek'],
  ['uu', 'Undang[- ]Undang|UU'],
  ['perppu', 'Peraturan Pemerintah Pengganti Undang[- ]Undang|Perp?pu'],
  ['pp', 'Peraturan Pemerintah|PP'],
  ['perpres', 'Peraturan Presiden|Perpres'],
  ['keppres', 'Keputusan Presiden|Keppres'],
  ['inpres', 'Instruksi Presiden|Inpres'],
  ['permendagri', 'Peraturan Menteri Dalam Negeri|Permendagri|PMDN'],
  ['permenlu', 'Peraturan Menteri Luar Negeri|Permenlu'],
  ['permen', 'Peraturan Menteri|Permen[a-z]*|PMK'],
  ['kepmen', 'Keputusan Menteri|Kepmen[a-z]*'],
  [
    'peraturan-lembaga',
    'Peraturan (?:Badan|Bank|Dewan|Kejaksaan|Kepala|Kepolisian|Komisi|Lembaga|Mahkamah|Otoritas)',
  ],
  ['perda', 'Peraturan Daerah|Perda(?:sus|si)?|Qanun'],
  [
    'peraturan-kepala-daerah',
    'Peraturan (?:Gubernur|Bupati|Wali ?kota)|Pergub|Perbup|Perwal(?:i|ko)?|Perwako',
  ],
  [
    'keputusan-kepala-daerah',
    'Keputusan (?:Gubernur|Bupati|Wali ?kota)|Kepgub|Kepbup|Kepwal(?:i|ko)?',
  ],
  ['putusan', 'Putusan(?: Mahkamah (?:Konstitusi|Agung)| M[KA])?'],
  ['surat-edaran', 'Surat Edaran|SE'],
  ['kesepakatan', 'Kesepakatan Bersama|Nota Kesepakatan|Nota Kesepahaman|Perjanjian Kerja Sama'],
];

const TYPES = NAMES.map(
  ([type, names]) =>
    [
      type,
      new RegExp(
        `^(?:${names.replaceAll(' ', '\\s+').replaceAll('\\s+?', '\\s*')})(?![A-Za-z])`,
        'i',
      ),
    ] as const,
);

/** Types that only a region or the parties themselves make: never in the registry. */
const LOCAL: ReadonlySet<CitationType> = new Set([
  'perda',
  'peraturan-kepala-daerah',
  'keputusan-kepala-daerah',
  'kesepakatan',
]);

/** Types whose number and year alone do not say who made it, or that the registry does not hold. */
const UNNUMBERED_IDS: ReadonlySet<CitationType> = new Set([
  ...LOCAL,
  'permen',
  'kepmen',
  'peraturan-lembaga',
  'putusan',
  'surat-edaran',
  'uud',
  'tap-mpr',
]);

/** Types that are cited without number. */
const WITHOUT_NUMBER: ReadonlySet<CitationType> = new Set(['uud', 'kuhperdata']);

/** Types between whose name and number an office or a region stands ("Peraturan Menteri Keuangan Nomor …"). */
const NAMED_OFFICE: ReadonlySet<CitationType> = new Set([...UNNUMBERED_IDS, 'permenlu']);

/** Number and year: "23/2014", "Nomor 23 Tahun 2014", "No. 09/A/KP/XII/2006/01", "Nomor 5 Tahun 2020". */
const NUMBER =
  /^(?:\s+(?:Republik\s+Indonesia|R\.?I\.?))?(?:\s*(?:Nomor|No\.?|Nmr\.?))?\s*(\d+[A-Za-z]?(?:[./-]\w+)*?)(?:\s*\/\s*(\d{4})(?![\w/])|\s+(?:Tahun|Thn\.?|Th\.?)\s*(\d{4})(?!\d)|(?=\s|[;,(]|$))/i;
const OFFICE = /^.*?(?<!\s)(?=\s+(?:Nomor|No\.?|Nmr\.?)\s*\d|\s+\d+[A-Za-z]?\s*(?:\/|Tahun|Th))/i;
const TITLE =
  /^\s*,?\s*tentang\s+(.+?)(?<!\s)\s*(?=$|\(|[;.]?\s*$|,?\s+sebagaimana\b|,?\s+(?:Lembaran|Berita)\s+(?:Negara|Daerah)\b|,?\s+LN\b)/is;

/** No citation is longer, with its gazette and its amendments. */
const LONGEST = 4000;

/**
 * Reads the first citation of a text.
 *
 * @param text what stands in the legal basis: "UU 23/2014", "Permendagri No. 22 Tahun 2020 tentang …"
 * @returns the citation, also of local regulations; undefined where no kind of regulation is named
 *   or the number that its kind bears is missing, or the text is far longer than any citation
 */
export function parseCitation(text: string): Citation | undefined {
  if (text.length > LONGEST) return undefined;
  const start = leadIn(text);
  const inner = text.slice(start);
  const named = longestType(inner);
  if (named === undefined) return undefined;
  const { type, name } = named;
  if (WITHOUT_NUMBER.has(type))
    return withTitle(
      { type, ...(type === 'uud' ? { year: '1945' } : {}) },
      text,
      start + name.length + yearLength(type, inner.slice(name.length)),
      start,
    );
  const office = NAMED_OFFICE.has(type) ? (OFFICE.exec(inner.slice(name.length))?.[0] ?? '') : '';
  const numbered = NUMBER.exec(inner.slice(name.length + office.length));
  const number = numbered?.[1];
  if (numbered === null || number === undefined) return undefined;
  const year = numbered[2] ?? numbered[3];
  return withTitle(
    { type, number: number.replace(/^0+(?=\d)/, ''), ...(year === undefined ? {} : { year }) },
    text,
    start + name.length + office.length + numbered[0].length,
    start,
  );
}

/** Where the citation begins: after blanks, "1.", a bullet, or "Pasal 5 ayat (2)" of what is cited. */
function leadIn(text: string): number {
  return (
    /^\s*(?:\d+\.\s+|[-•]\s*)?(?:(?:ketentuan\s+)?Pasal\s+\w+(?:\s+(?:ayat\s+\(\w+\)|huruf\s+\w+|angka\s+\w+))*(?:\s+dari)?\s+)?/i.exec(
      text,
    )?.[0].length ?? 0
  );
}

function longestType(
  text: string,
): { readonly type: CitationType; readonly name: string } | undefined {
  let best: { readonly type: CitationType; readonly name: string } | undefined;
  for (const [type, pattern] of TYPES) {
    const name = pattern.exec(text)?.[0];
    if (name !== undefined && name.length > (best?.name.length ?? 0)) best = { type, name };
  }
  return best;
}

const yearLength = (type: CitationType, text: string): number =>
  type === 'uud'
    ? (/^(?:\s+Republik\s+Indonesia)?\s*(?:Tahun\s*)?1945/i.exec(text)?.[0].length ?? 0)
    : 0;

function withTitle(
  found: Pick<Citation, 'type' | 'number' | 'year'>,
  text: string,
  end: number,
  start: number,
): Citation {
  const after = text.slice(end);
  const match = TITLE.exec(after);
  const title = match?.[1];
  return {
    ...found,
    head: text.slice(start, end),
    ...(title === undefined ? {} : { title }),
    rest: after.slice(match?.[0].length ?? 0).replace(/^[\s;.,]+|[\s;.,]+$/g, ''),
  };
}

/** Whether a citation names what only a region or the parties make, which no registry of national law holds. */
export const isLocal = (citation: Citation): boolean => LOCAL.has(citation.type);

/** The registry id that a citation would have; undefined for kinds the registry does not hold. */
export function registryId(citation: Citation): string | undefined {
  if (citation.type === 'kuhperdata') return 'kuhperdata';
  if (
    UNNUMBERED_IDS.has(citation.type) ||
    citation.number === undefined ||
    citation.year === undefined
  )
    return undefined;
  return `${citation.type}-${citation.number.toLowerCase()}-${citation.year}`;
}

/** A citation in short, as people say it: "UU 23/2014"; the head as typed where there is no such form. */
export function shortCitation(citation: Citation): string {
  const name = SHORT_NAMES[citation.type];
  const { number, year, head } = citation;
  return name !== undefined && number !== undefined && year !== undefined
    ? `${name} ${number}/${year}`
    : head;
}

const SHORT_NAMES: Readonly<Partial<Record<CitationType, string>>> = {
  uu: 'UU',
  perppu: 'Perppu',
  pp: 'PP',
  perpres: 'Perpres',
  keppres: 'Keppres',
  inpres: 'Inpres',
  permendagri: 'Permendagri',
  permenlu: 'Permenlu',
};

/** The regulation that a text cites, by its number or by one of its usual short names. */
export function findRegulation(law: Law, text: string): Regulation | undefined {
  const citation = parseCitation(text);
  const id = citation === undefined ? undefined : registryId(citation);
  const found = id === undefined ? undefined : law.regulations.get(id);
  if (found !== undefined) return found;
  const typed = new Set([fold(text), ...(citation === undefined ? [] : [fold(citation.head)])]);
  return namesOf(law).find(({ names }) => names.some((name) => typed.has(name)))?.regulation;
}

/** The names of every regulation, folded once. */
const namesOf = remembered((law: Law) =>
  [...law.regulations.values()].map((regulation) => ({
    regulation,
    names: [regulation.short, regulation.name, ...(regulation.citeAs ?? [])].map(fold),
  })),
);

const fold = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/**
 * A short citation as it stands in an agreement: name, number, year, subject, gazette, and its
 * amendments as of a day.
 *
 * @param law the registry
 * @param text as typed; one that already bears its subject, or anything beside the citation, stays as it is
 * @param asOf ISO date; amendments that took effect later are left out
 * @returns the sentence; `text` unchanged where the regulation is unknown or merely believed, or its last
 *   amendment cannot be named
 */
export function expandCitation(law: Law, text: string, asOf: string): string {
  const regulation = findRegulation(law, text);
  // What is merely believed of a subject is not printed as law.
  if (regulation === undefined || regulation.evidence === 'M') return text;
  const citation = parseCitation(text);
  if (
    citation !== undefined &&
    (citation.title !== undefined || citation.rest !== '' || !isHead(citation, text))
  )
    return text;
  const amended = amendments(law, regulation, asOf);
  if (amended.length === 0) return sentence(regulation);
  const last = amended.at(-1);
  if (last === undefined || last === 'unknown') return text;
  const times =
    amended.length === 1 && !LATER_AMENDMENT.test(last.title)
      ? 'sebagaimana telah diubah dengan'
      : 'sebagaimana telah beberapa kali diubah, terakhir dengan';
  return `${sentence(regulation)} ${times} ${sentence(last)}`;
}

/** The subject of an amendment that was not the first, even where the registry lacks the earlier ones. */
const LATER_AMENDMENT = /\bPerubahan Ke(?!satu\b)[a-z]+ atas\b/;

/** Whether nothing stands before the citation either (a pasal, a number). */
const isHead = (citation: Citation, text: string): boolean =>
  text.trimStart().startsWith(citation.head.trimStart());

/** Name, subject and gazette of a regulation, without its amendments. A code bears only its name. */
function sentence({ name, title, gazette }: Regulation): string {
  const subject = /\bNomor\b/.test(name) ? ` tentang ${title}` : '';
  return `${name}${subject}${gazette === undefined ? '' : ` (${gazette})`}`;
}

/**
 * The last amendment of a regulation on a day, by which it is cited.
 *
 * @returns undefined where it is not amended, or where the registry lacks the amending regulation
 */
export function lastAmendment(
  law: Law,
  regulation: Regulation,
  asOf: string,
): Regulation | undefined {
  const last = amendments(law, regulation, asOf).at(-1);
  return last === 'unknown' ? undefined : last;
}

/**
 * The regulations that amend one on a day, oldest first. One that has ended by then (a Perppu that
 * was made law, a law that was replaced) is no longer named; `unknown` is one the registry lacks.
 */
function amendments(
  law: Law,
  regulation: Regulation,
  asOf: string,
): readonly (Regulation | 'unknown')[] {
  const { until } = regulation.inForce;
  const day = typeof until === 'string' && until < asOf ? until : asOf;
  return (regulation.amendedBy ?? [])
    .map(({ regulation: id, from }) => ({ id, from, amending: law.regulations.get(id) }))
    .filter(({ id, from, amending }) =>
      amending === undefined ? isPast(id, from, day) : hasBegun(amending, from, day),
    )
    .map(({ amending }) => amending ?? 'unknown');
}

function hasBegun(amending: Regulation, from: string | undefined, day: string): boolean {
  const period = from === undefined ? amending.inForce : { ...amending.inForce, from };
  return inForceOn(period, day) === 'yes';
}

/** Of an amendment that the registry lacks, at least the year is known. */
const isPast = (id: string, from: string | undefined, day: string): boolean =>
  (from ?? id.slice(-4)) <= day;

/**
 * The usual order: from the constitution down. Ministerial and regional regulations stand in either
 * order, since the law ranks only the latter; kinds without a rank are passed over.
 */
const RANK: Readonly<Partial<Record<CitationType, number>>> = {
  uud: 0,
  'tap-mpr': 1,
  kuhperdata: 2,
  uu: 2,
  perppu: 2,
  pp: 3,
  perpres: 4,
  keppres: 5,
  inpres: 5,
  permendagri: 6,
  permenlu: 6,
  permen: 6,
  kepmen: 6,
  'peraturan-lembaga': 6,
  perda: 6,
  'peraturan-kepala-daerah': 7,
  'keputusan-kepala-daerah': 8,
};

/** Its place in the usual order; infinite for kinds without one. */
export const citationRank = (type: CitationType | undefined): number =>
  (type === undefined ? undefined : RANK[type]) ?? Number.POSITIVE_INFINITY;
