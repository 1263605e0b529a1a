import { type Bilingual, quotable, type Severity } from '../finding.ts';
import type { Path } from '../path.ts';

/** What is wrong with an entry of `pemeriksaan`: the document is not touched by it, so it never is an error. */
export interface JudgementProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: Path;
  readonly at: 'key' | 'value' | 'missing';
  readonly message: Bilingual;
  readonly advice: Bilingual;
}

type Place = Pick<JudgementProblem, 'path' | 'at'>;

const problem = (
  name: string,
  place: Place,
  message: Bilingual,
  advice: Bilingual,
  severity: Severity = 'warning',
): JudgementProblem => ({ rule: `pemeriksaan/${name}`, severity, ...place, message, advice });

const text = (id: string, en: string): Bilingual => ({ id, en });
const value = (path: Path): Place => ({ path, at: 'value' });

/** Examples of what an entry must have, for the advice. */
const EXAMPLES: Readonly<Record<string, string>> = {
  aturan: 'aturan: pp-28-2018/sanksi',
  alasan: 'alasan: Nomor diberikan pada hari penandatanganan',
  disetujui: 'disetujui: Rina Contoh, Kepala Bagian Hukum',
  sampai: 'sampai: 2026-06-30',
  isi: 'isi: Anggaran dasar mitra telah diperiksa',
  oleh: 'oleh: Rina Contoh, Kepala Bagian Hukum',
  tanggal: 'tanggal: 2026-02-25',
};

/** An entry without what makes somebody answer for it. `missing` holds at least one key. */
export function incomplete(
  what: 'pengecualian' | 'pernyataan',
  path: Path,
  missing: readonly string[],
): JudgementProblem {
  const keys = missing.map((key) => `\`${key}\``).join(', ');
  const lines = missing.map((key) => `\`${EXAMPLES[key] ?? `${key}: …`}\``).join(', ');
  const entry = what === 'pengecualian' ? 'waiver' : 'statement';
  return problem(
    'tidak-lengkap',
    { path: [...path, missing[0] ?? 'aturan'], at: 'missing' },
    text(
      `${what === 'pengecualian' ? 'Pengecualian' : 'Pernyataan'} ini tidak berlaku, karena belum memuat ${keys}.`,
      `This ${entry} has no effect: it lacks ${keys}.`,
    ),
    text(`Tambahkan, misalnya ${lines}.`, `Add it, for example ${lines}.`),
  );
}

export function unknownRule(
  path: Path,
  typed: string,
  meant: string | undefined,
): JudgementProblem {
  const shown = quotable(typed);
  return problem(
    'aturan-tidak-dikenal',
    value(path),
    text(
      `\`${shown}\` bukan aturan yang dipakai untuk naskah ini.`,
      `\`${shown}\` is no rule that is used for this draft.`,
    ),
    meant === undefined
      ? text(
          'Salin id aturannya dari laporan, yaitu yang berada di dalam kurung siku.',
          'Copy the id of the rule from the report; it stands in square brackets.',
        )
      : text(`Mungkin maksudnya \`${meant}\`.`, `Did you mean \`${meant}\`?`),
  );
}

export function unknownTopic(
  path: Path,
  typed: string,
  meant: string | undefined,
  known: readonly string[],
): JudgementProblem {
  const shown = quotable(typed);
  const list = known.join(', ');
  return problem(
    'topik-tidak-dikenal',
    value(path),
    text(
      `\`${shown}\` bukan topik pertanyaan untuk naskah ini.`,
      `\`${shown}\` is no topic of the questions on this draft.`,
    ),
    text(
      `${meant === undefined ? '' : `Mungkin maksudnya \`${meant}\`. `}Topik yang dikenal: ${list}.`,
      `${meant === undefined ? '' : `Did you mean \`${meant}\`? `}Known topics: ${list}.`,
    ),
  );
}

/** Both a rule and a topic, where one of them decides what is answered. */
export const ruleAndTopic = (path: Path): JudgementProblem =>
  problem(
    'aturan-dan-topik',
    { path, at: 'key' },
    text(
      'Pernyataan ini tidak berlaku, karena menyebut `aturan` dan `topik` sekaligus.',
      'This statement has no effect: it names both `aturan` and `topik`.',
    ),
    text(
      'Hapus `topik` untuk menjawab aturan itu saja, atau hapus `aturan` untuk menjawab seluruh topik.',
      'Remove `topik` to answer these rules only, or remove `aturan` to answer the whole topic.',
    ),
  );

export const notWaivable = (path: Path, typed: string): JudgementProblem =>
  problem(
    'tidak-dapat-dikecualikan',
    value(path),
    text(
      `Temuan \`${quotable(typed)}\` tidak dapat dikecualikan: yang dikatakannya tentang berkas dan bentuknya, bukan tentang isinya.`,
      `Findings of \`${quotable(typed)}\` cannot be waived: they are about the file and its form, not about what it says.`,
    ),
    text(
      'Betulkan temuannya, lalu hapus pengecualian ini.',
      'Mend what was found, and remove this waiver.',
    ),
  );

export const expired = (path: Path, until: string): JudgementProblem =>
  problem(
    'pengecualian-kedaluwarsa',
    value(path),
    text(
      `Pengecualian ini berakhir pada ${until}; temuannya kembali dihitung.`,
      `This waiver ended on ${until}; what it covered counts again.`,
    ),
    text(
      'Betulkan temuannya dan hapus pengecualian ini, atau mintakan persetujuan baru dan ubah `alasan`, `disetujui`, dan `sampai`.',
      'Mend what was found and remove this waiver, or obtain a new approval and change `alasan`, `disetujui` and `sampai`.',
    ),
  );

export const unused = (path: Path, rule: string, place: string | undefined): JudgementProblem =>
  problem(
    'pengecualian-tak-terpakai',
    value(path),
    text(
      `Tidak ada temuan \`${quotable(rule)}\`${place === undefined ? '' : ` di \`${quotable(place)}\``} yang dikecualikan di sini.`,
      `There is no finding of \`${quotable(rule)}\`${place === undefined ? '' : ` at \`${quotable(place)}\``} for this waiver.`,
    ),
    place === undefined
      ? text('Hapus pengecualian ini.', 'Remove this waiver.')
      : text(
          'Salin `tempat` dari laporan, atau hapus pengecualian ini.',
          'Copy `tempat` from the report, or remove this waiver.',
        ),
  );

export const inFuture = (path: Path, on: string): JudgementProblem =>
  problem(
    'pernyataan-mendahului',
    value(path),
    text(
      `Pernyataan ini tidak berlaku, karena tanggalnya (${on}) belum tiba.`,
      `This statement has no effect: its date (${on}) has not come yet.`,
    ),
    text(
      'Tulis `tanggal` ketika pernyataan benar-benar diberikan.',
      'Give the date on which it was really made as `tanggal`.',
    ),
  );

export const noQuestion = (path: Path, name: string): JudgementProblem =>
  problem(
    'pernyataan-tanpa-pertanyaan',
    value(path),
    text(
      `\`${quotable(name)}\` tidak menanyakan apa pun tentang naskah ini.`,
      `\`${quotable(name)}\` asks nothing about this draft.`,
    ),
    text(
      'Hapus dari pernyataan ini; pertanyaannya tidak timbul atau sudah terjawab oleh isi naskah.',
      'Remove it from this statement: its question does not arise, or the draft itself answers it.',
    ),
  );

export const withoutFingerprint = (path: Path, expected: string): JudgementProblem =>
  problem(
    'pernyataan-tanpa-sidik',
    { path: [...path, 'sidik'], at: 'missing' },
    text(
      'Pernyataan ini tidak berlaku, karena belum terikat pada isian yang dinilai.',
      'This statement has no effect: it is not bound to what was judged.',
    ),
    text(
      `Bila isi naskah yang sekarang inilah yang dinilai, tambahkan \`sidik: ${expected}\`.`,
      `If the draft as it stands now is what was judged, add \`sidik: ${expected}\`.`,
    ),
  );

/** `places`: the dot paths that were judged. */
export function lapsed(path: Path, expected: string, places: readonly string[]): JudgementProblem {
  const whole = places.includes('*');
  const list = places.map((place) => `\`${place}\``).join(', ');
  return problem(
    'pernyataan-gugur',
    value([...path, 'sidik']),
    text(
      `Pernyataan gugur, karena ${whole ? 'isi naskah' : `yang dinilai (${list})`} berubah sejak dinyatakan.`,
      `The statement has lapsed: ${whole ? 'the draft' : `what was judged (${list})`} has changed since.`,
    ),
    text(
      `Nilai sekali lagi. Bila jawabannya tetap, ubah \`tanggal\` dan tulis \`sidik: ${expected}\`.`,
      `Judge again. If the answer stands, change \`tanggal\` and write \`sidik: ${expected}\`.`,
    ),
  );
}

export const oldName = (path: Path, old: string, name: string): JudgementProblem =>
  problem(
    'nama-lama',
    value(path),
    text(
      `Aturan \`${old}\` sekarang bernama \`${name}\`.`,
      `The rule \`${old}\` is now called \`${name}\`.`,
    ),
    text(
      `Tulis \`${name}\`, atau jalankan \`sepakat mutakhirkan\` untuk berkas ini.`,
      `Write \`${name}\`, or run \`sepakat migrate\` on this file.`,
    ),
    'note',
  );
