import type { CodeRule, Hit } from '../../core/rule.ts';
import { parseMarkup } from '../../core/text/markup.ts';
import { looksLikeTag } from './penanda-tidak-dikenal.ts';
import { distinct, humanTexts, keyOf } from './written-texts.ts';

const INSTRUCTION =
  'isi|diisi|tulis|ditulis|tuliskan|sebut|sebutkan|pilih|nama|jabatan|alamat|nomor|tanggal|jumlah|tempat|instansi|uraikan|masukkan';

/** What forms leave behind: gaps, instructions, dummy words. Each branch has a bounded length. */
const LEFT_OVER = new RegExp(
  [
    '[….]{0,80}…[….]{0,80}|\\.{3,200}', // dotted gap
    '_{3,200}',
    '(?<![A-Za-zÀ-ɏ\\d])[xX]{4,40}(?![A-Za-zÀ-ɏ\\d])|(?<![A-Za-zÀ-ɏ\\d])(?:xxx|Xxx)(?![A-Za-zÀ-ɏ\\d])',
    // XXX is also thirty in Roman figures, after the word for what is counted.
    '(?<!(?:Lampiran|LAMPIRAN|Bab|BAB|Buku|Angka|Ke|PON|HUT)[\\s-])(?<![A-Za-zÀ-ɏ\\d])XXX(?![A-Za-zÀ-ɏ\\d])',
    `\\[\\s{0,3}(?:${INSTRUCTION})(?![A-Za-zÀ-ɏ])[^\\]\\n]{0,80}\\]`,
    '\\(\\s{0,3}(?:nama tanpa gelar|tanpa gelar|nama jelas|nama lengkap|(?:di)?isi(?:lah)? [^)\\n]{0,60}|sebutkan[^)\\n]{0,60}|tuliskan[^)\\n]{0,60}|pilih salah satu|sesuaikan|disesuaikan[^)\\n]{0,40}|jika ada|bila ada|opsional)\\s{0,3}\\)',
    'coret yang tidak perlu|\\*\\)|\\*{2,40}',
    '(?<![A-Za-zÀ-ɏ])dst(?![A-Za-zÀ-ɏ])\\.?',
    '(?<![A-Za-zÀ-ɏ])lorem ipsum(?![A-Za-zÀ-ɏ])',
    '(?<![A-Za-zÀ-ɏ\\d])(?:TODO|FIXME|TBD|TBA)(?![A-Za-zÀ-ɏ\\d])',
    '\\?{2,40}',
    '(?<![A-Za-zÀ-ɏ\\d])(?:dd|hh|tgl)[-/](?:mm|bln)[-/](?:yyyy|tttt|thn|yy)(?![A-Za-zÀ-ɏ\\d])',
    '\\{\\{[^{}\\n]{0,80}\\}\\}|\\$\\{[^{}\\n]{0,80}\\}',
    '«[^«»\\n]{0,80}»',
  ].join('|'),
  'gu',
);

/** Placeholders and instructions of a form that stand in a text which is otherwise filled in. */
export const isianTersisa: CodeRule = (draft) =>
  distinct(
    humanTexts(draft)
      // Gaps in numbers of documents have a rule of their own.
      .filter(({ path }) => keyOf(path) !== 'nomor')
      .flatMap(({ path, text }) => [
        ...parseMarkup(text).flatMap((token): Hit[] =>
          token.kind === 'unknown' && !looksLikeTag(token.text) ? [hit(path, token.text)] : [],
        ),
        ...[...text.matchAll(LEFT_OVER)].map((match) => hit(path, match[0])),
      ]),
  );

function hit(path: Hit['path'], excerpt: string): Hit {
  return { path, excerpt, args: { sisa: excerpt } };
}
