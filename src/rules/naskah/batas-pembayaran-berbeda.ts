import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { compareDurations, type Duration, parseDuration } from '../../core/words/duration.ts';
import { durationAtStart, durationText } from './durations-in-text.ts';
import { eachText, prose, sentenceAround } from './prose.ts';

/** The verb, what is paid, and the words before the time. */
const DUE =
  /(?:membayar|dibayar|dibayarkan|pembayaran (?:dilakukan|dilaksanakan|dibayarkan))(?![A-Za-zÀ-ɏ])(?:\s{1,3}([A-Za-zÀ-ɏ]{3,20}))?[^.;]{0,120}?paling (?:lambat|lama)(?: dalam)?(?: jangka)?(?: waktu)?\s/giu;

/** Payments of another kind have their own time. */
const OTHER =
  /denda|ganti rugi|uang muka|termin|tahap|pajak|retribusi|iuran|jaminan|bunga|sisa|kekurangan|kelebihan|gaji|upah|honor|insentif|premi|listrik/i;

/** A time for payment in own words that is not that of `pembiayaan.pembayaran.batas`. */
export const batasPembayaranBerbeda: CodeRule = (draft) => {
  const fact = textAt(draft, 'pembiayaan', 'pembayaran', 'batas');
  const due = fact === undefined ? undefined : parseDuration(fact);
  const found = eachText(prose(draft), ({ path, text }) =>
    [...text.matchAll(DUE)].flatMap((match) => {
      const end = match.index + match[0].length;
      const read = durationAtStart(text.slice(end, end + 140));
      const { before, after } = sentenceAround(text, match.index, end);
      if (read === undefined || OTHER.test(before + match[0] + after)) return [];
      const excerpt = text.slice(match.index, end + read.length);
      return [{ path, excerpt, duration: read.duration, what: match[1]?.toLowerCase() ?? '' }];
    }),
  );
  if (due === undefined && found.length === 0) return 'not-applicable';
  return found.flatMap(({ path, excerpt, duration, what }) => {
    // Without the fact, only two times for a thing of the same name can contradict each other.
    const other = found.find((one) => one.what === what);
    const standard = due ?? other?.duration ?? duration;
    if (!differs(duration, standard)) return [];
    const place = due === undefined ? (other?.path ?? path) : BATAS;
    return [
      {
        path,
        excerpt,
        args: { tertulis: durationText(duration), batas: durationText(standard) },
        related: [{ path: place }],
      },
    ];
  });
};

const BATAS = ['pembiayaan', 'pembayaran', 'batas'];

/** Days and working days are different things to a creditor, though neither is always longer. */
const differs = (a: Duration, b: Duration): boolean =>
  a.unit === b.unit ? a.count !== b.count : (compareDurations(a, b) ?? 1) !== 0;
