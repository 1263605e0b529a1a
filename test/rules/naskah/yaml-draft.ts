import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { type Normalised, normalise } from '../../../src/core/draft/normalise.ts';
import type { Shape } from '../../../src/core/draft/shape.ts';
import { createRegions } from '../../../src/core/regions.ts';
import type { CodeRule, Hit, RuleContext } from '../../../src/core/rule.ts';

const SCHEMAS = fileURLToPath(new URL('../../../schemas/', import.meta.url));
const read = (path: string): string => readFileSync(SCHEMAS + path, 'utf8');
const REGIONS = createRegions(read('wilayah/wilayah.csv'));

/** Only the shapes, so that these tests stand on no regulation. */
const COMMON = Object.fromEntries(
  readdirSync(`${SCHEMAS}common`).map((file) => {
    const schema = JSON.parse(read(`common/${file}`)) as { readonly $id: string };
    return [schema.$id, schema];
  }),
) as Shape['schemas'];

function shapeOf(kind: string): Shape {
  const schema = JSON.parse(read(`kinds/${kind}/shape.schema.json`)) as { readonly $id: string };
  return { root: schema.$id, schemas: { ...COMMON, [schema.$id]: schema } as Shape['schemas'] };
}

const SHAPES: Readonly<Record<string, Shape>> = Object.fromEntries(
  readdirSync(`${SCHEMAS}kinds`).map((kind) => [kind, shapeOf(kind)]),
);

const HEAD = ['draf: 1', 'dokumen: perjanjian-kerja-sama', 'kerja_sama: KSDPK'];

/** A draft from YAML as it is after reading; the head of a PKS is put before it where it has none. */
export function normalisedOf(text: string): Normalised {
  const head = HEAD.filter((line) => !new RegExp(`^${line.split(':')[0]}:`, 'm').test(text));
  const doc = parseDocument([...head, text].join('\n'), { schema: 'failsafe' });
  if (doc.errors[0] !== undefined) throw doc.errors[0];
  const shape = SHAPES[String(doc.get('dokumen'))];
  if (shape === undefined) throw new Error(`no shape for ${String(doc.get('dokumen'))}`);
  return normalise(doc, shape);
}

/** A draft from YAML as rules see it. */
export const draftOf = (text: string): Draft => normalisedOf(text).draft;

/** What a rule is told beside the draft. */
export function contextOf(extra: Partial<RuleContext> = {}): RuleContext {
  return {
    asOf: '2026-03-02',
    law: { regulations: new Map() },
    regions: REGIONS,
    linked: new Map(),
    blanks: [],
    languages: ['id'],
    translations: new Map(),
    ...extra,
  };
}

/** The hits of a rule on a draft; a rule that does not apply has none. */
export function hitsOf(
  rule: CodeRule,
  text: string,
  extra: Partial<RuleContext> = {},
): readonly Hit[] {
  const { draft, blanks } = normalisedOf(text);
  const found = rule(draft, contextOf({ blanks, ...extra }));
  return typeof found === 'string' ? [] : found;
}

/** What was marked, one text for each hit. */
export function excerptsOf(
  rule: CodeRule,
  text: string,
  extra: Partial<RuleContext> = {},
): string[] {
  return hitsOf(rule, text, extra).map(({ excerpt }) => excerpt ?? '');
}

/** A whole agreement with nothing to find, as an office would write it. */
export const CLEAN = `
draf: 1
dokumen: perjanjian-kerja-sama
kerja_sama: KSDPK
kategori: pelayanan-publik
urusan: [kesehatan]
judul: Pelayanan Kesehatan Rujukan bagi Masyarakat Kabupaten Merangin
penandatanganan:
  tanggal: 2026-03-02
  tempat: Bangko
rangkap:
  asli: 2
menindaklanjuti:
  - jenis: kesepakatan-bersama
    nomor: [440/12/KB/2025, 07/KB/SS/2025]
    tanggal: 2025-06-10
    tentang: Penyelenggaraan Pelayanan Kesehatan
pihak:
  - kunci: dinkes
    wilayah: Kabupaten Merangin
    unit: Dinas Kesehatan
    nomor: 440/27/PKS/III/2026
    penandatangan:
      - nama: Siti Rahmawati
        jabatan: Kepala Dinas Kesehatan
        kewenangan:
          - jenis: surat-kuasa-khusus
            nomor: 100/5/SK/2026
            tanggal: 2026-02-20
            oleh: Bupati Merangin
  - kunci: rs
    nama: PT Sehat Sentosa
    jenis: badan-usaha
    nomor: 019.6/7688/2026
    penandatangan:
      - nama: Budi Santoso
        jabatan: Direktur Utama
konsiderans:
  - teks: masyarakat memerlukan pelayanan rujukan sesuai dengan Pasal 12 ayat (1) huruf b Undang-Undang Nomor 23 Tahun 2014
  - teks: berdasarkan Undang-Undang Nomor 17 Tahun 2023, fasilitas pelayanan kesehatan memenuhi syarat Pasal 165
dasar_hukum:
  - Pasal 7 Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah
ketentuan_umum:
  - istilah: Klaim
    arti: tagihan pelayanan yang diajukan setiap bulan sesuai Lampiran I Peraturan Menteri Kesehatan
maksud: menjamin rujukan pasien
tujuan:
  - meningkatkan mutu pelayanan pada 24 (dua puluh empat) kecamatan
objek: Pelayanan kesehatan rujukan
ruang_lingkup:
  - rujukan rawat jalan dan rawat inap
  - pertukaran data rujukan
pelaksanaan: baku
hak_kewajiban:
  - pihak: dinkes
    hak: [menerima laporan paling lambat <lama:10 hari> setelah akhir bulan]
    kewajiban:
      - membayar klaim paling lambat <lama:30 hari> setelah berkas lengkap sebagaimana diatur dalam <pasal:pembiayaan>
      - membayar uang muka sebesar 20% (dua puluh persen) paling lambat 7 (tujuh) hari kerja sejak penandatanganan
  - pihak: rs
    hak: [menerima pembayaran klaim sebesar Rp250.000.000,00 (dua ratus lima puluh juta rupiah)]
    kewajiban:
      - teks: menyediakan
        rincian: [ruang rawat, obat]
      - teks: menyerahkan laporan setiap tanggal 5 (lima) bulan berikutnya
        kunci: laporan
pembiayaan:
  nilai: 250000000
  sumber:
    - pihak: dinkes
      sumber: APBD
      tahun: 2026
  pembayaran:
    oleh: dinkes
    kepada: rs
    batas: 30 hari
    termin:
      - bagian: 30%
        setelah: penandatanganan
      - bagian: 70 persen
        setelah: laporan akhir diterima
jangka_waktu:
  selama: 2 tahun
  berakhir: 2028-03-01
kerahasiaan: baku
sanksi:
  - pihak: rs
    jika: tidak memenuhi <ayat:laporan>
    maka: teguran tertulis paling banyak <angka:3> kali
keadaan_kahar:
  pemberitahuan: 14 hari
penyelesaian_perselisihan:
  tahap:
    - cara: musyawarah
    - cara: pengadilan
      di: Pengadilan Negeri Bangko
perubahan: baku
pengakhiran:
  ayat:
    - Perjanjian ini berakhir berdasarkan putusan pengadilan atau dengan pemberitahuan paling lambat 3 (tiga) bulan sebelumnya.
    - PARA PIHAK mengesampingkan ketentuan Pasal 1266 dan Pasal 1267 Kitab Undang-Undang Hukum Perdata.
surat_menyurat: baku
lain_lain:
  ayat:
    - Rincian pelayanan tercantum dalam <lampiran:tarif>.
    - Perjanjian Kerja Sama ini dapat diperpanjang untuk jangka waktu paling lama 1 (satu) tahun.
penutup: baku
pasal_tambahan:
  - kunci: sistem_rujukan
    judul: Sistem Rujukan
    setelah: ruang_lingkup
    ayat:
      - teks: Peserta dirujuk secara berjenjang sejak hari Senin tanggal 2 Maret 2026 (02-03-2026).
lampiran:
  - kunci: tarif
    judul: Tarif Pelayanan
    tabel:
      kolom:
        - judul: Layanan
          jenis: teks
        - judul: Tarif
          jenis: rupiah
      baris:
        - [Rawat inap, 1.500.000]
        - [Rawat jalan, 150.000]
        - [Jumlah, 1.650.000]
keterangan:
  membebani_masyarakat: tidak
  dianggarkan_apbd: ya
berkas:
  - jenis: studi-kelayakan
    tanggal: 2025-11-03
`;
