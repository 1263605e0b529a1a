import { type Draft, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { linkedAgreements } from './parents.ts';
import { prose } from './prose.ts';

/** A PKS that shares no word of substance with the subject, object and scope of its kesepakatan bersama. */
export const pksPokokDiLuarKb: CodeRule = (draft, context) => {
  const linked = linkedAgreements(draft, context);
  const own = new Set(wordsOf(textAt(draft, 'judul') ?? ''));
  const known = new Set(linked.flatMap((kb) => [...subjectWords(kb)]));
  if (own.size === 0 || known.size === 0) return 'not-applicable';
  const mine = subjectWords(draft);
  return [...mine].some((word) => known.has(word))
    ? []
    : [{ path: ['judul'], args: { judul: textAt(draft, 'judul') ?? '' } }];
};

/** What a cooperation is about, as words. */
function subjectWords(draft: Draft): Set<string> {
  const scope = [...prose(draft, ['objek', 'ruang_lingkup'])].map(({ text }) => text);
  return new Set([textAt(draft, 'judul') ?? '', ...scope].flatMap(wordsOf));
}

/** Words that every such document holds, and so tell nothing. */
const COMMON = new Set(
  (
    'kerja sama kerjasama daerah tentang antara dengan dalam untuk pada bagi atas dari yang dan atau ' +
    'oleh serta terhadap melalui kabupaten kota provinsi pemerintah penyelenggaraan pelaksanaan ' +
    'peningkatan pengembangan kegiatan program bidang pihak para baku perjanjian kesepakatan bersama ' +
    'dinas badan masyarakat wilayah pelayanan penyediaan pemanfaatan pengelolaan'
  ).split(' '),
);

/** The stems are not taken: five letters in common at the beginning count as one word. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[A-Za-zÀ-ɏ]{4,}/gu) ?? [])
    .filter((word) => !COMMON.has(word))
    .map((word) =>
      word.replace(/^(?:pe[mn]?g?|me[mn]?g?|ber|ter|di|ke)(?=[A-Za-zÀ-ɏ]{4})/u, '').slice(0, 5),
    );
