import type { Region, RegionKind, Regions } from '../../core/regions.ts';

/** A region named in a text. `start` and `end` count UTF-16 units; `text` is what stands there. */
export interface RegionMention {
  readonly region: Region;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words that announce a region, and the kind of region they announce. */
const ANNOUNCED: readonly (readonly [RegExp, RegionKind])[] = [
  [/^(?:kabupaten|kab\.|bupati)$/i, 'kabupaten'],
  [/^(?:kota|wali\s?kota)$/i, 'kota'],
  [/^(?:provinsi|propinsi|prov\.|gubernur)$/i, 'provinsi'],
];
const WORD_FOR: Readonly<Record<RegionKind, string>> = {
  kabupaten: 'Kabupaten',
  kota: 'Kota',
  provinsi: 'Provinsi',
};
const ANNOUNCEMENT =
  /(?<![A-Za-zÀ-ɏ\d])(Kabupaten|KABUPATEN|Kab\.|Bupati|BUPATI|Wali\s?[Kk]ota|WALI\s?KOTA|Kota|KOTA|Provinsi|PROVINSI|Propinsi|Prov\.|Gubernur|GUBERNUR)\s+(?=[A-ZÀ-Þ])/gu;
/** No region's name has more words after its kind. */
const MOST_WORDS = 6;
const NAME_WORD = /[A-Za-zÀ-ɏ'’.-]+/gu;

/**
 * The regions that a text names with their kind or their head ("Kabupaten Bungo", "Wali Kota Jambi").
 * Names that no region bears are passed over. Linear in the length of the text.
 */
export function regionMentions(text: string, regions: Regions): RegionMention[] {
  const found: RegionMention[] = [];
  const known = new Map<string, Region | undefined>();
  const find = (name: string): Region | undefined => {
    if (!known.has(name)) known.set(name, regions.find(name));
    return known.get(name);
  };
  let from = 0;
  for (const match of text.matchAll(ANNOUNCEMENT)) {
    if (match.index < from) continue;
    const kind = ANNOUNCED.find(([word]) => word.test(match[1] ?? ''))?.[1];
    if (kind === undefined) continue;
    const nameStart = match.index + match[0].length;
    const named = longestName(text.slice(nameStart, nameStart + 80), kind, find);
    if (named === undefined) continue;
    const end = nameStart + named.length;
    found.push({
      region: named.region,
      text: text.slice(match.index, end),
      start: match.index,
      end,
    });
    from = end;
  }
  return found;
}

/** The longest run of words at the start of `rest` that names a region of that kind. */
function longestName(
  rest: string,
  kind: RegionKind,
  find: (name: string) => Region | undefined,
): { readonly region: Region; readonly length: number } | undefined {
  const ends: number[] = [];
  let last = 0;
  for (const word of rest.matchAll(NAME_WORD)) {
    if (ends.length === MOST_WORDS || !/^\s*$/.test(rest.slice(last, word.index))) break;
    last = word.index + word[0].length;
    ends.push(last);
  }
  for (const end of ends.reverse()) {
    const name = rest.slice(0, end).replace(/[.'’-]{1,80}$/, '');
    const region = find(`${WORD_FOR[kind]} ${name}`);
    if (region?.kind === kind) return { region, length: name.length };
  }
  return undefined;
}
