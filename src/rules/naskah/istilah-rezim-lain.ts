import { type Draft, textAt, texts } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { distinct, proseTexts } from './written-texts.ts';

/** Terms of another kind of agreement, and when they belong here all the same. */
interface Foreign {
  readonly words: RegExp;
  readonly regime: string;
  readonly belongs?: (draft: Draft) => boolean;
}

const TERMS: readonly Foreign[] = [
  {
    words:
      /(?<![A-Za-zÀ-ɏ])(?:(?:Menteri|Kementerian)\s+Luar\s+Negeri|Full\s+Powers?|Letter\s+of\s+Intent|Memorandum\s+Saling\s+Pengertian)(?![A-Za-zÀ-ɏ])/giu,
    regime: 'kerja sama luar negeri',
  },
  {
    words:
      /(?<![A-Za-zÀ-ɏ])(?:(?:para|pihak)\s+penyewa|uang\s+sewa|harga\s+sewa)(?![A-Za-zÀ-ɏ])/giu,
    regime: 'sewa-menyewa',
    // Where the object itself is a lease, the law of regional property judges it.
    belongs: (draft) =>
      textAt(draft, 'keterangan', 'barang_milik_daerah') === 'sewa' ||
      ['judul', 'objek', 'ruang_lingkup'].some((key) =>
        texts(draft[key]).some(({ text }) => /sewa/i.test(text)),
      ),
  },
  {
    words:
      /(?<![A-Za-zÀ-ɏ])(?:para\s+pemegang\s+saham|rapat\s+umum\s+pemegang\s+saham|anggaran\s+dasar\s+perseroan|direksi\s+perseroan)(?![A-Za-zÀ-ɏ])/giu,
    regime: 'perseroan',
    belongs: (draft) => textAt(draft, 'kerja_sama') !== 'KSDD',
  },
];

/** Terms that belong to another kind of agreement, most likely copied from there. */
export const istilahRezimLain: CodeRule = (draft) => {
  if (textAt(draft, 'rezim') !== undefined) return 'not-applicable';
  const terms = TERMS.filter(({ belongs }) => belongs?.(draft) !== true);
  return distinct(
    proseTexts(draft).flatMap(({ path, text }) =>
      terms.flatMap(({ words, regime }) =>
        [...text.matchAll(words)].map(
          (match): Hit => ({
            path,
            excerpt: match[0],
            args: { istilah: match[0], rezim: regime },
          }),
        ),
      ),
    ),
  );
};
