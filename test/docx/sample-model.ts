import type {
  Attachment,
  Block,
  Depth,
  DocumentModel,
  Inline,
  Item,
  PasalHeading,
  Signature,
} from '../../src/document/model.ts';

export const text = (value: string): Inline => ({ kind: 'text', text: value });
export const strong = (value: string): Inline => ({ kind: 'text', text: value, bold: true });
export const ref = (bookmark: string, printed: string): Inline => ({
  kind: 'ref',
  bookmark,
  text: printed,
});
export const blank = (width: number): Inline => ({ kind: 'blank', width });

const inlines = (content: string | readonly Inline[]): readonly Inline[] =>
  typeof content === 'string' ? [text(content)] : content;

export const pasal = (number: number, heading: string): PasalHeading => ({
  kind: 'pasal',
  bookmark: `pasal.${number}`,
  label: `Pasal ${number}`,
  heading: [text(heading)],
});

export const item = (
  depth: Depth,
  label: string,
  content: string | readonly Inline[],
  options: { readonly restart?: boolean; readonly bookmark?: string } = {},
): Item => ({
  kind: 'item',
  depth,
  label,
  restart: options.restart ?? false,
  inlines: inlines(content),
  ...(options.bookmark === undefined ? {} : { bookmark: options.bookmark }),
});

export const prose = (content: string | readonly Inline[], indent?: Depth): Block => ({
  kind: 'paragraph',
  inlines: inlines(content),
  ...(indent === undefined ? {} : { indent }),
});

const ORDINALS = [
  ['KESATU', 'I.', 'Kabupaten Merangin', 'BUPATI MERANGIN'],
  ['KEDUA', 'II.', 'Provinsi Jambi', 'GUBERNUR JAMBI'],
  ['KETIGA', 'III.', 'Kota Sungai Penuh', 'WALI KOTA SUNGAI PENUH'],
  ['KEEMPAT', 'IV.', 'Kabupaten Tanjung Jabung Barat', 'BUPATI TANJUNG JABUNG BARAT'],
  ['KELIMA', 'V.', 'Kabupaten Bungo', 'BUPATI BUNGO'],
  ['KEENAM', 'VI.', 'Kabupaten Tebo', 'BUPATI TEBO'],
  ['KETUJUH', 'VII.', 'Kabupaten Sarolangun', 'BUPATI SAROLANGUN'],
  ['KEDELAPAN', 'VIII.', 'Kabupaten Batang Hari', 'BUPATI BATANG HARI'],
  ['KESEMBILAN', 'IX.', 'Kabupaten Muaro Jambi', 'BUPATI MUARO JAMBI'],
  ['KESEPULUH', 'X.', 'Kabupaten Kerinci', 'BUPATI KERINCI'],
  ['KESEBELAS', 'XI.', 'Kota Jambi', 'WALI KOTA JAMBI'],
  ['KEDUA BELAS', 'XII.', 'Kabupaten Lahat', 'BUPATI LAHAT'],
  ['KETIGA BELAS', 'XIII.', 'Kabupaten Empat Lawang', 'BUPATI EMPAT LAWANG'],
  ['KEEMPAT BELAS', 'XIV.', 'Kabupaten Musi Rawas Utara', 'BUPATI MUSI RAWAS UTARA'],
  ['KELIMA BELAS', 'XV.', 'Kota Lubuklinggau', 'WALI KOTA LUBUKLINGGAU'],
  ['KEENAM BELAS', 'XVI.', 'Kota Pagar Alam', 'WALI KOTA PAGAR ALAM'],
  ['KETUJUH BELAS', 'XVII.', 'Kabupaten Solok Selatan', 'BUPATI SOLOK SELATAN'],
  ['KEDELAPAN BELAS', 'XVIII.', 'Kabupaten Dharmasraya', 'BUPATI DHARMASRAYA'],
  ['KESEMBILAN BELAS', 'XIX.', 'Kabupaten Pesisir Selatan', 'BUPATI PESISIR SELATAN'],
  ['KEDUA PULUH', 'XX.', 'Kabupaten Indragiri Hilir', 'BUPATI INDRAGIRI HILIR'],
] as const;

/** The smallest picture there is, as a stand-in for an emblem. */
export const PIXEL = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

export interface SampleOptions {
  /** 1 to 20. */
  readonly parties: number;
  readonly rancangan?: boolean;
  readonly paper?: 'F4' | 'A4';
  readonly witnesses?: boolean;
  readonly attachments?: number;
  readonly initials?: boolean;
  readonly pictures?: boolean;
}

/** A document that uses every kind of block. */
export function sampleModel(options: SampleOptions): DocumentModel {
  const parties = ORDINALS.slice(0, options.parties);
  const attachmentCount = options.attachments ?? 2;
  const signature = (
    [ordinal, , , office]: (typeof ORDINALS)[number],
    stamp: boolean,
  ): Signature => ({
    party: [text(`PIHAK ${ordinal},`)],
    above: [[text(office)]],
    name:
      options.rancangan === true && ordinal === 'KEDUA' ? [blank(30)] : [text(`NAMA ${office}`)],
    below:
      ordinal === 'KETIGA'
        ? [[text('Pembina Utama Muda')], [text('NIP 19700101 199503 1 001')]]
        : [],
    stamp,
  });
  const pairs = <T>(all: readonly T[]): T[][] =>
    Array.from({ length: Math.ceil(all.length / 2) }, (_, index) =>
      all.slice(index * 2, index * 2 + 2).reverse(),
    );
  const signed = parties.map((party, index) => signature(party, index < parties.length));
  return {
    language: 'id',
    headings: { text: 'Pasal %1', format: 'decimal', place: 'di-atas' },
    properties: {
      title: 'Perjanjian Kerja Sama Penyelenggaraan Layanan Rujukan & Rumah Sakit <Daerah>',
      subject: 'Layanan rujukan',
      creator: 'Bagian Kerja Sama',
      keywords: ['KSDD', '120.1/33/012/2026'],
      date: '2026-03-02',
    },
    page: { paper: options.paper ?? 'F4', font: 'Times New Roman', sizePt: 12 },
    emblems: [
      {
        side: 'left',
        label: 'Lambang Provinsi Jambi',
        ...(options.pictures === true
          ? { picture: { data: PIXEL, type: 'png', width: 60, height: 80 } }
          : {}),
      },
      { side: 'right', label: 'Lambang Kabupaten Merangin' },
    ],
    title: [
      { inlines: [text('PERJANJIAN KERJA SAMA')] },
      { inlines: [text('ANTARA')] },
      ...parties.flatMap(([, , region], index) => [
        ...(index === 0 ? [] : [{ inlines: [text('DAN')] }]),
        { inlines: [text(`PEMERINTAH DAERAH ${region.toUpperCase()}`)] },
      ]),
      { inlines: [text('TENTANG')], gap: true },
      { inlines: [text('PENYELENGGARAAN LAYANAN RUJUKAN RUMAH SAKIT UMUM DAERAH')] },
      { inlines: [text('NOMOR: 120.1/33/012/2026')], gap: true },
      { inlines: [text('NOMOR: '), blank(24)] },
    ],
    body: body(parties, attachmentCount),
    closing: [
      {
        kind: 'paragraph',
        inlines: [
          text(
            `Demikian Perjanjian Kerja Sama ini dibuat dan ditandatangani di Bangko pada hari dan tanggal tersebut di atas dalam rangkap ${parties.length}, bermeterai cukup, masing-masing mempunyai kekuatan hukum yang sama.`,
          ),
        ],
      },
    ],
    signatures: {
      rows: pairs(signed),
      ...(options.witnesses === true
        ? {
            witnesses: {
              heading: 'SAKSI-SAKSI',
              rows: [
                [
                  { ...signature(ORDINALS[5], false), party: [text('SAKSI I,')] },
                  { ...signature(ORDINALS[6], false), party: [text('SAKSI II,')] },
                ],
              ],
            },
          }
        : {}),
    },
    attachments: attachments(attachmentCount),
    footer: {
      initials: options.initials === false ? [] : parties.map(([ordinal]) => `PIHAK ${ordinal}`),
    },
    ...(options.rancangan === true
      ? {
          rancangan: {
            findings: [
              'Nomor naskah PIHAK KEDUA belum diisi.',
              'Nama penanda tangan PIHAK KEDUA belum diisi.',
            ],
          },
        }
      : {}),
  };
}

function body(parties: readonly (typeof ORDINALS)[number][], attachmentCount: number): Block[] {
  return [
    prose(
      'Pada hari ini, Senin, tanggal dua bulan Maret tahun dua ribu dua puluh enam (02-03-2026), bertempat di Bangko, kami yang bertanda tangan di bawah ini:',
    ),
    ...parties.map(
      ([ordinal, roman, region, office]): Block => ({
        kind: 'party',
        ordinal: roman,
        name: [strong(`NAMA ${office}`)],
        text: [
          text(
            `${office}, berkedudukan di Jalan Jenderal Sudirman Nomor 1, dalam hal ini bertindak untuk dan atas nama Pemerintah Daerah ${region}, selanjutnya disebut `,
          ),
          strong(`PIHAK ${ordinal}`),
          text('.'),
        ],
      }),
    ),
    prose('PARA PIHAK terlebih dahulu menerangkan hal-hal sebagai berikut:'),
    {
      kind: 'list',
      format: 'angka',
      items: [
        { label: '1.', inlines: [text('bahwa layanan rujukan perlu dijangkau warga perbatasan;')] },
        {
          label: '2.',
          inlines: [text('bahwa PARA PIHAK telah menyepakati hal-hal berikut:')],
          children: {
            kind: 'list',
            format: 'huruf',
            items: [
              { label: 'a.', inlines: [text('penetapan kuota rujukan; dan')] },
              { label: 'b.', inlines: [text('pembagian biaya.')] },
            ],
          },
        },
        { label: '3.', inlines: [text('bahwa kerja sama ini saling menguntungkan.')] },
      ],
    },
    prose('Dengan memperhatikan peraturan perundang-undangan sebagai berikut:'),
    {
      kind: 'list',
      format: 'angka',
      items: [
        {
          label: '1.',
          inlines: [text('Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;')],
        },
        {
          label: '2.',
          inlines: [text('Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah.')],
        },
      ],
    },
    prose('PARA PIHAK sepakat mengadakan kerja sama dengan ketentuan sebagai berikut:'),
    pasal(1, 'KETENTUAN UMUM'),
    prose('Dalam Perjanjian Kerja Sama ini yang dimaksud dengan:'),
    item(
      'angka',
      '1.',
      'Rujukan adalah pelimpahan tanggung jawab pelayanan kesehatan, baik untuk sebagian maupun seluruh pelayanan, dari satu fasilitas ke fasilitas lain.',
    ),
    item('angka', '2.', 'Kuota adalah banyaknya rujukan yang diterima dalam satu bulan.'),
    pasal(2, 'MAKSUD DAN TUJUAN'),
    item('ayat', '(1)', 'Maksud Perjanjian Kerja Sama ini adalah sebagai pedoman PARA PIHAK.'),
    item('ayat', '(2)', 'Tujuan Perjanjian Kerja Sama ini adalah:', { bookmark: 'tujuan' }),
    item('huruf', 'a.', 'memudahkan warga:', { bookmark: 'tujuan-a' }),
    item('angka', '1.', 'lanjut usia; dan'),
    item('angka', '2.', 'penyandang disabilitas:'),
    item('huruf-kurung', 'a)', 'dengan pendamping;'),
    item('angka-kurung', '1)', 'keluarga;'),
    item('angka-kurung', '2)', 'bukan keluarga; dan'),
    item('huruf-kurung', 'b)', 'tanpa pendamping; dan'),
    item('huruf', 'b.', 'menekan biaya perjalanan,'),
    prose('yang dicapai bersama oleh PARA PIHAK.', 'ayat'),
    item('ayat', '(3)', [
      text('Tujuan sebagaimana dimaksud pada '),
      ref('tujuan', 'ayat (2)'),
      text(' '),
      ref('tujuan-a', 'huruf a'),
      text(' dilaksanakan menurut '),
      ref('pasal.4', 'Pasal 4'),
      text(attachmentCount > 0 ? ' dan ' : '.'),
      ...(attachmentCount > 0
        ? [ref('lampiran.1', attachmentCount === 1 ? 'Lampiran' : 'Lampiran I'), text('.')]
        : []),
    ]),
    pasal(3, 'RUANG LINGKUP'),
    prose('Ruang lingkup Perjanjian Kerja Sama ini meliputi:'),
    item('huruf', 'a.', 'rujukan rawat inap;'),
    item('huruf', 'b.', 'rujukan gawat darurat; dan'),
    item('huruf', 'c.', 'pertukaran data.'),
    prose('Yang tidak termasuk ruang lingkup meliputi:'),
    item('huruf', 'a.', 'rujukan antarnegara; dan', { restart: true }),
    item('huruf', 'b.', 'rujukan penelitian:'),
    item('angka', '1.', 'klinis; dan'),
    item('angka', '2.', 'lapangan.'),
    pasal(4, 'PEMBIAYAAN'),
    item('ayat', '(1)', 'Biaya dibebankan pada anggaran PARA PIHAK sebagai berikut:'),
    {
      kind: 'table',
      indent: 'ayat',
      columns: [
        { heading: 'No', kind: 'angka' },
        { heading: 'Uraian', kind: 'teks' },
        { heading: 'Bagian', kind: 'persen' },
        { heading: 'Jumlah', kind: 'rupiah' },
      ],
      rows: Array.from({ length: 24 }, (_, index) => [
        [text(String(index + 1))],
        [
          text(
            index % 5 === 0
              ? 'Penyediaan ambulans dan tenaga kesehatan pendamping selama perjalanan rujukan'
              : 'Biaya rujukan',
          ),
        ],
        [text('4,17%')],
        [text('Rp2.500.000,00')],
      ]),
      total: [[], [text('Jumlah')], [text('100%')], [text('Rp60.000.000,00')]],
    },
    item('ayat', '(2)', [
      text('Pembayaran sebagaimana dimaksud dalam '),
      ref('pasal.3', 'Pasal 3'),
      text(' dan '),
      ref('pasal.2', 'Pasal 2'),
      text(' '),
      ref('tujuan', 'ayat (2)'),
      text(' dilakukan melalui rekening nomor '),
      blank(20),
      text('.'),
    ]),
    ...Array.from({ length: 8 }, (_, index): Block[] => [
      pasal(5 + index, `KETENTUAN LAIN KE-${index + 1}`),
      item(
        'ayat',
        '(1)',
        'PARA PIHAK melaksanakan kewajiban masing-masing dengan itikad baik dan menurut ketentuan peraturan perundang-undangan yang berlaku bagi PARA PIHAK.',
      ),
      item(
        'ayat',
        '(2)',
        'Setiap perubahan dituangkan dalam adendum yang disetujui PARA PIHAK dan menjadi bagian yang tidak terpisahkan dari Perjanjian Kerja Sama ini.',
      ),
    ]).flat(),
    pasal(13, 'PENUTUP'),
  ];
}

function attachments(count: number): Attachment[] {
  return Array.from({ length: count }, (_, index) => ({
    bookmark: `lampiran.${index + 1}`,
    label: count === 1 ? 'LAMPIRAN' : `LAMPIRAN ${['I', 'II', 'III'][index] ?? 'IV'}`,
    name: count === 1 ? 'Lampiran' : `Lampiran ${['I', 'II', 'III'][index] ?? 'IV'}`,
    title: [text(index === 0 ? 'RENCANA KERJA' : 'DAFTAR FASILITAS')],
    blocks: [
      prose('Rencana kerja disusun sebagai berikut:'),
      item('huruf', 'a.', 'tahap persiapan:'),
      item('angka', '1.', 'rapat;'),
      item('angka', '2.', 'sosialisasi; dan'),
      item('huruf', 'b.', 'tahap pelaksanaan.'),
    ],
  }));
}
