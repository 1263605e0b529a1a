import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import * as formats from '../../src/core/formats.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Schema = { readonly [key: string]: Json };

const SCHEMAS = new URL('../../schemas/', import.meta.url);
const AT_HOME = [
  'kesepakatan-bersama',
  'perjanjian-kerja-sama',
  'nota-kesepakatan',
  'rencana-kerja',
];
const ABROAD = ['pernyataan-kehendak', 'rencana-kerja-sama', 'memorandum-saling-pengertian'];
const KINDS = [...AT_HOME, ...ABROAD];
const EXTENSIONS = [
  'x-wrap',
  'x-rujukan',
  'x-jalur',
  'x-tetap',
  'x-baku',
  'x-sinonim',
  'x-sinonim-kunci',
  'x-en',
];
/** The order in which a drafter fills a draft in; the editor completes in this order. */
const ORDER = [
  'draf',
  'dokumen',
  'kerja_sama',
  'rezim',
  'kategori',
  'urusan',
  'judul',
  'penandatanganan',
  'rangkap',
  'prakarsa',
  'menindaklanjuti',
  'pihak',
  'saksi',
  'premis',
  'konsiderans',
  'dasar_hukum',
  'ketentuan_umum',
  'maksud',
  'tujuan',
  'latar_belakang',
  'lokasi',
  'objek',
  'ruang_lingkup',
  'tugas_tanggung_jawab',
  'kegiatan',
  'pelaksanaan',
  'hak_kewajiban',
  'hasil',
  'pembiayaan',
  'jangka_waktu',
  'kerahasiaan',
  'sanksi',
  'keadaan_kahar',
  'penyelesaian_perselisihan',
  'perubahan',
  'pengakhiran',
  'sekretariat',
  'surat_menyurat',
  'lain_lain',
  'penutup',
  'pasal_tambahan',
  'lampiran',
  'keterangan',
  'berkas',
  'profil',
  'tampilan',
  'pemeriksaan',
];

const HEAD_KEYS = [
  ...ORDER.slice(0, ORDER.indexOf('penandatanganan')),
  'bahasa',
  'bahasa_acuan',
  'kata_baku',
  ...ORDER.slice(ORDER.indexOf('penandatanganan'), ORDER.indexOf('ketentuan_umum')),
];
const TAIL_KEYS = ORDER.slice(ORDER.indexOf('penutup'));

function load(path: string): AnySchemaObject & Schema {
  return JSON.parse(readFileSync(new URL(path, SCHEMAS), 'utf8'));
}

const common = readdirSync(new URL('common/', SCHEMAS)).map((name) => load(`common/${name}`));
const kinds = KINDS.map((kind) => load(`kinds/${kind}/shape.schema.json`));
const files = [...common, ...kinds];
const byId = new Map(files.map((schema) => [String(schema.$id), schema]));

function isObject(value: Json | undefined): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a schema may hold further schemas; everything else in it is data. */
const HOLDERS = ['properties', '$defs'];

/** Every schema of a file with its pointer. Data such as `enum` and `x-sinonim` is not walked. */
function* schemas(
  schema: Schema,
  at: string,
): Generator<{ readonly at: string; readonly schema: Schema }> {
  yield { at, schema };
  for (const holder of HOLDERS) {
    const members = schema[holder];
    if (!isObject(members)) continue;
    for (const [name, member] of Object.entries(members)) {
      if (isObject(member)) yield* schemas(member, `${at}/${holder}/${name}`);
    }
  }
  if (isObject(schema.items)) yield* schemas(schema.items, `${at}/items`);
}

/** The schema with everything its `$ref` chain says; what stands beside a `$ref` wins. */
function resolve(schema: Schema): Schema {
  if (typeof schema.$ref !== 'string') return schema;
  const [file = '', pointer = ''] = schema.$ref.split('#/$defs/');
  const defs = byId.get(file)?.$defs;
  const target = isObject(defs) ? defs[pointer] : undefined;
  if (!isObject(target)) throw new Error(`dangling ${schema.$ref}`);
  const { $ref: _, ...beside } = schema;
  return { ...resolve(target), ...beside };
}

const everything = files.flatMap((file) => [...schemas(file, String(file.$id))]);

function compiler(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allErrors: true,
    formats: { ...formats },
  });
  ajv.addVocabulary(EXTENSIONS);
  for (const file of common) ajv.addSchema(file);
  return ajv;
}

/** Objects whose keys a drafter writes. */
const objects = everything.filter(({ schema }) => schema.type === 'object');

describe('shape schemas', () => {
  it.each(kinds.map((kind) => [String(kind.$id), kind] as const))(
    '%s compiles in strict mode',
    (_, kind) => {
      expect(() => compiler().compile(kind)).not.toThrow();
    },
  );

  it('resolve every reference', () => {
    for (const { schema } of everything) expect(() => resolve(schema)).not.toThrow();
  });

  it('use string, object and array alone, never a choice between schemas', () => {
    for (const { at, schema } of everything) {
      for (const word of [
        'oneOf',
        'anyOf',
        'allOf',
        'if',
        'then',
        'else',
        'not',
        'patternProperties',
      ]) {
        expect(Object.hasOwn(schema, word), `${at} has ${word}`).toBe(false);
      }
      if (schema.$defs === undefined)
        expect(['string', 'object', 'array'], at).toContain(resolve(schema).type);
      if (resolve(schema).type === 'array') expect(isObject(resolve(schema).items), at).toBe(true);
    }
  });

  it('are closed in one place each', () => {
    for (const { at, schema } of objects) {
      expect(schema.additionalProperties, at).toBe(false);
      expect(isObject(schema.properties), at).toBe(true);
    }
    for (const { at, schema } of everything.filter(({ schema }) => schema.type !== 'object')) {
      expect(Object.hasOwn(schema, 'additionalProperties'), at).toBe(false);
    }
  });

  it('ask for nothing but what makes a file a draft', () => {
    for (const { at, schema } of everything) {
      const root = KINDS.some((kind) => at === `sepakat:kinds/${kind}/shape`);
      expect(schema.required, at).toEqual(root ? ['draf', 'dokumen', 'kerja_sama'] : undefined);
    }
  });

  it('explain every property in Indonesian and English', () => {
    for (const { at, schema } of objects) {
      for (const [name, property] of Object.entries(
        isObject(schema.properties) ? schema.properties : {},
      )) {
        const { title, description, 'x-en': english } = isObject(property) ? resolve(property) : {};
        for (const text of [title, description, english]) {
          expect(typeof text === 'string' && text.trim() !== '', `${at}.${name}`).toBe(true);
        }
        expect(String(title).length, `title of ${at}.${name}`).toBeLessThanOrEqual(50);
        expect(String(description), `${at}.${name}`).toMatch(/[.!]["'`)]?$/);
      }
    }
  });

  it('name formats that exist', () => {
    for (const { at, schema } of everything) {
      if (schema.format !== undefined) expect(Object.keys(formats), at).toContain(schema.format);
    }
  });

  it('wrap into a key that they have', () => {
    for (const { at, schema } of objects) {
      if (schema['x-wrap'] === undefined) continue;
      const { properties } = schema;
      expect(isObject(properties) ? Object.keys(properties) : [], at).toContain(schema['x-wrap']);
    }
  });

  it('give each synonym of a key one meaning, which is no key itself', () => {
    for (const { at, schema } of objects) {
      const synonyms = schema['x-sinonim-kunci'];
      if (!isObject(synonyms)) continue;
      const keys = Object.keys(isObject(schema.properties) ? schema.properties : {});
      const words = Object.values(synonyms).flat();
      expect(keys, at).toEqual(expect.arrayContaining(Object.keys(synonyms)));
      expect(new Set(words).size, at).toBe(words.length);
      expect(
        words.filter((word) => keys.includes(String(word))),
        at,
      ).toEqual([]);
      for (const word of words) expect(word, at).toMatch(/^[a-z][a-z_0-9]*$/);
    }
  });

  it('give each synonym of a value one meaning, which is no value itself', () => {
    for (const { at, schema } of everything) {
      const synonyms = schema['x-sinonim'];
      if (!isObject(synonyms)) continue;
      const values = Array.isArray(schema.enum) ? schema.enum : [];
      const words = Object.values(synonyms).flat();
      expect(values, at).toEqual(expect.arrayContaining(Object.keys(synonyms)));
      expect(new Set(words).size, at).toBe(words.length);
      expect(
        words.filter((word) => values.includes(word as string)),
        at,
      ).toEqual([]);
    }
  });

  it.each(kinds.map((kind) => [String(kind.$id), kind] as const))(
    '%s lists its keys in filling order',
    (_, kind) => {
      const keys = isObject(kind.properties) ? Object.keys(kind.properties) : [];
      if (AT_HOME.some((name) => kind.$id === `sepakat:kinds/${name}/shape`))
        expect(keys).toEqual(ORDER.filter((key) => keys.includes(key)));
      // Clauses stand in the order of each kind; what surrounds them is the same everywhere.
      for (const part of [HEAD_KEYS, TAIL_KEYS])
        expect(keys.filter((key) => part.includes(key))).toEqual(
          part.filter((key) => keys.includes(key)),
        );
      expect(keys[0]).toBe('draf');
      expect(keys.at(-1)).toBe('pemeriksaan');
    },
  );
});

describe('a normalised draft', () => {
  const validate = compiler().compile(
    kinds.find(({ $id }) => $id === 'sepakat:kinds/perjanjian-kerja-sama/shape') ?? {},
  );
  const draft = {
    draf: '1',
    dokumen: 'perjanjian-kerja-sama',
    kerja_sama: 'KSDPK',
    kategori: 'pelayanan-publik',
    urusan: ['kesehatan'],
    judul: 'Pelayanan Kesehatan Rujukan',
    penandatanganan: { tanggal: '2026-03-02', tempat: 'Bangko' },
    rangkap: { asli: '2' },
    menindaklanjuti: [
      { jenis: 'kesepakatan-bersama', nomor: ['1/KB/2025', '2/KB/2025'], naskah: 'kb.yaml' },
    ],
    pihak: [
      {
        kunci: 'dinkes',
        wilayah: '15.02',
        unit: 'Dinas Kesehatan',
        nomor: '440/27/PKS/2026',
        penandatangan: [
          {
            nama: 'Siti Contoh',
            jabatan: 'Kepala Dinas Kesehatan',
            nip: '197001011998031001',
            kewenangan: [
              {
                jenis: 'surat-kuasa-khusus',
                nomor: '100/5/SK/2026',
                tanggal: '2026-02-20',
                oleh: 'Bupati Merangin',
              },
            ],
          },
        ],
      },
      {
        kunci: 'rs',
        jenis: 'badan-usaha',
        nama: 'PT Rumah Sakit Misal',
        anggaran_dasar: {
          nomor: '12',
          notaris: 'Ratna Misal',
          pengesahan: { jenis: 'Keputusan Menteri', nomor: 'AHU-1' },
        },
        penandatangan: [{ nama: 'Budi Misal', jabatan: 'Direktur Utama' }],
        narahubung: { telepon: '0746-21000' },
      },
    ],
    konsiderans: [
      {
        teks: 'masyarakat perlu dilayani',
        rincian: [{ teks: 'cepat' }, { teks: 'tepat' }],
        penutup: 'di semua tempat',
      },
    ],
    dasar_hukum: ['UU 23/2014'],
    ketentuan_umum: [{ istilah: 'Rujukan', arti: 'pelimpahan tanggung jawab pelayanan' }],
    maksud: { isi: [{ teks: 'menjamin rujukan' }] },
    pelaksanaan: {
      isi: [{ teks: 'baku' }],
      pelaksana: [{ pihak: 'dinkes', unit: 'Puskesmas' }],
      evaluasi: '6 bulan',
    },
    hak_kewajiban: {
      isi: [
        {
          pihak: 'rs',
          hak: [{ teks: 'menerima pembayaran' }],
          kewajiban: [{ teks: 'melapor', kunci: 'laporan' }],
        },
      ],
    },
    hasil: { isi: [{ pihak: 'semua', hasil: 'data rujukan', bentuk: 'data' }] },
    pembiayaan: {
      sumber: [{ pihak: 'dinkes', sumber: 'APBD', tahun: '2026', bagian: '100%' }],
      nilai: '250000000',
      tarif: {
        kolom: [{ judul: 'Layanan' }, { judul: 'Tarif', jenis: 'rupiah' }],
        baris: [['Rawat jalan', '150000']],
        jumlah: 'tidak',
      },
      pembayaran: {
        oleh: 'dinkes',
        kepada: 'rs',
        batas: '30 hari kerja',
        termin: [{ bagian: '100', setelah: 'tagihan diterima' }],
      },
    },
    jangka_waktu: { selama: '2 tahun', perpanjangan: { pemberitahuan: '3 bulan' } },
    sanksi: {
      isi: [
        { pihak: 'rs', jika: 'tidak memenuhi <ayat:laporan>', maka: 'dikenai teguran tertulis' },
      ],
    },
    keadaan_kahar: { pemberitahuan: '14 hari', peristiwa: ['bencana alam'] },
    penyelesaian_perselisihan: {
      tahap: [
        { cara: 'musyawarah', selama: '30 hari' },
        { cara: 'pengadilan', di: 'Pengadilan Negeri Bangko' },
      ],
    },
    pengakhiran: { alasan: ['pailit', 'izin operasional dicabut'], pemberitahuan: '3 bulan' },
    pasal_tambahan: [
      {
        kunci: 'sistem',
        judul: 'Sistem Rujukan',
        setelah: 'ruang_lingkup',
        ayat: [{ teks: 'Peserta dirujuk berjenjang.' }],
      },
    ],
    lampiran: [
      { kunci: 'rencana', judul: 'Rencana Kerja', jenis: 'rencana-kerja', berkas: 'rencana.pdf' },
    ],
    keterangan: {
      membebani_masyarakat: 'tidak',
      dianggarkan_apbd: 'ya',
      prakarsa: 'daerah',
      barang_milik_daerah: 'tidak',
    },
    berkas: [{ jenis: 'studi-kelayakan', nomor: '1', tanggal: '2025-06-01' }],
    tampilan: { penghubung: 'dengan', kertas: 'A4', ukuran: '12' },
    pemeriksaan: {
      pengecualian: [
        {
          aturan: 'naskah/x',
          alasan: 'menunggu',
          disetujui: { nama: 'Rina Contoh', jabatan: 'Kepala Bagian Hukum' },
          sampai: '2026-04-01',
        },
      ],
    },
  };

  const errorsOf = (change: Record<string, unknown>): string[] => {
    validate({ ...draft, ...change });
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
  };

  it('fits', () => {
    expect(errorsOf({})).toEqual([]);
  });

  it('has one error for a misspelt key', () => {
    expect(errorsOf({ sangsi: { isi: [{ teks: 'x' }] } })).toEqual([' additionalProperties']);
  });

  it('has one error for a wrong word, date or length of time', () => {
    expect(errorsOf({ kategori: 'layanan' })).toEqual(['/kategori enum']);
    expect(errorsOf({ penandatanganan: { tanggal: '02-03-2026' } })).toEqual([
      '/penandatanganan/tanggal format',
    ]);
    expect(errorsOf({ jangka_waktu: { selama: 'dua tahun' } })).toEqual([
      '/jangka_waktu/selama format',
    ]);
  });

  it('has at most twenty parties', () => {
    const many = Array.from({ length: 21 }, (_, i) => ({ kunci: `p${i}` }));
    expect(errorsOf({ pihak: many.slice(1) })).toEqual([]);
    expect(errorsOf({ pihak: many })).toEqual(['/pihak maxItems']);
  });
});
