import { type Draft, textAt } from '../../core/draft/draft.ts';
import type { CodeRule, Hit, RuleContext } from '../../core/rule.ts';
import { agreementKind } from '../naskah/amended.ts';
import { isInForce } from '../umum/in-force.ts';
import { isPowerOfAttorney } from './powers-of-attorney.ts';
import {
  expectedHead,
  headOffice,
  isHeadOf,
  nameOf,
  regionalSignings,
  regionOf,
} from './regional-parties.ts';

/**
 * A Kesepakatan Bersama, Nota Kesepakatan or Rencana Kerja is signed by the head of each region, also
 * an acting one; in a Perjanjian Kerja Sama a head of region who signs is the head of that very region.
 * Permendagri 22/2020, Pasal 10 ayat (2), 14 ayat (1), 33, 36 ayat (1), 43 ayat (1), 44 ayat (1), 57
 * ayat (2); PP 28/2018, Pasal 2 ayat (1), 13 ayat (1). Before PP 28/2018 a power of attorney could cover
 * any document of a cooperation: PP 50/2007, Pasal 1 angka 5 and 3.
 */
export const penandatanganKepalaDaerah: CodeRule = (draft, context) => {
  // Of an amendment whose base is unknown, nothing can be said.
  const kind = agreementKind(draft, context);
  return notHeads(draft, context, kind !== 'perjanjian-kerja-sama' && kind !== 'adendum');
};

/**
 * One hit for each signatory of a region who is head of another one, or, where only heads may sign,
 * who is no head of region.
 */
export function notHeads(draft: Draft, context: RuleContext, onlyHeads: boolean): Hit[] {
  const { regions } = context;
  const empowers = isInForce(context, 'pp-50-2007');
  return regionalSignings(draft).flatMap(({ subject, facts, path, office, powers }) => {
    if (office === undefined) return [];
    const head = headOffice(office, textAt(facts, 'status'));
    const region = regionOf(subject, regions);
    if (head === undefined && empowers && powers.some(isPowerOfAttorney)) return [];
    if (head === undefined ? !onlyHeads : isHeadOf(head, region, regions)) return [];
    return [
      {
        path: [...path, 'jabatan'],
        // A wrong title or region may already be reported as such.
        ...(head === undefined ? {} : { causedBy: [[...path, 'jabatan']] }),
        args: {
          jabatan: office,
          daerah: nameOf(subject, regions),
          seharusnya: expectedHead(region),
        },
      },
    ];
  });
}
