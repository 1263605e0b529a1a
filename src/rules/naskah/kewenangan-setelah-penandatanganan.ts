import { textAt } from '../../core/draft/draft.ts';
import { formatPath, type Path } from '../../core/path.ts';
import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { attorneysOf } from '../permendagri-22-2020/powers-of-attorney.ts';
import { isAmendment } from './amended.ts';
import { partiesOf } from './parties.ts';
import { mapsIn, type Placed, signatories, subjectsOf, textIn } from './subjects.ts';
import { type DatedPlace, dateAt, signingDate } from './term.ts';

/**
 * Papers that give the power to sign, or make the legal person, dated after the signing. The powers
 * of attorney of a region's officials under a PKS are left to the rule of the law that asks for them.
 */
export const kewenanganSetelahPenandatanganan: CodeRule = (draft) => {
  const signed = signingDate(draft);
  const papers = [
    ...signatories(draft).flatMap((who) =>
      papersOf(who, dateAt(draft, ...who.path, 'tanggal') ?? signed),
    ),
    // What the members of one party share stands on the party.
    ...partiesOf(draft).flatMap((party) => papersOf(party, signed)),
    ...subjectsOf(draft).flatMap((subject) =>
      textIn(subject, 'anggaran_dasar', 'tanggal').map(({ path }) => ({
        path,
        limit: signed,
        kind: 'anggaran-dasar',
      })),
    ),
  ];
  if (!papers.some(({ limit }) => limit !== undefined)) return 'not-applicable';
  const contract = textAt(draft, 'dokumen') === 'perjanjian-kerja-sama' || isAmendment(draft);
  const others = new Set(
    (contract ? attorneysOf(draft) : []).map(({ power }) => formatPath([...power.path, 'tanggal'])),
  );
  return papers.flatMap(({ path, limit, kind }) => {
    if (others.has(formatPath(path))) return [];
    const date = dateAt(draft, ...path);
    if (limit === undefined || date === undefined || date.iso <= limit.iso) return [];
    return [
      {
        path,
        args: {
          surat: kind.replaceAll('-', ' '),
          tanggal: longDate(date.iso),
          batas: longDate(limit.iso),
        },
        related: [{ path: limit.path }],
      },
    ];
  });
};

function papersOf(
  owner: Placed,
  limit: DatedPlace | undefined,
): { readonly path: Path; readonly limit: DatedPlace | undefined; readonly kind: string }[] {
  return mapsIn(owner, 'kewenangan').map(({ facts, path }) => ({
    path: [...path, 'tanggal'],
    limit,
    kind: textAt(facts, 'jenis') ?? 'surat',
  }));
}
