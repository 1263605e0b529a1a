import { type Draft, textAt } from '../core/draft/draft.ts';
import { dateInWords, isCalendarDate, numericDate, weekday } from '../core/words/date.ts';
import { numberInWords } from '../core/words/number.ts';
import type { Outline } from './outline.ts';
import { basePhrase, parentPhrase } from './parent-documents.ts';
import type { Party } from './parties.ts';
import { fullName } from './phrases.ts';
import type { Tongue } from './tongue.ts';
import { INDONESIAN } from './tongue-id.ts';

export type Words = Readonly<Record<string, string>> & { readonly nama: string };

/** The document that a draft amends, as the host found it: the outline of its kind, and its own draft if it is at hand. */
export interface BaseInput {
  readonly outline: Outline;
  readonly draft?: Draft;
}

/** What slots may print that is no single fact of the draft. */
export function wordsOf(
  draft: Draft,
  outline: Outline,
  parties: readonly Party[],
  base?: BaseInput,
  tongue: Tongue = INDONESIAN,
  languages: readonly string[] = ['id'],
): Words {
  const amended =
    base === undefined ? 'Perjanjian Kerja Sama' : documentName(base.draft ?? {}, base.outline);
  const date = textAt(draft, 'penandatanganan', 'tanggal');
  const known = date !== undefined && isCalendarDate(date) ? date : undefined;
  const reference = textAt(draft, 'bahasa_acuan');
  const several = languages.length > 1;
  const { abroad } = tongue;
  return {
    nama: documentName(draft, outline),
    tempat: textAt(draft, 'penandatanganan', 'tempat') ?? '<kosong:20>',
    rangkap: textAt(draft, 'rangkap', 'asli') ?? String(Math.max(2, parties.length)),
    para_pihak: collective(parties, tongue),
    pihak_lengkap: tongue.joined(
      parties
        .map((party) => fullName(party, tongue))
        .map((name, i) => (i === 0 ? name : name.replace(/^The (?=\p{Lu})/u, 'the '))),
    ),
    induk: parentPhrase(draft, tongue),
    dasar_rencana: parentPhrase(draft, tongue) || '<kosong:60>',
    dasar: amended,
    dasar_lengkap: basePhrase(draft, base?.draft, amended, tongue),
    adendum_ke: ordinal(textAt(draft, 'ke')),
    bahasa: abroad.languages(languages),
    sama_asli: several ? abroad.equallyAuthentic : '',
    acuan: several && reference !== undefined ? abroad.prevails(reference) : '',
    tanggal_lengkap: known === undefined ? '<kosong:20>' : tongue.date(known),
    ...dateWords(known),
  };
}

/** "Perjanjian Kerja Sama", or "Kontrak" where the house style says so. */
const documentName = (draft: Draft, outline: Outline): string =>
  textAt(draft, 'tampilan', 'nama_dokumen') === 'kontrak' ? 'Kontrak' : outline.name;

/** "Kesatu", "Kedua"; nothing for the only one. */
function ordinal(count: string | undefined): string {
  return count !== undefined && /^[1-9]\d{0,2}$/.test(count)
    ? `Ke${numberInWords(Number(count))}`
    : '';
}

function dateWords(date: string | undefined): Record<string, string> {
  if (date === undefined)
    return {
      hari: '<kosong:12>',
      tanggal: '<kosong:16>',
      bulan: '<kosong:14>',
      tahun: '<kosong:24>',
      angka_tanggal: '..-..-....',
    };
  const words = dateInWords(date);
  return {
    hari: weekday(date),
    tanggal: words.tanggal,
    bulan: words.bulan,
    tahun: words.tahun,
    angka_tanggal: numericDate(date),
  };
}

/** "PIHAK KESATU dan PIHAK KEDUA"; from four on "PIHAK KESATU sampai dengan PIHAK KEEMPAT". */
function collective(parties: readonly Party[], tongue: Tongue): string {
  const labels = parties.map(({ label }) => label);
  if (labels.length < 2) return tongue.joined([1, 2].map(tongue.party));
  const ordinals = parties.every(({ facts }) => textAt(facts, 'sebutan') === undefined);
  return labels.length > 3 && ordinals
    ? `${labels[0]} sampai dengan ${labels.at(-1)}`
    : tongue.joined(labels);
}
