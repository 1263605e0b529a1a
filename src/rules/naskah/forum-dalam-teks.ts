import { listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { plainName } from './plain-name.ts';
import { eachText, type Located, prose, sentenceAround } from './prose.ts';

/** Courts by name, and arbitration. What is only "pengadilan" names none. */
const FORUM =
  /(?<![A-Za-zÀ-ɏ])(?:(Pengadilan (?:Negeri|Niaga|Agama|Tata Usaha Negara|Hubungan Industrial)(?: (?:Kelas \S{1,4} )?[A-ZÀ-Þ][A-Za-zÀ-ɏ]+){0,3})|(Badan Arbitrase Nasional Indonesia|BANI|[Aa]rbitrase))(?![A-Za-zÀ-ɏ])/gu;

interface Named extends Located {
  readonly excerpt: string;
  /** A court's name in lower case, or "arbitrase". */
  readonly forum: string;
}

/** A court or arbitration in the drafter's words that is not the one chosen in `penyelesaian_perselisihan`. */
export const forumDalamTeks: CodeRule = (draft) => {
  const chosen = listAt(draft, 'penyelesaian_perselisihan', 'tahap').flatMap((step) => {
    const [way, at] = [textAt(mapAt(step), 'cara'), textAt(mapAt(step), 'di')];
    if (way === 'arbitrase') return ['arbitrase'];
    return way === 'pengadilan' && at !== undefined ? [plainName(at)] : [];
  });
  const named = eachText(
    prose(draft, ['penyelesaian_perselisihan', 'lain_lain', 'penutup', 'pasal_tambahan']),
    forumsIn,
  );
  const first = chosen[0] ?? named[0]?.forum;
  if (first === undefined) return 'not-applicable';
  return named
    .filter(({ forum }) => !agrees(forum, chosen.length > 0 ? chosen : [first]))
    .map(({ path, excerpt }) => ({
      path,
      excerpt,
      args: { tertulis: excerpt, dipilih: titled(first) },
    }));
};

function forumsIn({ path, text }: Located): Named[] {
  return [...text.matchAll(FORUM)].flatMap((match) => {
    const end = match.index + match[0].length;
    const { before, after } = sentenceAround(text, match.index, end, 120);
    // A decision of a court, or a sentence that shuts a forum out, chooses none.
    if (/putusan|penetapan|tidak|tanpa|bukan|selain|pemohon|mendaftar/i.test(before)) return [];
    if (/^.{0,60}(?:dikecualikan|tidak)/i.test(after)) return [];
    return [
      {
        path,
        text,
        excerpt: match[0],
        forum: match[1] === undefined ? 'arbitrase' : plainName(match[1]),
      },
    ];
  });
}

/** "Pengadilan Negeri" without a place, or with more words after it, agrees with a court chosen by its full name. */
const agrees = (forum: string, chosen: readonly string[]): boolean =>
  chosen.some((one) => one.startsWith(forum) || forum.startsWith(one));

const titled = (forum: string): string =>
  forum.replace(
    /(^|\s)([A-Za-zÀ-ɏ])/gu,
    (_, gap: string, letter: string) => gap + letter.toUpperCase(),
  );
