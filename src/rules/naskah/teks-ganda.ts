import { type Draft, isList, isMap, textAt, type Value } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';

/** Lists whose items are facts, rows, or have a rule of their own. */
const OTHER_LISTS = new Set([
  'pihak',
  'saksi',
  'dasar_hukum',
  'baris',
  'kolom',
  'berkas',
  'menindaklanjuti',
  'kewenangan',
  'termin',
  'tahap',
  'nomor',
  'sumber',
  'pemeriksaan',
  'tampilan',
  'keterangan',
]);
/** Shorter items may well be equal. */
const SHORTEST = 12;

/** The same words twice in one list: pasted twice, and only one of them changed later. */
export const teksGanda: CodeRule = (draft) => repeatedIn(draft, []);

function repeatedIn(value: Value | undefined, path: Path): Hit[] {
  if (isList(value))
    return [...repeats(value, path), ...value.flatMap((item, i) => repeatedIn(item, [...path, i]))];
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    OTHER_LISTS.has(key) ? [] : repeatedIn(item, [...path, key]),
  );
}

function repeats(items: readonly Value[], path: Path): Hit[] {
  const first = new Map<string, number>();
  return items.flatMap((item, i): Hit[] => {
    const words = wordsOf(item);
    if (words === undefined || words.length < SHORTEST) return [];
    const before = first.get(words);
    if (before === undefined) {
      first.set(words, i);
      return [];
    }
    const place = (index: number): Path => [
      ...path,
      index,
      ...(isMap(items[index]) ? ['teks'] : []),
    ];
    return [{ path: place(i), related: [{ path: place(before) }] }];
  });
}

/** All words of a text with its details; undefined for what is no text. */
function wordsOf(item: Value): string | undefined {
  const own = typeof item === 'string' ? item : textAt(item, 'teks');
  if (own === undefined) return undefined;
  const rest: Draft | undefined =
    isMap(item) && (item.rincian !== undefined || item.tabel !== undefined)
      ? { rincian: item.rincian, tabel: item.tabel }
      : undefined;
  return (
    own
      .toLowerCase()
      .replace(/[\s.,;]+/g, ' ')
      .trim() + (rest === undefined ? '' : JSON.stringify(rest))
  );
}
