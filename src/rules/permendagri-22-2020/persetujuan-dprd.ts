import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { addDuration } from '../../core/words/date.ts';
import { papersOf } from './dossier.ts';
import { dateAt, signingDate } from './signing-date.ts';

/** After so many days without an answer the request counts as granted (Pasal 12 ayat (4), 34 ayat (6)). */
const SILENCE = { count: 45, unit: 'hari' } as const;

/**
 * A Perjanjian Kerja Sama that burdens people and region, or whose money is not in this year's
 * budget, has the consent of the DPRD before it is signed: given, or deemed given by 45 days of
 * silence. Where the draft tells neither fact, a human judges. A change that adds a burden is the
 * matter of its own requirement.
 * Permendagri 22/2020, Pasal 11 ayat (1), 12, 34; PP 28/2018, Pasal 6 ayat (2), 19 ayat (1).
 */
export const persetujuanDprd: CodeRule = (draft) => {
  const fact = (name: string) => textAt(draft, 'keterangan', name);
  const burdens = fact('membebani_masyarakat');
  const budgeted = fact('dianggarkan_apbd');
  if (fact('mengubah_sebelumnya') === 'ya' && burdens === 'ya') return 'not-applicable';
  const ground =
    burdens === 'ya'
      ? 'membebani_masyarakat'
      : budgeted === 'tidak'
        ? 'dianggarkan_apbd'
        : undefined;
  if (ground === undefined)
    return burdens === undefined || budgeted === undefined ? 'review' : 'not-applicable';
  const signed = signingDate(draft);
  const papers = papersOf(draft);
  const consent = papers.find(({ kind }) => kind === 'persetujuan-dprd');
  const hit = (rest: Omit<Hit, 'args' | 'related'>): Hit[] => [
    {
      ...rest,
      args: { dasar: `${ground}: ${fact(ground) ?? ''}` },
      related: [{ path: ['keterangan', ground] }],
    },
  ];
  if (consent !== undefined) {
    const lacking = ['nomor', 'tanggal'].filter((key) => textAt(consent.facts, key) === undefined);
    const [first] = lacking;
    if (first !== undefined) return hit({ path: [...consent.path, first], at: 'missing' });
    const given = dateAt(consent.facts, 'tanggal');
    return given !== undefined && signed !== undefined && given > signed
      ? hit({ path: [...consent.path, 'tanggal'] })
      : [];
  }
  const asked = papers
    .filter(({ kind }) => kind === 'permohonan-dprd')
    .map(({ facts }) => dateAt(facts, 'tanggal'))
    .find((date) => date !== undefined);
  const silent = asked === undefined ? undefined : addDuration(asked, SILENCE);
  if (silent !== undefined && (signed === undefined || silent < signed)) return [];
  return hit({ path: ['keterangan', ground] });
};
