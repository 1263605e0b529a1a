import type { Draft } from '../../../src/core/draft/draft.ts';
import type { CodeRule, RuleContext, RuleResult } from '../../../src/core/rule.ts';
import { contextOf } from '../naskah/yaml-draft.ts';

/** The verdict of a rule on a normalised draft. */
export const judge = (rule: CodeRule, draft: Draft, extra: Partial<RuleContext> = {}): RuleResult =>
  rule(draft, contextOf(extra));

/** A memorandum in English beside Indonesian, with this translation. */
export const inEnglish = (translation: Draft): Partial<RuleContext> => ({
  languages: ['id', 'en'],
  translations: new Map([['en', translation]]),
});

/** An Indonesian region and who signs for it. */
export const region = (wilayah = 'Provinsi Jambi', jabatan = 'Gubernur Jambi'): Draft => ({
  wilayah,
  penandatangan: [{ nama: 'Budi Contoh', jabatan }],
});

/** A partner abroad. */
export const partner = (jenis = 'pemerintah-daerah-luar-negeri', more: Draft = {}): Draft => ({
  nama: 'Pemerintah Negeri Contoh',
  jenis,
  negara: 'Malaysia',
  penandatangan: [{ nama: 'Ahmad Misal', jabatan: 'Ketua Menteri' }],
  ...more,
});

/** A memorandum signed on 2 March 2026 with these papers. */
export const memorandum = (...berkas: Draft[]): Draft => ({
  dokumen: 'memorandum-saling-pengertian',
  kerja_sama: 'KSDPL',
  kategori: 'provinsi-kembar',
  penandatanganan: { tanggal: '2026-03-02' },
  berkas,
});
