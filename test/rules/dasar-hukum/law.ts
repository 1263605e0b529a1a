import type { Law, Period, Regulation } from '../../../src/core/law/law.ts';
import { createRegions } from '../../../src/core/regions.ts';
import type { CodeRule, Hit, RuleResult } from '../../../src/core/rule.ts';

function regulation(
  id: string,
  short: string,
  title: string,
  inForce: Period,
  more: Partial<Regulation> = {},
): Regulation {
  return {
    id,
    short,
    name: short,
    title,
    inForce,
    status: { id: '', en: '' },
    evidence: 'V',
    textAtHand: 'none',
    lookedUpTo: '2026-11-24',
    provisions: [],
    ...more,
  };
}

const PROCEDURE =
  'Tata Cara Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama Daerah dengan Pihak Ketiga';
const from = (year: number) => ({ earliest: `${year}-01-01`, latest: `${year}-12-31` });

/** A small registry with one regulation of every standing. */
export const LAW: Law = {
  regulations: new Map(
    [
      regulation('uu-32-2004', 'UU 32/2004', 'Pemerintahan Daerah', { until: '2014-10-01' }),
      regulation('uu-23-2014', 'UU 23/2014', 'Pemerintahan Daerah', { from: '2014-10-02' }),
      regulation(
        'uu-11-2020',
        'UU 11/2020',
        'Cipta Kerja',
        { from: '2020-11-02', until: '2022-12-29' },
        { evidence: 'S', successor: 'uu-6-2023' },
      ),
      regulation('uu-6-2023', 'UU 6/2023', 'Penetapan Perppu Cipta Kerja', { from: '2023-03-31' }),
      regulation('uu-17-2013', 'UU 17/2013', 'Organisasi Kemasyarakatan', { from: '2013-07-22' }),
      regulation(
        'pp-50-2007',
        'PP 50/2007',
        'Tata Cara Pelaksanaan Kerja Sama Daerah',
        { from: '2007-08-22', until: '2018-07-12' },
        { successor: 'pp-28-2018' },
      ),
      regulation(
        'pp-6-2005',
        'PP 6/2005',
        'Pemilihan Kepala Daerah',
        { from: from(2005), until: {} },
        { evidence: 'S' },
      ),
      regulation(
        'pp-19-2010',
        'PP 19/2010',
        'Gubernur sebagai Wakil Pemerintah',
        { from: from(2010), until: '2018-07-19' },
        { successor: 'pp-33-2018' },
      ),
      regulation('pp-33-2018', 'PP 33/2018', 'Gubernur sebagai Wakil Pemerintah Pusat', {
        from: '2018-07-20',
      }),
      regulation('pp-28-2018', 'PP 28/2018', 'Kerja Sama Daerah', { from: '2018-07-13' }),
      regulation(
        'pp-28-2020',
        'PP 28/2020',
        'Perubahan atas Pengelolaan Barang Milik Negara/Daerah',
        { from: from(2020) },
      ),
      regulation('permendagri-69-2007', 'Permendagri 69/2007', 'Kerja Sama Pembangunan Perkotaan', {
        from: from(2007),
        until: '2020-04-13',
      }),
      regulation('permendagri-3-2008', 'Permendagri 3/2008', 'Kerjasama Luar Negeri', {
        from: from(2008),
        until: '2020-05-21',
      }),
      regulation(
        'permendagri-22-2009',
        'Permendagri 22/2009',
        'Petunjuk Teknis Tata Cara Kerjasama Daerah',
        { from: from(2009), until: '2020-04-13' },
        { implements: 'pp-50-2007' },
      ),
      regulation(
        'permendagri-23-2009',
        'Permendagri 23/2009',
        'Pembinaan dan Pengawasan Kerja Sama Antardaerah',
        { from: from(2009), until: '2020-04-13' },
        { implements: 'pp-50-2007' },
      ),
      regulation(
        'permendagri-54-2009',
        'Permendagri 54/2009',
        'Tata Naskah Dinas',
        { from: from(2009), until: { earliest: '2020-04-14' } },
        { evidence: 'S' },
      ),
      regulation('permendagri-22-2020', 'Permendagri 22/2020', PROCEDURE, { from: '2020-04-14' }),
      regulation('permendagri-25-2020', 'Permendagri 25/2020', 'Kerja Sama Luar Negeri', {
        from: '2020-05-22',
      }),
      regulation(
        'uu-6-2020',
        'UU 6/2020',
        'Belum dikonfirmasi',
        { from: from(2020), until: '2024-12-31' },
        { evidence: 'M' },
      ),
    ].map((entry) => [entry.id, entry]),
  ),
};

/** Runs a rule on a legal basis. */
export function run(rule: CodeRule, basis: readonly string[], asOf = '2026-03-02'): RuleResult {
  return rule(
    { dasar_hukum: basis },
    {
      asOf,
      law: LAW,
      regions: createRegions('kode,nama\n'),
      linked: new Map(),
      blanks: [],
      languages: ['id'],
      translations: new Map(),
    },
  );
}

/** The hits of a rule that must have judged. */
export function hits(rule: CodeRule, basis: readonly string[], asOf?: string): readonly Hit[] {
  const result = run(rule, basis, asOf);
  if (typeof result === 'string') throw new Error(`not judged: ${result}`);
  return result;
}
