import { own } from '../core/own.ts';
import { governmentName, headOfRegion } from '../core/regions.ts';
import { longDate } from '../core/words/date.ts';
import { durationInWords } from '../core/words/duration.ts';
import { numberInWords } from '../core/words/number.ts';
import { partyOrdinal } from '../core/words/ordinal.ts';
import { rupiah, rupiahInWords } from '../core/words/rupiah.ts';
import { continued, inSentence } from './seam.ts';
import { languageName, type Tongue } from './tongue.ts';

const PARENTS: Readonly<Record<string, string>> = {
  'kesepakatan-bersama': 'Kesepakatan Bersama',
  'nota-kesepakatan': 'Nota Kesepakatan',
  'perjanjian-kerja-sama': 'Perjanjian Kerja Sama',
  'pernyataan-kehendak': 'Pernyataan Kehendak Kerja Sama',
  'rencana-kerja-sama': 'Rencana Kerja Sama',
  'memorandum-saling-pengertian': 'Memorandum Saling Pengertian',
  surat: 'Surat',
};

/** Indonesian, as the annexes of Permendagri 22/2020 and 25/2020 write it. */
export const INDONESIAN: Tongue = {
  code: 'id',
  article: (n) => `Pasal ${n}`,
  annex: (roman) => (roman === undefined ? 'Lampiran' : `Lampiran ${roman}`),
  depth: {
    ayat: 'ayat',
    huruf: 'huruf',
    angka: 'angka',
    'huruf-kurung': 'huruf',
    'angka-kurung': 'angka',
  },
  parties: 'PARA PIHAK',
  party: (position) => `PIHAK ${partyOrdinal(position)}`,
  and: 'dan',
  joined: (texts) =>
    texts.length < 3
      ? texts.join(' dan ')
      : `${texts.slice(0, -1).join(', ')}, dan ${texts.at(-1)}`,
  continued,
  inSentence,
  count: (n) => `${n} (${numberInWords(n)})`,
  duration: durationInWords,
  date: longDate,
  amountInWords: rupiahInWords,
  amount: rupiah,
  percentage: (text) => `${text.replace(/\s*(?:%|persen)$/i, '').replace('.', ',')}%`,
  sum: 'Jumlah',
  government: governmentName,
  head: (region, typed) =>
    /^(gubernur|bupati|wali ?kota)$/i.test(typed) ? headOfRegion(region) : undefined,
  parent: ({ kind, name, numbers, date, subject }) =>
    [
      name ?? own(PARENTS, kind) ?? 'Kesepakatan Bersama',
      numbers.length === 0 ? 'Nomor <kosong:20>' : `Nomor ${numbers.join(' dan Nomor ')}`,
      `tanggal ${date}`,
      `tentang ${subject}`,
    ].join(' '),
  phrases: {
    sources: {
      APBD: ['Anggaran Pendapatan dan Belanja Daerah', ''],
      APBN: ['Anggaran Pendapatan dan Belanja Negara', 'pada '],
      hibah: ['hibah', 'dari '],
      'dana-pihak': ['anggaran', ''],
      'bantuan-keuangan': ['bantuan keuangan', 'dari '],
      'bantuan-apbn': ['bantuan dana Anggaran Pendapatan dan Belanja Negara', 'melalui '],
      lainnya: ['sumber lain yang sah', 'dari '],
    },
    year: (year) => ` Tahun Anggaran ${year}`,
    share: (percentage) => ` sebesar ${percentage}`,
    purpose: (text) => ` untuk ${continued('untuk', text)}`,
    reasons: {
      'jangka-waktu-berakhir': 'jangka waktunya berakhir',
      'tujuan-tercapai': 'tujuan kerja sama telah tercapai',
      'kesepakatan-para-pihak': 'kesepakatan PARA PIHAK untuk mengakhirinya',
      'perubahan-kebijakan':
        'perubahan kebijakan berdasarkan ketentuan peraturan perundang-undangan yang mengakibatkan kerja sama tidak dapat dilaksanakan',
      'objek-hilang': 'objek kerja sama hilang atau musnah',
      'putusan-pengadilan': 'putusan pengadilan yang telah memperoleh kekuatan hukum tetap',
      pailit:
        'pihak ketiga yang menjadi mitra dinyatakan pailit sesuai dengan ketentuan peraturan perundang-undangan',
      'kesepakatan-baru': 'dibuatnya kesepakatan baru yang menggantikan kesepakatan lama',
    },
    ways: {
      musyawarah: 'musyawarah untuk mufakat',
      konsultasi: 'konsultasi',
      negosiasi: 'negosiasi',
      mediasi: 'mediasi',
      gubernur: 'konsultasi dengan gubernur',
      menteri: 'konsultasi dengan menteri yang menyelenggarakan urusan pemerintahan dalam negeri',
      pengadilan: 'pengadilan',
      arbitrase: 'arbitrase',
    },
    within: (duration) => `paling lama ${duration}`,
    attention: 'u.p. ',
    telephone: 'telepon ',
    mail: 'surel ',
    also: ' serta ',
  },
  abroad: {
    between: 'antara',
    and: 'dan',
    concerning: 'tentang',
    onBehalf: 'untuk',
    indonesia: 'Republik Indonesia',
    languages: (codes) =>
      INDONESIAN.joined(codes.map((code) => `bahasa ${languageName(code, 'id')}`)),
    equallyAuthentic: ', dan semua naskah tersebut sama aslinya',
    prevails: (code) =>
      ` Dalam hal terdapat perbedaan penafsiran, naskah dalam bahasa ${languageName(code, 'id')} yang berlaku.`,
    columns: {
      number: 'No.',
      activity: 'Kegiatan',
      office: 'Pelaksana',
      source: 'Sumber',
      cost: 'Biaya',
      time: 'Waktu',
    },
  },
};

/** The same where the partner is abroad: there the parties are not written in capitals. */
export const INDONESIAN_ABROAD: Tongue = {
  ...INDONESIAN,
  parties: 'Para Pihak',
  party: (position) => `Pihak ${position}`,
  parent: ({ kind, numbers, date, subject }) =>
    [
      own(PARENTS, kind) ?? PARENTS['memorandum-saling-pengertian'],
      ...(numbers.length === 0 ? [] : [`Nomor ${numbers.join(' dan Nomor ')}`]),
      `tentang ${subject} tanggal ${date}`,
    ].join(' '),
  phrases: {
    ...INDONESIAN.phrases,
    reasons: {
      ...INDONESIAN.phrases.reasons,
      'kesepakatan-para-pihak': 'kesepakatan Para Pihak untuk mengakhirinya',
      'tujuan-tercapai': 'tercapainya tujuan kerja sama',
      'jangka-waktu-berakhir': 'berakhirnya jangka waktu',
    },
  },
};
