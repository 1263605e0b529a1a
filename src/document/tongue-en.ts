import { toCardinal } from 'n2words/en-GB';
import { own } from '../core/own.ts';
import type { Region } from '../core/regions.ts';
import type { Duration, DurationUnit } from '../core/words/duration.ts';
import { languageName, type Tongue } from './tongue.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const UNITS: Readonly<Record<DurationUnit, string>> = {
  hari: 'day',
  'hari kerja': 'working day',
  minggu: 'week',
  bulan: 'month',
  tahun: 'year',
};

const grouped = (n: bigint): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** "2 March 2026"; the date is a calendar date. */
function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

const durationInWords = ({ count, unit }: Duration): string =>
  `${count} (${toCardinal(count)}) ${UNITS[unit]}${count === 1 ? '' : 's'}`;

const bareName = ({ name }: Region): string => name.replace(/^(?:Provinsi|Kabupaten|Kota) /, '');

/** Three provinces go by names of their own (see `governmentName`). */
const GOVERNMENTS: Readonly<Record<string, string>> = {
  '11': 'The Government of Aceh',
  '31': 'The Government of the Special Capital Region of Jakarta',
  '34': 'The Government of the Special Region of Yogyakarta',
};

const KINDS = { provinsi: 'Province', kabupaten: 'Regency', kota: 'City' } as const;
const HEADS = { provinsi: 'Governor', kabupaten: 'Regent', kota: 'Mayor' } as const;

const PARENTS: Readonly<Record<string, string>> = {
  'kesepakatan-bersama': 'Joint Agreement',
  'nota-kesepakatan': 'Memorandum of Agreement',
  'perjanjian-kerja-sama': 'Cooperation Agreement',
  'pernyataan-kehendak': 'Letter of Intent',
  'rencana-kerja-sama': 'Plan of Cooperation',
  'memorandum-saling-pengertian': 'Memorandum of Understanding',
  surat: 'Letter',
};

/** English, in the words that memoranda of regional governments use. */
export const ENGLISH: Tongue = {
  code: 'en',
  article: (n) => `Article ${n}`,
  annex: (roman) => (roman === undefined ? 'Annex' : `Annex ${roman}`),
  depth: {
    ayat: 'paragraph',
    huruf: 'letter',
    angka: 'point',
    'huruf-kurung': 'letter',
    'angka-kurung': 'point',
  },
  parties: 'the Parties',
  party: (position) => `Party ${position}`,
  and: 'and',
  joined: (texts) =>
    texts.length < 3 ? texts.join(' and ') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`,
  continued: (_, text) => text,
  inSentence: (text) => text,
  count: (n) => `${n} (${toCardinal(n)})`,
  duration: durationInWords,
  date: longDate,
  amountInWords: (rupiah) => `IDR ${grouped(rupiah)} (${toCardinal(rupiah)} rupiah)`,
  amount: (rupiah) => `IDR ${grouped(rupiah)}`,
  percentage: (text) => `${text.replace(/\s*(?:%|persen|per cent)$/i, '').replace(',', '.')}%`,
  sum: 'Total',
  government: (region) =>
    GOVERNMENTS[region.code] ??
    `The Government of the ${KINDS[region.kind]} of ${bareName(region)}`,
  head: (region, typed) =>
    /^(?:governor|regent|mayor)$/i.test(typed)
      ? `${HEADS[region.kind]} of ${bareName(region)}`
      : undefined,
  parent: ({ kind, numbers, date, subject }) =>
    [
      `the ${own(PARENTS, kind) ?? PARENTS['memorandum-saling-pengertian']}`,
      ...(numbers.length === 0 ? [] : [`Number ${numbers.join(' and Number ')}`]),
      `concerning ${subject} of ${date}`,
    ].join(' '),
  phrases: {
    sources: {
      APBD: ['the regional budget', 'of '],
      APBN: ['the state budget', 'through '],
      hibah: ['a grant', 'from '],
      'dana-pihak': ['the budget', 'of '],
      'bantuan-keuangan': ['financial assistance', 'from '],
      'bantuan-apbn': ['assistance from the state budget', 'through '],
      lainnya: ['other lawful sources', 'of '],
    },
    year: (year) => ` for the fiscal year ${year}`,
    share: (percentage) => ` in the amount of ${percentage}`,
    purpose: (text) => ` for ${text}`,
    reasons: {
      'jangka-waktu-berakhir': 'expiry of its term',
      'tujuan-tercapai': 'the objectives of the cooperation having been achieved',
      'kesepakatan-para-pihak': 'agreement of the Parties to end it',
      'perubahan-kebijakan':
        'a change of policy under the laws and regulations that makes the cooperation impossible',
      'objek-hilang': 'loss or destruction of the object of the cooperation',
      'putusan-pengadilan': 'a court decision that has become final and binding',
      pailit: 'the partner being declared bankrupt under the laws and regulations',
      'kesepakatan-baru': 'a new agreement replacing the former one',
    },
    ways: {
      musyawarah: 'deliberation',
      konsultasi: 'consultation',
      negosiasi: 'negotiation',
      mediasi: 'mediation',
      gubernur: 'consultation with the governor',
      menteri: 'consultation with the minister of home affairs',
      pengadilan: 'the courts',
      arbitrase: 'arbitration',
    },
    within: (duration) => `within ${duration}`,
    attention: 'attn. ',
    telephone: 'telephone ',
    mail: 'e-mail ',
    also: ' and ',
  },
  abroad: {
    between: 'between',
    and: 'and',
    concerning: 'concerning',
    onBehalf: 'for',
    indonesia: 'Republic of Indonesia',
    languages: (codes) =>
      `${ENGLISH.joined(codes.map((code) => languageName(code, 'en')))} language${codes.length === 1 ? '' : 's'}`,
    equallyAuthentic: ', all texts being equally authentic',
    prevails: (code) =>
      ` In case of any divergence in interpretation, the ${languageName(code, 'en')} text shall prevail.`,
    columns: {
      number: 'No.',
      activity: 'Activity',
      office: 'Carried out by',
      source: 'Source',
      cost: 'Cost',
      time: 'Time',
    },
  },
};
