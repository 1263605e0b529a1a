import type { Random } from './random.ts';

/** Names that every JavaScript object answers to. */
const OF_OBJECTS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length'];

const REFERENCES = [
  ...OF_OBJECTS.flatMap((name) => [`<pasal:${name}>`, `<ayat:${name}>`, `<pihak:${name}>`]),
  '<lampiran:hasOwnProperty>',
  '<pihak:0>',
  '<pihak:-1>',
  '<pihak:1e9>',
  '<pihak:semua>',
  '<rupiah:x>',
  '<rupiah:99999999999999999999999999>',
  '<rupiah:-5>',
  '<angka:1e400>',
  '<angka:0>',
  '<lama:0 tahun>',
  '<lama:99999999999 bulan>',
  '<tanggal:2026-02-30>',
  '<tanggal:0000-00-00>',
  '<pasal:>',
  '<pasal:objek',
  'pasal:objek>',
  '<<pasal:objek>>',
  '<pasal:<ayat:satu>>',
  '<PASAL: objek >',
  '<baku>',
  '<baku><baku>',
  '<kosong:60>',
  '<kosong:99999999>',
];

const CHARACTERS = [
  'a\u0000b',
  '\u0007\u0008',
  '\u001b[31mmerah\u001b[0m',
  'a\u007f\u0085\u009b31mb',
  'a\u2028b\u2029c',
  '\ufeffa',
  'a\u200bb\u00adc',
  '\u202egnudnu\u202c',
  'مُذكِّرة تفاهم',
  `a${'\u0301'.repeat(300)}`,
  '👨‍👩‍👧‍👦🇮🇩',
  'a\ud800b',
  '\udc00',
  '\uffff\ufffe',
  'ﬁﬂ Ⅻ ½ ²',
  'İıſK',
  '١٢٣',
  '１２３',
];

const MARKS = [
  '(a+)+$',
  '.*',
  '[',
  ']',
  '\\',
  "$&$1$`$'$$",
  '{nama}',
  '{undefined}',
  '$\u007bx}',
  '{{x}}',
  '%s%n%25',
  '::error::x',
  '`',
  '``` <b>',
  ']]>&amp;&#0;<!--',
  '<w:p>',
  'a\tb',
  'a\nb\n\nc',
  'a\r\nb',
  '- satu\n- dua',
  'a: b',
  '#a',
  '“”„‟‘’"\'',
  '-',
  '—',
  '…',
  '.',
  ';',
  '; dan',
  ',',
  '(',
  ')',
  ') (',
  '((((1))))',
  '[[1]',
];

const WORDS = ['undefined', 'null', '~', 'NaN', 'true', 'ya', 'tidak', '[object Object]', 'baku'];

const NUMBERS = [
  '0',
  '-1',
  '1e309',
  'Infinity',
  '0x10',
  '1_000',
  '1.000.000',
  'Rp1.000,00 (seribu rupiah)',
  '00012',
  '999999999999999999999999999999',
  '12,5',
  '100,1',
  '101',
  '12 (tiga belas)',
  '2147483648',
];

const DATES = [
  '0000-00-00',
  '0001-01-01',
  '9999-12-31',
  '10000-01-01',
  '-2026-01-01',
  '2026-02-30',
  '2026-13-01',
  '2100-02-29',
  '1-2-2026',
  '31/12/2026',
  '2026-03-02T00:00:00Z',
  '30 Februari 2026',
  'Senin, 32 Maret 20266',
];

const DURATIONS = [
  '0 tahun',
  '99999999999 tahun',
  '-1 bulan',
  '999999 hari kerja',
  '1,5 tahun',
  '5 tahun 3 bulan',
  'tahun',
];

const PATHS = [
  '../../../etc/passwd',
  '/etc/passwd',
  '/dev/zero',
  '/dev/stdin',
  '/proc/self/environ',
  'C:\\x',
  '\\\\server\\x',
  'file:///etc/passwd',
  'https://contoh.id/x.png',
  '.',
  '..',
  '',
  'induk.yaml',
  'lambang/contoh-garuda.png',
  'a\u0000.png',
  'a'.repeat(5000),
];

const LAW = [
  'UU 0/0',
  'UU 999999/99999',
  'UU 23/2014 Pasal 99999999999999999999',
  'PP /',
  'Pasal',
  'Undang-Undang Nomor Tahun tentang',
  'UUD 1945',
  'Perda constructor/2014',
  '99.99',
  '15.02.99.9999',
  'Kabupaten ',
  'Kota __proto__',
];

/** Texts that a careless program stumbles over. */
export const AWKWARD: readonly string[] = [
  '',
  '   ',
  ...OF_OBJECTS,
  ...REFERENCES,
  ...CHARACTERS,
  ...MARKS,
  ...WORDS,
  ...NUMBERS,
  ...DATES,
  ...DURATIONS,
  ...PATHS,
  ...LAW,
];

/** Pieces that a text is repeated from, so that a pattern that tries too much shows itself. */
const PIECES = [
  ...['a', 'A', '1', ' ', '\t', '\n', '.', ',', ';', ':', '-', '/', '(', ')', '<', '>', '"', "'"],
  ...['“', '…', '_', '@', '&', '*', 'é', '👍', '\u00a0', '\u200b', '1.', '(1)', 'a@', 'a.', '../'],
  ...['dan ', 'atau ', 'yang ', 'Pasal 1 ', 'ayat (1) ', 'huruf a ', 'angka 1 ', 'Nomor 1 '],
  ...['Tahun 2014 ', 'tentang ', 'PIHAK KESATU ', 'PARA PIHAK ', 'Kabupaten ', 'Kota Jambi '],
  ...['satu ', '2 (dua) ', 'seribu juta ', 'Rp1.000,00 ', '1 Januari 2026 ', 'hari kerja '],
  ...['5 (lima) tahun ', 'UU 23/2014 ', 'Undang-Undang ', 'Peraturan Daerah ', 'H. ', ', S.H.'],
  ...['<pasal:objek>', '<pasal:', 'rangkap ', 'pengadilan ', 'di ', 'Dinas ', '00', '15.02'],
];

/** The longest text that rules ever see. */
const LONGEST = 20_000;

/** A text of a few pieces, over and over: up to the longest that is read, and now and then a little more. */
export function repetitive(random: Random): string {
  const unit = Array.from({ length: 1 + random.int(3) }, () => random.pick(PIECES)).join('');
  const length = random.pick([50, 300, 3000, LONGEST, LONGEST, LONGEST + 50]);
  const tail = random.pick(['', '!', '\u0001', ...PIECES]);
  const body = unit.repeat(Math.ceil(length / unit.length)).slice(0, length - tail.length);
  return `${random.chance(0.3) ? random.pick(PIECES) : ''}${body}${tail}`.slice(0, length);
}

/** Any awkward text. */
export const awkward = (random: Random): string =>
  random.chance(0.2) ? repetitive(random) : random.pick(AWKWARD);
