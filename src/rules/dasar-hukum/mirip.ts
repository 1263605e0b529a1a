import { type Citation, registryId } from '../../core/law/dasar-hukum.ts';
import type { Law, Regulation } from '../../core/law/law.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { citedIn, headOf } from './cited.ts';

/**
 * The regulations that nearly every agreement cites. Only these are guessed at: for any other, a
 * number nearby is as likely another regulation that the registry lacks.
 */
const USUAL: readonly string[] = [
  'uu-23-2014',
  'uu-9-2015',
  'pp-28-2018',
  'permendagri-22-2020',
  'permendagri-25-2020',
];

/** Unregistered entries without a subject whose number or year is a slip away from a usual one. */
export const dasarHukumMirip: CodeRule = (draft, { law }) =>
  citedIn(draft, law).flatMap((cited): Hit[] => {
    const { citation, regulation } = cited;
    if (citation === undefined || regulation !== undefined || citation.title !== undefined)
      return [];
    const meant = near(citation, law);
    return meant === undefined
      ? []
      : [
          {
            path: cited.path,
            excerpt: headOf(cited),
            args: { sebutan: headOf(cited), mungkin: meant.short, judul: meant.title },
          },
        ];
  });

function near(citation: Citation, law: Law): Regulation | undefined {
  const { type, number, year } = citation;
  if (registryId(citation) === undefined || number === undefined || year === undefined)
    return undefined;
  const id = USUAL.find((usual) => {
    const [, kind, theirNumber = '', theirYear = ''] = /^(.+)-(\w+)-(\d{4})$/.exec(usual) ?? [];
    if (kind !== type) return false;
    return theirNumber === number
      ? isSlip(year, theirYear)
      : theirYear === year && isSwap(number, theirNumber);
  });
  return id === undefined ? undefined : law.regulations.get(id);
}

/** One digit wrong, or two neighbours swapped. */
function isSlip(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const wrong = [...typed].filter((digit, i) => digit !== meant[i]).length;
  return wrong === 1 || isSwap(typed, meant);
}

function isSwap(typed: string, meant: string): boolean {
  const at = [...typed].findIndex((digit, i) => digit !== meant[i]);
  const swapped = `${typed.slice(0, at)}${typed[at + 1] ?? ''}${typed[at] ?? ''}${typed.slice(at + 2)}`;
  return at >= 0 && typed.length === meant.length && swapped === meant;
}
