import { distance } from 'fastest-levenshtein';

const KINDS = ['provinsi', 'kabupaten', 'kota'] as const;

/** The levels of regional government that may conclude an agreement. */
export type RegionKind = (typeof KINDS)[number];

/** A province, regency or city of the register of the Ministry of Home Affairs. */
export interface Region {
  /** Code of the register, "15" or "15.02". */
  readonly code: string;
  /** Name as written in full: "Provinsi Jambi", "Kabupaten Merangin", "Daerah Istimewa Yogyakarta". */
  readonly name: string;
  readonly kind: RegionKind;
  /** False for the administrative cities and regency of Jakarta, which have no autonomy to agree anything. */
  readonly autonomous: boolean;
  /** Code of the province it lies in; a province's own code. */
  readonly province: string;
}

/** The register, with look-up by code or by name. */
export interface Regions {
  readonly all: readonly Region[];
  /** The region with exactly this code. */
  byCode(code: string): Region | undefined;
  /**
   * The one region that a code or a name means; the name with or without "Pemerintah (Daerah)" and
   * the kind, in any case and spacing, abbreviated (Prov., Kab., Kep., DKI, DIY) or in full. A name
   * that several regions share ("Jambi" is a province and a city) means none.
   */
  find(text: string): Region | undefined;
  /** What the writer of a text that `find` does not know may have meant; undefined if nothing is near. */
  suggest(text: string): Region | undefined;
}

const ACEH = '11';
const JAKARTA = '31';
const YOGYAKARTA = '34';

/** Names that the register does not use, as keys (see `keyOf`), and the key it does use. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['dki', 'daerahkhususibukotajakarta'],
  ['dkijakarta', 'daerahkhususibukotajakarta'],
  ['dkj', 'daerahkhususibukotajakarta'],
  ['daerahkhususjakarta', 'daerahkhususibukotajakarta'],
  ['diy', 'daerahistimewayogyakarta'],
  ['diyogyakarta', 'daerahistimewayogyakarta'],
  ['ntb', 'nusatenggarabarat'],
  ['ntt', 'nusatenggaratimur'],
]);

const KIND_WORDS: ReadonlyMap<string, RegionKind> = new Map<string, RegionKind>([
  ['provinsi', 'provinsi'],
  ['propinsi', 'provinsi'],
  ['prov', 'provinsi'],
  ['kabupaten', 'kabupaten'],
  ['kab', 'kabupaten'],
  ['kota', 'kota'],
]);

/**
 * The register from CSV text with the columns kode, nama, jenis, otonom.
 * Nothing is read before it is asked for, since most runs need few regions or none; a row that does
 * not hold to the columns throws then.
 */
export function createRegions(csv: string): Regions {
  const all = once(() => readRows(csv));
  const codes = once(() => new Map(all().map((region) => [region.code, region])));
  const names = once(() => indexNames(all()));

  const named = (text: string): readonly Region[] => {
    const { kind, key } = readName(text);
    const found = names().get(key) ?? [];
    return kind === undefined ? found : found.filter((region) => region.kind === kind);
  };
  const find = (text: string): Region | undefined => {
    const code = codes().get(text.trim());
    if (code !== undefined) return code;
    const found = named(text);
    return found.length === 1 ? found[0] : undefined;
  };

  return {
    get all() {
      return all();
    },
    byCode: (code) => codes().get(code),
    find,
    suggest: (text) =>
      find(text) ??
      named(text)[0] ??
      (/^[\d.,\s]+$/.test(text) ? nearestCode(text, codes()) : nearestName(text, names())),
  };
}

/** The title of the head of a region of this kind (UU 23/2014, Pasal 59). */
export function headTitle(kind: RegionKind): string {
  return kind === 'provinsi' ? 'Gubernur' : kind === 'kabupaten' ? 'Bupati' : 'Wali Kota';
}

/** The office of its head: "Gubernur Jambi", "Bupati Merangin", "Wali Kota Jambi". */
export function headOfRegion(region: Region): string {
  return `${headTitle(region.kind)} ${bareName(region)}`;
}

/**
 * The regional government as a party: "Pemerintah Daerah Kabupaten Merangin". Three provinces with
 * laws of their own go by another form: Pemerintah Aceh (UU 11/2006), Pemerintah Provinsi Daerah
 * Khusus Ibukota Jakarta, and Pemerintah Daerah Istimewa Yogyakarta.
 */
export function governmentName(region: Region): string {
  switch (region.code) {
    case ACEH:
      return 'Pemerintah Aceh';
    case JAKARTA:
      return `Pemerintah Provinsi ${region.name}`;
    case YOGYAKARTA:
      return `Pemerintah ${region.name}`;
    default:
      return `Pemerintah Daerah ${region.name}`;
  }
}

function readRows(csv: string): readonly Region[] {
  const [, ...rows] = csv.trim().replaceAll('\r', '').split('\n');
  return rows.map(readRow);
}

function readRow(row: string): Region {
  const [code = '', name = '', jenis, otonom, ...rest] = row.split(',');
  const kind = KINDS.find((known) => known === jenis);
  const whole = /^\d\d(\.\d\d)?$/.test(code) && name !== '' && rest.length === 0;
  if (kind === undefined || (otonom !== 'ya' && otonom !== 'tidak') || !whole) {
    throw new Error(`not a row of the register of regions: ${row}`);
  }
  return {
    code,
    // The register writes the kind before regencies and cities only.
    name: kind === 'provinsi' && !name.startsWith('Daerah ') ? `Provinsi ${name}` : name,
    kind,
    autonomous: otonom === 'ya',
    province: code.slice(0, 2),
  };
}

function bareName(region: Region): string {
  return region.name.replace(/^(Provinsi|Kabupaten|Kota) /, '');
}

/** Regions by the key of their name without the kind, provinces first as in the register. */
function indexNames(all: readonly Region[]): ReadonlyMap<string, readonly Region[]> {
  const index = new Map<string, Region[]>();
  const add = (key: string, region: Region): void => {
    const sharing = index.get(key);
    if (sharing === undefined) index.set(key, [region]);
    else sharing.push(region);
  };
  for (const region of all) {
    add(readName(region.name).key, region);
    if (region.code === JAKARTA) add('jakarta', region);
    if (region.code === YOGYAKARTA) add('yogyakarta', region);
  }
  return index;
}

/** The kind that a name says, and the key of the rest of it. */
function readName(text: string): { kind: RegionKind | undefined; key: string } {
  const words = text.toLowerCase().match(/[A-Za-zÀ-ɏ\d]+/g) ?? [];
  let at = 0;
  if (words[at] === 'pemerintah') {
    at += 1;
    // "Daerah" may begin the name itself: Pemerintah Daerah Istimewa Yogyakarta.
    if (words[at] === 'daerah' && !/^(istimewa|khusus)$/.test(words[at + 1] ?? '')) at += 1;
  }
  const kind = KIND_WORDS.get(words[at] ?? '');
  return { kind, key: keyOf(words.slice(kind === undefined ? at : at + 1)) };
}

/** Letters only, because spacing differs between sources (Tanjungpinang, Tanjung Pinang; Toli-Toli). */
function keyOf(words: readonly string[]): string {
  const key = words
    .filter((word, i) => i > 0 || (word !== 'administrasi' && word !== 'adm'))
    .map((word) => (word === 'kep' ? 'kepulauan' : word))
    .join('');
  return ALIASES.get(key) ?? key;
}

function nearestCode(text: string, codes: ReadonlyMap<string, Region>): Region | undefined {
  const digits = text.replace(/\D/g, '');
  // YAML readers take 32.10 for a number and drop the nought, so that is the likeliest loss.
  const guesses =
    digits.length === 3
      ? [`${digits}0`, `${digits.slice(0, 2)}0${digits.slice(2)}`]
      : [digits.slice(0, 4)];
  const known = guesses
    .map((guess) => codes.get(guess.length > 2 ? `${guess.slice(0, 2)}.${guess.slice(2)}` : guess))
    .find((region) => region !== undefined);
  // One figure of a province's two is too little to guess from.
  const allowed = digits.length < 3 ? 0 : 1;
  return known ?? nearest(codes, (code) => distance(text.trim(), code), allowed);
}

function nearestName(
  text: string,
  names: ReadonlyMap<string, readonly Region[]>,
): Region | undefined {
  const { kind, key } = readName(text.replace(/\b(kotamadya|kodya)\b/gi, 'kota'));
  const entries = [...names].flatMap(([name, regions]) =>
    regions.map((region) => [{ name, region }, region] as const),
  );
  return nearest(
    entries,
    ({ name, region }) =>
      kind === undefined
        ? // Perhaps it is the kind that is misspelt.
          Math.min(distance(key, name), distance(key, region.kind + name))
        : // Less than a letter, so that the kind decides among equals only.
          distance(key, name) + (kind === region.kind ? 0 : 0.5),
    Math.min(3, Math.floor(key.length / 3)),
  );
}

/** The region whose key is least far, the first of equals; undefined if even that is farther than allowed. */
function nearest<K>(
  entries: Iterable<readonly [K, Region]>,
  farness: (key: K) => number,
  allowed: number,
): Region | undefined {
  let best: Region | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [key, region] of entries) {
    const far = farness(key);
    if (far < least) {
      best = region;
      least = far;
    }
  }
  return least <= allowed ? best : undefined;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
