import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, DocumentModel, Inline, PlainList } from '../../src/document/model.ts';
import { partsOf } from '../docx/package.ts';
import { countedLabels } from '../docx/word-counter.ts';
import { SCHEMAS } from '../support/knowledge.ts';
import { documentOf } from './document.ts';

const KEYS = ['satu', 'dua', 'tiga'] as const;
const word = fc.constantFrom(
  'air',
  'Menjaga alam;',
  'wajib melapor; dan',
  'PT Contoh Tbk.',
  'laporan <lama:30 hari>.',
  '<rupiah:2500>',
  '“kata”',
  'baku',
  '...',
  'a:',
);
const reference = fc.constantFrom(
  ...KEYS.map((key) => `menurut <ayat:${key}>`),
  '<pasal:objek> dan <pasal:pembiayaan>',
  '<lampiran:tarif> serta <pihak:semua>',
  '<pihak:1> menurut <pasal:uji>',
);
const text = fc.oneof({ weight: 3, arbitrary: word }, reference);
const name = fc.constantFrom('Nama', 'PT Contoh Tbk.', '...');
const kunci = fc.option(fc.constantFrom(...KEYS), { nil: undefined, freq: 4 });
const cell = fc.constantFrom('1', '2500', '12,5', '-', 'teks', '40%');
const table = fc.record({
  kolom: fc.array(
    fc.record({ judul: word, jenis: fc.constantFrom('teks', 'angka', 'rupiah', 'persen') }),
    { maxLength: 4 },
  ),
  baris: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
  jumlah: fc.constantFrom('ya', 'tidak'),
});

/** A butir, nested up to six times. */
const { butir } = fc.letrec((tie) => ({
  butir: fc.oneof(
    { depthSize: 'small', maxDepth: 6 },
    text,
    fc.record(
      {
        teks: text,
        rincian: fc.array(tie('butir'), { maxLength: 3 }),
        penutup: word,
        kunci,
        tabel: table,
      },
      { requiredKeys: ['teks'] },
    ),
  ),
}));
const own = fc.oneof(
  fc.constant('baku'),
  fc.array(butir, { minLength: 1, maxLength: 3 }),
  fc.record({
    ayat: fc.array(fc.oneof(fc.constant('<baku>'), butir), { maxLength: 3 }),
    judul: text,
  }),
);
const party = fc.constantFrom('1', '2', 'semua');
const paper = fc.record(
  {
    jenis: fc.constantFrom('surat-kuasa-khusus', 'akta', 'statuta', 'lainnya'),
    nomor: name,
    oleh: text,
    tentang: text,
  },
  { requiredKeys: [] },
);
const signatory = fc.record(
  {
    nama: name,
    jabatan: fc.constantFrom('Bupati', 'Direktur', 'Plt. Kepala Dinas'),
    status: fc.constantFrom('penjabat', 'definitif'),
    nip: name,
    kewenangan: fc.array(paper, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const entity = fc.record(
  {
    wilayah: fc.constantFrom('15.02', 'Kota Jambi', 'Kabupaten Antah'),
    nama: name,
    jenis: fc.constantFrom('badan-usaha', 'perseorangan', 'yayasan'),
    nomor: name,
    kedudukan: name,
    penandatangan: fc.array(signatory, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const duration = fc.constantFrom('2 tahun', '30 hari kerja', '');

const contents = fc.record(
  {
    draf: fc.constant('1'),
    judul: word,
    penandatanganan: fc.constantFrom('2026-03-02', ''),
    menindaklanjuti: fc.array(
      fc.record(
        { jenis: fc.constantFrom('surat', 'kesepakatan-bersama'), nomor: name, tentang: word },
        { requiredKeys: [] },
      ),
      { maxLength: 2 },
    ),
    pihak: fc.array(
      fc.oneof(
        entity,
        fc.record(
          { sebutan: name, anggota: fc.array(entity, { maxLength: 3 }) },
          { requiredKeys: ['anggota'] },
        ),
      ),
      { maxLength: 5 },
    ),
    saksi: fc.array(fc.record({ nama: name, sebagai: fc.constantFrom('saksi', 'mengetahui') }), {
      maxLength: 3,
    }),
    premis: fc.array(butir, { maxLength: 2 }),
    konsiderans: fc.array(butir, { maxLength: 3 }),
    dasar_hukum: fc.array(fc.constantFrom('UU 23/2014', 'PP 28/2018', 'air'), { maxLength: 3 }),
    ketentuan_umum: fc.array(fc.record({ istilah: name, arti: text }, { requiredKeys: [] }), {
      maxLength: 3,
    }),
    maksud: own,
    tujuan: own,
    objek: own,
    ruang_lingkup: own,
    latar_belakang: own,
    lokasi: own,
    tugas_tanggung_jawab: fc.array(
      fc.record({ pihak: party, tugas: fc.array(butir, { maxLength: 3 }) }, { requiredKeys: [] }),
      { maxLength: 3 },
    ),
    kegiatan: fc.record(
      {
        isi: fc.array(
          fc.record(
            { uraian: text, waktu: name, pihak: party, pelaksana: name, nilai: cell },
            { requiredKeys: [] },
          ),
          { maxLength: 3 },
        ),
        jumlah: fc.constantFrom('ya', 'tidak'),
      },
      { requiredKeys: [] },
    ),
    pelaksanaan: fc.oneof(
      own,
      fc.record({
        pelaksana: fc.array(fc.record({ pihak: party, unit: text }), { maxLength: 3 }),
        evaluasi: duration,
      }),
    ),
    hak_kewajiban: fc.oneof(
      own,
      fc.array(
        fc.record({
          pihak: party,
          hak: fc.array(butir, { maxLength: 2 }),
          kewajiban: fc.array(butir, { maxLength: 3 }),
        }),
        { maxLength: 3 },
      ),
    ),
    hasil: fc.oneof(
      own,
      fc.array(
        fc.record(
          {
            pihak: party,
            hasil: text,
            disetor_ke: fc.constantFrom('kas-daerah', 'lainnya'),
            dicatat: fc.constantFrom('ya', 'tidak'),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 2 },
      ),
    ),
    pembiayaan: fc.oneof(
      own,
      fc.record(
        {
          sumber: fc.array(
            fc.record(
              {
                pihak: party,
                sumber: fc.constantFrom('APBD', 'hibah', 'lainnya'),
                bagian: fc.constantFrom('60', '40%'),
              },
              { requiredKeys: [] },
            ),
            { maxLength: 2 },
          ),
          tarif: table,
          pembayaran: fc.record(
            {
              oleh: party,
              kepada: party,
              batas: duration,
              sejak: text,
              termin: fc.array(
                fc.record({ bagian: fc.constant('40'), setelah: text }, { requiredKeys: [] }),
                { maxLength: 3 },
              ),
            },
            { requiredKeys: [] },
          ),
        },
        { requiredKeys: [] },
      ),
    ),
    jangka_waktu: fc.oneof(
      own,
      duration,
      fc.record(
        {
          selama: duration,
          mulai: fc.constant('2026-01-01'),
          perpanjangan: fc.constantFrom('ya', 'tidak'),
        },
        { requiredKeys: [] },
      ),
    ),
    sanksi: fc.oneof(
      own,
      fc.array(fc.record({ pihak: party, jika: text, maka: text }, { requiredKeys: [] }), {
        maxLength: 3,
      }),
    ),
    keadaan_kahar: own,
    penyelesaian_perselisihan: fc.array(
      fc.record(
        { cara: fc.constantFrom('musyawarah', 'mediasi', 'arbitrase'), selama: duration, di: word },
        { requiredKeys: ['cara'] },
      ),
      { maxLength: 3 },
    ),
    pengakhiran: fc.oneof(
      own,
      fc.record({ alasan: fc.array(fc.constantFrom('pailit', 'lain'), { maxLength: 2 }) }),
    ),
    perubahan: own,
    sekretariat: own,
    surat_menyurat: own,
    kerahasiaan: own,
    lain_lain: own,
    penutup: own,
    pasal_tambahan: fc.array(
      fc.record(
        {
          kunci: fc.constantFrom('uji', 'coba'),
          judul: text,
          setelah: fc.constantFrom('objek', 'uji', 'coba', 'lain_lain'),
          ayat: fc.array(butir, { maxLength: 3 }),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 3 },
    ),
    lampiran: fc.array(
      fc.record(
        {
          kunci: fc.constantFrom('tarif', 'peta'),
          judul: text,
          isi: fc.array(butir, { maxLength: 3 }),
          tabel: table,
        },
        { requiredKeys: [] },
      ),
      { maxLength: 3 },
    ),
    tampilan: fc.record(
      {
        dasar_hukum: fc.constantFrom('pasal', 'pembukaan'),
        sebutan_pihak: fc.constantFrom('kesatu', 'pertama'),
        tanda_tangan: fc.constantFrom('lampiran', 'kesatu-kiri'),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['draf'] },
);

/** Every kind in every cooperation that makes it, with all keys: what a kind does not have is left aside. */
const draft = fc
  .tuple(
    fc.constantFrom(
      ...[...SCHEMAS.kinds].flatMap(([dokumen, { info }]) =>
        info.cooperations.map((kerja_sama) => ({ dokumen, kerja_sama })),
      ),
    ),
    contents,
  )
  .map(([kind, value]) => ({ ...kind, ...value }));

/** YAML reads JSON, so that every draft goes through the real reader. */
const document = (value: unknown): DocumentModel =>
  documentOf(JSON.stringify(value), { rancangan: [] });

const listRuns = ({ items }: PlainList): Inline[] =>
  items.flatMap(({ inlines, children, after }) => [
    ...inlines,
    ...(children === undefined ? [] : listRuns(children)),
    ...(after ?? []),
  ]);

function runsOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'pasal':
    case 'quoted-pasal':
      return block.heading;
    case 'party':
      return [...block.name, ...block.text];
    case 'list':
      return listRuns(block);
    case 'table':
      return [...block.rows, block.total ?? []].flat(2);
    default:
      return block.inlines;
  }
}

const blocksOf = ({ body, closing, attachments }: DocumentModel): Block[] => [
  ...body,
  ...closing,
  ...attachments.flatMap(({ blocks }) => blocks),
];

function labels(blocks: readonly Block[]): string[] {
  const inList = ({ items }: PlainList): string[] =>
    items.flatMap(({ label, children }) => [
      label,
      ...(children === undefined ? [] : inList(children)),
    ]);
  return blocks.flatMap((block) =>
    block.kind === 'list'
      ? inList(block)
      : block.kind === 'pasal' || block.kind === 'item'
        ? [block.label]
        : [],
  );
}

describe('any draft', () => {
  it('has a place for each reference', () => {
    fc.assert(
      fc.property(draft, (value) => {
        const model = document(value);
        const blocks = blocksOf(model);
        const places = new Set([
          ...model.attachments.map(({ bookmark }) => bookmark),
          ...blocks.flatMap((block) =>
            block.kind === 'pasal' || block.kind === 'item' ? (block.bookmark ?? []) : [],
          ),
        ]);
        for (const run of blocks.flatMap(runsOf))
          if (run.kind === 'ref') expect(places).toContain(run.bookmark);
      }),
      { numRuns: 150 },
    );
  });

  it('counts as Word counts, without gaps, and can be written', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (value) => {
        const model = document(value);
        expect(countedLabels(await partsOf(model))).toEqual([
          ...labels(model.body),
          ...model.attachments.flatMap(({ label, blocks }) => [
            label.replace('LAMPIRAN', 'Lampiran'),
            ...labels(blocks),
          ]),
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('ends every sentence and every item with one mark', () => {
    fc.assert(
      fc.property(draft, (value) => {
        for (const block of blocksOf(document(value)))
          if (block.kind === 'item') {
            const printed = block.inlines
              .map((run) => (run.kind === 'blank' ? '_' : run.text))
              .join('');
            expect(printed).toMatch(/(?:[.:,;?!”]|; (?:dan|atau))$/);
            expect(printed).not.toMatch(/[;:,] ?[;:.,]|\.;(?! )(?<!Tbk\.;)|; dan;|\bbaku\b/);
          }
      }),
      { numRuns: 150 },
    );
  });
});
