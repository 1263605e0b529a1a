import type { CodeRule } from '../../core/rule.ts';
import { agreementKind } from '../naskah/amended.ts';
import { isPowerOfAttorney, officialsSigning } from './powers-of-attorney.ts';
import { expectedHead, nameOf, regionOf } from './regional-parties.ts';

/** Papers that make somebody an official, but give no power to bind the region. */
const APPOINTMENTS = new Set(['keputusan-pengangkatan']);

/**
 * An official who signs a Perjanjian Kerja Sama for a region does so by a power of attorney of its
 * head. Another basis named by the draft (a BLUD may have one) is left to a human.
 * Permendagri 22/2020, Pasal 14 ayat (2), 36 ayat (2), 43 ayat (2), 44 ayat (2); PP 28/2018, Pasal 2
 * ayat (2), 13 ayat (2).
 */
export const kuasaKepalaDaerah: CodeRule = (draft, context) => {
  const { regions } = context;
  // A Kesepakatan Bersama, and what amends it, is signed by the heads themselves.
  if (agreementKind(draft, context) === 'kesepakatan-bersama') return 'not-applicable';
  const officials = officialsSigning(draft);
  if (officials.length === 0) return 'not-applicable';
  const without = officials.filter(({ powers }) => !powers.some(isPowerOfAttorney));
  const hits = without
    .filter(({ powers }) =>
      powers.every(({ kind }) => kind !== undefined && APPOINTMENTS.has(kind)),
    )
    .map(({ subject, path, office, powers }) => ({
      path: [...path, ...(powers.length === 0 ? ['kewenangan'] : ['jabatan'])],
      at: powers.length === 0 ? ('missing' as const) : ('value' as const),
      args: {
        jabatan: office ?? '',
        daerah: nameOf(subject, regions),
        pemberi: expectedHead(regionOf(subject, regions)),
      },
    }));
  return hits.length === 0 && without.length > 0 ? 'review' : hits;
};
