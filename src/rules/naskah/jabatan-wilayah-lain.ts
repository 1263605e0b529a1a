import type { Region, Regions } from '../../core/regions.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { otherRegion } from './nama-sesuai-wilayah.ts';
import { regionOf, signatories, subjectsOf, textIn } from './subjects.ts';

/** Heads of region, also acting ones: the law says who they must be, and its rules judge them. */
const HEAD =
  /^(?:(?:pj|pjs|plt|plh)\.?\s+|penjabat\s+(?:sementara\s+)?|pelaksana\s+(?:tugas|harian)\s+)?(?:gubernur|bupati|wali\s?kota)(?![A-Za-zÀ-ɏ])/iu;

/** Office and unit belong to the region for which is signed. */
export const jabatanWilayahLain: CodeRule = (draft, { regions }) => [
  ...subjectsOf(draft).flatMap((subject) => {
    const own = regionOf(subject.facts, regions);
    return own === undefined ? [] : hitsIn(textIn(subject, 'unit'), own, regions);
  }),
  ...signatories(draft).flatMap((signatory) => {
    const own = regionOf(signatory.subject.facts, regions);
    const office = textIn(signatory, 'jabatan').filter(({ text }) => !HEAD.test(text));
    return own === undefined ? [] : hitsIn(office, own, regions);
  }),
];

function hitsIn(texts: ReturnType<typeof textIn>, own: Region, regions: Regions): Hit[] {
  return texts.flatMap(({ text, path }) => {
    const other = otherRegion(text, own, regions);
    // A province has offices that are named after a regency in it.
    const branch = own.kind === 'provinsi' && other?.region.province === own.code;
    if (other === undefined || (branch && !HEAD.test(other.text))) return [];
    return [{ path, excerpt: other.text, args: { tertulis: text, wilayah: own.name } }];
  });
}
