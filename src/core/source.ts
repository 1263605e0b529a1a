import type { Bilingual } from './finding.ts';

/** Drafts are a few dozen kilobytes; more than this is some other file. */
export const MAX_BYTES = 2 * 1024 * 1024;

export type SourceProblem = 'kosong' | 'biner' | 'utf-16' | 'bukan-utf-8' | 'terlalu-besar';

/** What is wrong with a file that cannot be read as text, and what to do. */
export const SOURCE_PROBLEMS: Readonly<
  Record<SourceProblem, { readonly message: Bilingual; readonly advice: Bilingual }>
> = {
  kosong: {
    message: { id: 'Berkas ini kosong.', en: 'This file is empty.' },
    advice: {
      id: 'Buat kerangka baru dengan `sepakat baru`, lalu isi dari atas ke bawah.',
      en: 'Make a skeleton with `sepakat new` and fill it from top to bottom.',
    },
  },
  biner: {
    message: {
      id: 'Berkas ini bukan teks (misalnya dokumen Word atau gambar).',
      en: 'This file is not text (a Word document or a picture, perhaps).',
    },
    advice: {
      id: 'Berikan naskah dalam bentuk YAML (.yaml), bukan .docx atau .pdf.',
      en: 'Give the draft as YAML (.yaml), not as .docx or .pdf.',
    },
  },
  'utf-16': {
    message: {
      id: 'Berkas ini disimpan dengan penyandian UTF-16.',
      en: 'This file is encoded as UTF-16.',
    },
    advice: {
      id: 'Simpan ulang dengan penyandian UTF-8 (Notepad: Simpan Sebagai → Pengodean: UTF-8).',
      en: 'Save it again as UTF-8 (Notepad: Save as → Encoding: UTF-8).',
    },
  },
  'bukan-utf-8': {
    message: {
      id: 'Berkas ini tidak disimpan dengan penyandian UTF-8.',
      en: 'This file is not encoded as UTF-8.',
    },
    advice: {
      id: 'Simpan ulang dengan penyandian UTF-8 (Notepad: Simpan Sebagai → Pengodean: UTF-8).',
      en: 'Save it again as UTF-8 (Notepad: Save as → Encoding: UTF-8).',
    },
  },
  'terlalu-besar': {
    message: {
      id: 'Berkas ini lebih besar dari 2 MB; naskah kerja sama tidak sebesar itu.',
      en: 'This file is larger than 2 MB; a draft never is.',
    },
    advice: {
      id: 'Periksa apakah berkasnya benar. Lampiran yang besar disebut dengan namanya, bukan disalin ke dalam naskah.',
      en: 'Check that it is the right file. Large attachments are named, not pasted into the draft.',
    },
  },
};

/** Bytes of a file → its text without a byte-order mark, or what keeps it from being text. Never throws. */
export function decode(
  bytes: Uint8Array,
): { readonly text: string } | { readonly problem: SourceProblem } {
  if (bytes.length > MAX_BYTES) return { problem: 'terlalu-besar' };
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return { problem: 'utf-16' };
  if (bytes.includes(0)) return { problem: looksLikeUtf16(bytes) ? 'utf-16' : 'biner' };
  try {
    // `ignoreBOM: false` takes the mark off, so that line 1 starts at column 1.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') return { problem: 'kosong' };
    // To YAML and to editors a carriage return alone ends a line too; the parser knows only the other two ends.
    return { text: text.replace(/\r(?!\n)/g, '\n') };
  } catch {
    return { problem: bytes.some((byte) => byte < 9) ? 'biner' : 'bukan-utf-8' };
  }
}

/** Latin text in UTF-16 has a zero in every second byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 64);
  const zeros = [0, 1].map(
    (parity) => head.filter((byte, i) => i % 2 === parity && byte === 0).length,
  );
  return head.length >= 4 && zeros.some((n) => n > head.length * 0.4) && zeros.some((n) => n === 0);
}
