import type { Draft } from '../../../src/core/draft/draft.ts';

const butir = (...teks: string[]) => teks.map((text) => ({ teks: text }));

/** A Perjanjian Kerja Sama as an office would write it, in which no rule of wording has anything to find. */
export const CLEAN_AGREEMENT: Draft = {
  draf: '1',
  dokumen: 'perjanjian-kerja-sama',
  kerja_sama: 'KSDPK',
  kategori: 'pelayanan-publik',
  urusan: ['kesehatan'],
  judul: 'Pelayanan Kesehatan Rujukan bagi Masyarakat Kabupaten Merangin',
  penandatanganan: { tanggal: '2026-03-02', tempat: 'Bangko', cara: 'basah' },
  menindaklanjuti: [
    {
      jenis: 'kesepakatan-bersama',
      nomor: ['440/11/KB/2026', '05/RSM/KB/II/2026'],
      tanggal: '2026-02-09',
      tentang: 'Kerjasama Pelayanan Kesehatan',
    },
  ],
  pihak: [
    {
      kunci: 'dinkes',
      wilayah: '15.02',
      unit: 'Dinas Kesehatan',
      nomor: '440/27/PKS/2026',
      kedudukan: 'Bangko',
      alamat: 'Jalan Jenderal Sudirman No. 2, Bangko, Kabupaten Merangin',
      narahubung: {
        jabatan: 'Kepala Bidang Pelayanan Kesehatan',
        telepon: '(0746) 21000 ext. 12, 0812-3456-7890',
        surel: 'dinkes@meranginkab.contoh.go.id',
      },
      penandatangan: [
        {
          nama: 'Siti Contoh',
          gelar_depan: 'dr.',
          gelar_belakang: 'M.Kes.',
          jabatan: 'Kepala Dinas Kesehatan Kabupaten Merangin',
          nip: '19700101 199803 2 001',
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
      nama: 'PT Rumah Sakit Ma’arif Sejahtera',
      jenis: 'badan-usaha',
      nomor: '012/RSM/PKS/III/2026',
      npwp: '01.234.567.8-331.000',
      kedudukan: 'Kota Jambi',
      alamat: 'Jalan Prof. Dr. Contoh Nomor 10 RT. 05, Kota Jambi',
      narahubung: { telepon: '+62 741 60000', surel: 'kerjasama@rsm.contoh.co.id' },
      penandatangan: [{ nama: 'Budi Misal', jabatan: 'Direktur Utama' }],
    },
  ],
  konsiderans: butir(
    'bahwa untuk meningkatkan akses masyarakat terhadap pelayanan kesehatan rujukan, diperlukan kerja sama daerah dengan pihak ketiga;',
    'bahwa tata cara kerja sama semula diatur dengan Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2009 tentang Petunjuk Teknis Tata Cara Kerjasama Daerah;',
    'bahwa rumah sakit rujukan terdekat berada di Kota Jambi dan di kabupaten yang berbatasan dengan Kabupaten Bungo dan Kabupaten Sarolangun;',
  ),
  dasar_hukum: [
    'UU 23/2014',
    'PP 28/2018',
    'Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2009 tentang Petunjuk Teknis Tata Cara Kerjasama Daerah',
  ],
  ketentuan_umum: [
    {
      istilah: 'Peserta',
      arti: 'penduduk Kabupaten Merangin yang memperoleh surat rujukan dari fasilitas kesehatan tingkat pertama',
    },
    {
      istilah: 'Rujukan',
      arti: 'pelimpahan tanggung jawab pelayanan kesehatan secara timbal balik',
    },
  ],
  maksud: { isi: butir('menjamin Peserta memperoleh pelayanan rujukan di luar daerah') },
  tujuan: { isi: butir('tersedianya pelayanan rujukan yang bermutu, terjangkau, dan tepat waktu') },
  objek: { isi: butir('Pelayanan kesehatan rujukan') },
  ruang_lingkup: {
    isi: butir(
      'rujukan rawat jalan dan rawat inap',
      'pertukaran data rujukan (termasuk hasil pemeriksaan penunjang)',
      'pembinaan tenaga kesehatan',
    ),
  },
  pelaksanaan: {
    isi: butir('baku'),
    ayat: butir(
      '<baku>',
      'PARA PIHAK menyusun prosedur operasional standar paling lambat <lama:30 hari> sejak Perjanjian Kerja Sama ini ditandatangani.',
    ),
  },
  hak_kewajiban: {
    isi: [
      {
        pihak: 'dinkes',
        hak: butir('menerima laporan pelayanan setiap bulan'),
        kewajiban: butir('membayar klaim PIHAK KEDUA paling lambat 14 (empat belas) hari kerja'),
      },
      {
        pihak: 'rs',
        hak: butir('menerima pembayaran sesuai dengan <pasal:pembiayaan>'),
        kewajiban: [
          {
            teks: 'menyediakan',
            rincian: butir(
              'ruang rawat inap kelas III',
              'obat, alat kesehatan, dan bahan habis pakai',
            ),
          },
          { teks: 'menyampaikan laporan kepada PIHAK KESATU setiap bulan' },
        ],
      },
    ],
  },
  pembiayaan: {
    sumber: [{ pihak: 'dinkes', sumber: 'APBD', tahun: '2026' }],
    nilai: '250000000',
    pembayaran: {
      oleh: 'dinkes',
      kepada: 'rs',
      batas: '30 hari',
      rekening: { jenis: 'lainnya', bank: 'Bank Contoh Cabang Kota Jambi', nomor: '123-456-789' },
    },
  },
  jangka_waktu: { selama: '1 tahun' },
  keadaan_kahar: {
    isi: butir(
      'PIHAK yang mengalami keadaan kahar memberitahukan kepada PIHAK lainnya secara tertulis dalam waktu 14 (empat belas) hari.',
    ),
  },
  sanksi: { isi: [{ pihak: 'rs', jika: 'tidak menyampaikan laporan', maka: 'teguran tertulis' }] },
  kerahasiaan: {
    ayat: butir(
      'Data Peserta tidak boleh diserahkan kepada pihak ketiga tanpa persetujuan tertulis; ketentuan ini berlaku juga setelah berakhirnya kerja sama.',
    ),
  },
  penyelesaian_perselisihan: {
    tahap: [{ cara: 'musyawarah' }, { cara: 'pengadilan', di: 'Pengadilan Negeri Bangko' }],
  },
  perubahan: {
    ayat: butir(
      'Perubahan dituangkan dalam addendum yang ditandatangani PARA PIHAK dan merupakan bagian yang tidak terpisahkan dari Perjanjian Kerja Sama ini.',
      'Hal-hal yang telah dikerjasamakan sebelum perubahan tetap dilaksanakan bersama-sama.',
    ),
  },
  lain_lain: {
    ayat: butir(
      'Para penanggung jawab kegiatan bekerja sama dengan sebaik-baiknya dan bertanggung jawab kepada pimpinan masing-masing.',
      'Perselisihan antara karyawan rumah sakit dan Peserta diselesaikan menurut peraturan perundang-undangan.',
    ),
  },
  penutup: {
    ayat: butir(
      'Perjanjian Kerja Sama ini dibuat dalam rangkap 2 (dua), bermeterai cukup, masing-masing mempunyai kekuatan hukum yang sama.',
    ),
  },
  pasal_tambahan: [
    {
      kunci: 'sistem_rujukan',
      judul: 'Sistem Rujukan',
      setelah: 'ruang_lingkup',
      ayat: butir(
        'Peserta dirujuk secara berjenjang.',
        'Dalam keadaan gawat darurat, Peserta dapat dibawa langsung ke rumah sakit di Kota Jambi.',
      ),
    },
  ],
  lampiran: [
    {
      kunci: 'tarif',
      judul: 'Tarif Pelayanan',
      tabel: {
        kolom: [{ judul: 'No.' }, { judul: 'Layanan' }, { judul: 'Tarif', jenis: 'rupiah' }],
        baris: [
          ['1.', 'Rawat inap kelas III', '250000'],
          ['2.', 'Rawat jalan', '-'],
        ],
      },
    },
  ],
};

/** A Kesepakatan Bersama of two regions, in which no rule of wording has anything to find either. */
export const CLEAN_MEMORANDUM: Draft = {
  draf: '1',
  dokumen: 'kesepakatan-bersama',
  kerja_sama: 'KSDD',
  judul: 'Pengelolaan Persampahan di Wilayah Perbatasan Kabupaten Bungo dan Kabupaten Tebo',
  penandatanganan: { tanggal: '2026-03-02', tempat: 'Muara Bungo' },
  pihak: [
    {
      wilayah: 'Kabupaten Bungo',
      nomor: '660/3/KB/2026',
      penandatangan: [{ nama: 'Rahmat Contoh', jabatan: 'Bupati Bungo' }],
    },
    {
      wilayah: 'Kabupaten Tebo',
      nomor: '660/9/KB/2026',
      penandatangan: [
        {
          nama: 'Aminah Misal',
          jabatan: 'Penjabat Bupati Tebo',
          status: 'penjabat',
          nip: '197512312000031002',
        },
      ],
    },
  ],
  konsiderans: butir(
    'volume sampah di sepanjang jalan lintas Sumatera dari Kabupaten Dharmasraya terus bertambah',
    'pengelolaan bersama lebih efisien bagi kedua belah pihak dan bagi Provinsi Jambi',
  ),
  maksud: { isi: butir('meningkatkan kerja sama antardaerah') },
  objek: { isi: butir('Pengelolaan persampahan') },
  ruang_lingkup: { isi: butir('pengangkutan', 'pemrosesan akhir', 'pertukaran data') },
  pelaksanaan: {
    ayat: butir(
      'Kesepakatan Bersama ini ditindaklanjuti dengan Perjanjian Kerja Sama yang ditandatangani oleh kepala perangkat daerah.',
    ),
  },
  jangka_waktu: { selama: '3 tahun' },
  penutup: {
    ayat: butir('Hal-hal yang belum diatur ditetapkan kemudian oleh PARA PIHAK dalam adendum.'),
  },
};
