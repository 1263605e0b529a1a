import { parse } from 'yaml';
import type { Draft, Value } from '../../../src/core/draft/draft.ts';
import { createRegions } from '../../../src/core/regions.ts';
import type { RuleContext } from '../../../src/core/rule.ts';
import { CLAUSES } from '../../../src/rules/naskah/clauses.ts';

/** A draft from YAML with every scalar as typed, and clauses as the normaliser leaves them. */
export function draftOf(text: string): Draft {
  const root = parse(text, { schema: 'failsafe' }) as Draft;
  const clauses = new Set<string>(CLAUSES);
  return Object.fromEntries(
    Object.entries(root).map(([key, value]) => [
      key,
      value !== undefined && clauses.has(key) ? clause(value) : value,
    ]),
  );
}

function clause(value: Value): Draft {
  if (typeof value === 'string') return { isi: [{ teks: value }] };
  if (Array.isArray(value)) return { isi: value.map(item) };
  return Object.fromEntries(
    Object.entries(value as Draft).map(([key, inner]) => [
      key,
      Array.isArray(inner) && (key === 'ayat' || key === 'isi') ? inner.map(item) : inner,
    ]),
  );
}

function item(value: Value): Draft {
  if (typeof value === 'string') return { teks: value };
  return Object.fromEntries(
    Object.entries(value as Draft).map(([key, inner]) => [
      key,
      Array.isArray(inner) && ['hak', 'kewajiban', 'rincian'].includes(key)
        ? inner.map(item)
        : inner,
    ]),
  );
}

export function context(extra: Partial<RuleContext> = {}): RuleContext {
  return {
    asOf: '2026-03-02',
    law: { regulations: new Map() },
    regions: createRegions(
      'kode,nama\n15,Jambi\n15.02,Kabupaten Merangin\n15.08,Kabupaten Bungo\n15.71,Kota Jambi\n',
    ),
    linked: new Map(),
    blanks: [],
    ...extra,
  };
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
