import { readFileSync } from 'node:fs';
import type { Draft, Value } from '../../../src/core/draft/draft.ts';
import { createRegions } from '../../../src/core/regions.ts';
import type { CodeRule, RuleContext, RuleResult } from '../../../src/core/rule.ts';
import { KNOWLEDGE } from '../../support/knowledge.ts';

const csv = new URL('../../../schemas/wilayah/wilayah.csv', import.meta.url);
const regions = createRegions(readFileSync(csv, 'utf8'));

/** The verdict of a rule on a normalised draft, under the law of a day. */
export function judge(
  rule: CodeRule,
  draft: Draft,
  linked: RuleContext['linked'] = new Map(),
  asOf = '2026-03-02',
): RuleResult {
  return rule(draft, {
    asOf,
    law: KNOWLEDGE.law,
    regions,
    linked,
    blanks: [],
    languages: ['id'],
    translations: new Map(),
  });
}

/** A regional government and who signs for it. */
export function region(wilayah: string, jabatan: string, more: Draft = {}): Draft {
  return { wilayah, penandatangan: [{ nama: 'Siti Rahmawati', jabatan, ...more }] };
}

/** A company and who signs for it. */
export function company(jabatan = 'Direktur Utama', more: Draft = {}): Draft {
  return {
    nama: 'PT Sehat Sentosa',
    jenis: 'badan-usaha',
    penandatangan: [{ nama: 'Budi Santoso', jabatan }],
    ...more,
  };
}

/** A contract signed by the head of an office, with these papers of his. */
export function byOffice(...kewenangan: Draft[]): Draft {
  const papers: Draft = kewenangan.length === 0 ? {} : { kewenangan };
  return {
    dokumen: 'perjanjian-kerja-sama',
    penandatanganan: { tanggal: '2026-03-02' },
    pihak: [region('Kabupaten Merangin', 'Kepala Dinas Kesehatan', papers), company()],
  };
}

/** A power of attorney in order, or with something else in it. */
export const attorney = (more: Draft = {}): Draft => ({
  jenis: 'surat-kuasa-khusus',
  nomor: '100/5/SK/2026',
  tanggal: '2026-02-20',
  oleh: 'Bupati Merangin',
  ...more,
});

/** A text as an item of a list of a clause. */
export const item = (teks: string): Value => ({ teks });
