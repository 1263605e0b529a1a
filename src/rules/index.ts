import type { CodeRule } from '../core/rule.ts';
import { dasarHukumBelumBerlaku } from './dasar-hukum/belum-berlaku.ts';
import { dasarHukumGanda } from './dasar-hukum/ganda.ts';
import { dasarHukumJudul } from './dasar-hukum/judul.ts';
import { dasarHukumLazim } from './dasar-hukum/lazim.ts';
import { dasarHukumMirip } from './dasar-hukum/mirip.ts';
import { dasarHukumNomorTahun } from './dasar-hukum/nomor-tahun.ts';
import { dasarHukumPeraturanDaerahBelumPasti } from './dasar-hukum/peraturan-daerah-belum-pasti.ts';
import { dasarHukumPeraturanDaerahBerakhir } from './dasar-hukum/peraturan-daerah-berakhir.ts';
import { dasarHukumPeraturanPelaksanaan } from './dasar-hukum/peraturan-pelaksanaan.ts';
import { dasarHukumPerubahan } from './dasar-hukum/perubahan.ts';
import {
  dasarHukumPermendagri32008,
  dasarHukumPermendagri192009,
  dasarHukumPermendagri222009,
  dasarHukumPermendagri232009,
  dasarHukumPermendagri542009,
  dasarHukumPermendagri692007,
  dasarHukumPermendagri742012,
  dasarHukumPp502007,
  dasarHukumUu322004,
} from './dasar-hukum/revoked.ts';
import { dasarHukumStatusBelumDiketahui } from './dasar-hukum/status-belum-diketahui.ts';
import {
  dasarHukumTidakBerlaku,
  dasarHukumTidakBerlakuSekunder,
} from './dasar-hukum/tidak-berlaku.ts';
import { dasarHukumTidakTerdaftar } from './dasar-hukum/tidak-terdaftar.ts';
import { dasarHukumUrutan } from './dasar-hukum/urutan.ts';
import { bukanPihak } from './kuhperdata/bukan-pihak.ts';
import { kuasaUmum } from './kuhperdata/kuasa-umum.ts';
import { objekTertentu } from './kuhperdata/objek-tertentu.ts';
import { paraPihakBerbeda } from './kuhperdata/para-pihak-berbeda.ts';
import { pengakhiranSepihak } from './kuhperdata/pengakhiran-sepihak.ts';
import { pengesampinganPasal1266 } from './kuhperdata/pengesampingan-pasal-1266.ts';
import { sebabHalal } from './kuhperdata/sebab-halal.ts';
import { adendumBerisi } from './naskah/adendum-berisi.ts';
import { adendumGanda } from './naskah/adendum-ganda.ts';
import { adendumNomorPasal } from './naskah/adendum-nomor-pasal.ts';
import { adendumPasal } from './naskah/adendum-pasal.ts';
import { adendumPihak } from './naskah/adendum-pihak.ts';
import { batasPembayaranBerbeda } from './naskah/batas-pembayaran-berbeda.ts';
import { belumDiisi } from './naskah/belum-diisi.ts';
import { bentukBadanUsaha } from './naskah/bentuk-badan-usaha.ts';
import { berkasSetelahPenandatanganan } from './naskah/berkas-setelah-penandatanganan.ts';
import { ejaan } from './naskah/ejaan.ts';
import { ejaanGaya } from './naskah/ejaan-gaya.ts';
import { forumDalamTeks } from './naskah/forum-dalam-teks.ts';
import { forumGanda } from './naskah/forum-ganda.ts';
import { hariTidakCocok } from './naskah/hari-tidak-cocok.ts';
import { hurufSebutanPihak } from './naskah/huruf-sebutan-pihak.ts';
import { identitasBelumDiisi } from './naskah/identitas-belum-diisi.ts';
import { indukSetelahPenandatanganan } from './naskah/induk-setelah-penandatanganan.ts';
import { isianTersisa } from './naskah/isian-tersisa.ts';
import { istilahRezimLain } from './naskah/istilah-rezim-lain.ts';
import { jabatanSesuaiJenisPihak } from './naskah/jabatan-sesuai-jenis-pihak.ts';
import { jabatanWilayahLain } from './naskah/jabatan-wilayah-lain.ts';
import { jangkaWaktuGanda } from './naskah/jangka-waktu-ganda.ts';
import { jangkaWaktuHariTerakhir } from './naskah/jangka-waktu-hari-terakhir.ts';
import { jangkaWaktuMulai } from './naskah/jangka-waktu-mulai.ts';
import { jangkaWaktuTanggalLain } from './naskah/jangka-waktu-tanggal-lain.ts';
import { jangkaWaktuTerbalik } from './naskah/jangka-waktu-terbalik.ts';
import { jenisSesuaiNama } from './naskah/jenis-sesuai-nama.ts';
import { judulHurufKapital } from './naskah/judul-huruf-kapital.ts';
import { judulPokokSaja } from './naskah/judul-pokok-saja.ts';
import { judulTanpaTandaAkhir } from './naskah/judul-tanpa-tanda-akhir.ts';
import { judulUrutanPihak } from './naskah/judul-urutan-pihak.ts';
import { judulWilayahLain } from './naskah/judul-wilayah-lain.ts';
import { jumlahBagianSumber } from './naskah/jumlah-bagian-sumber.ts';
import { jumlahTabel } from './naskah/jumlah-tabel.ts';
import { jumlahTabelGanda } from './naskah/jumlah-tabel-ganda.ts';
import { jumlahTermin } from './naskah/jumlah-termin.ts';
import { karakterTersembunyi } from './naskah/karakter-tersembunyi.ts';
import { kbIdentitas } from './naskah/kb-identitas.ts';
import { kbKerjaSama } from './naskah/kb-kerja-sama.ts';
import { kbLewatLimaTahun } from './naskah/kb-lewat-lima-tahun.ts';
import { keduaBelahPihak } from './naskah/kedua-belah-pihak.ts';
import { keteranganSesuaiJenisPihak } from './naskah/keterangan-sesuai-jenis-pihak.ts';
import { kewenanganSetelahPenandatanganan } from './naskah/kewenangan-setelah-penandatanganan.ts';
import { kuasaSesuaiSurat } from './naskah/kuasa-sesuai-surat.ts';
import { kunciGanda } from './naskah/kunci-ganda.ts';
import { kunciTerpakai } from './naskah/kunci-terpakai.ts';
import { kurungBerpasangan } from './naskah/kurung-berpasangan.ts';
import { kutipLengkung } from './naskah/kutip-lengkung.ts';
import { lampiranTidakAda } from './naskah/lampiran-tidak-ada.ts';
import { lampiranTidakDirujuk } from './naskah/lampiran-tidak-dirujuk.ts';
import { namaAdalahUnit } from './naskah/nama-adalah-unit.ts';
import { namaSesuaiWilayah } from './naskah/nama-sesuai-wilayah.ts';
import { nikBenar } from './naskah/nik-benar.ts';
import { nilaiPenanda } from './naskah/nilai-penanda.ts';
import { nipBenar } from './naskah/nip-benar.ts';
import { nipKepalaDaerah } from './naskah/nip-kepala-daerah.ts';
import { nipMitra } from './naskah/nip-mitra.ts';
import { nomorBelumLengkap } from './naskah/nomor-belum-lengkap.ts';
import { nomorBerspasi } from './naskah/nomor-berspasi.ts';
import { nomorJenis } from './naskah/nomor-jenis.ts';
import { nomorKembar } from './naskah/nomor-kembar.ts';
import { nomorSebagianTerisi } from './naskah/nomor-sebagian-terisi.ts';
import { nomorTahun } from './naskah/nomor-tahun.ts';
import { npwpBenar } from './naskah/npwp-benar.ts';
import { pasalDiketik } from './naskah/pasal-diketik.ts';
import { pasalMelebihi } from './naskah/pasal-melebihi.ts';
import { penandaTidakDikenal } from './naskah/penanda-tidak-dikenal.ts';
import { penomoranDiketik } from './naskah/penomoran-diketik.ts';
import { penulisanRupiah } from './naskah/penulisan-rupiah.ts';
import { perpanjanganBerjeda } from './naskah/perpanjangan-berjeda.ts';
import { perpanjanganTanpaTambahan } from './naskah/perpanjangan-tanpa-tambahan.ts';
import { pihakTidakAda } from './naskah/pihak-tidak-ada.ts';
import { pihakTidakDikenal } from './naskah/pihak-tidak-dikenal.ts';
import { pksMelampauiKb } from './naskah/pks-melampaui-kb.ts';
import { pksMelampauiLimaTahunKb } from './naskah/pks-melampaui-lima-tahun-kb.ts';
import { pksPihakDiLuarKb } from './naskah/pks-pihak-di-luar-kb.ts';
import { pksPokokDiLuarKb } from './naskah/pks-pokok-di-luar-kb.ts';
import { pksSetelahKbBerakhir } from './naskah/pks-setelah-kb-berakhir.ts';
import { pksUrusanDiLuarKb } from './naskah/pks-urusan-di-luar-kb.ts';
import { profilNomor } from './naskah/profil-nomor.ts';
import { profilTidakDikenal } from './naskah/profil-tidak-dikenal.ts';
import { rangkapDalamTeks } from './naskah/rangkap-dalam-teks.ts';
import { rujukanKlausulTidakAda } from './naskah/rujukan-klausul-tidak-ada.ts';
import { rujukanTidakDikenal } from './naskah/rujukan-tidak-dikenal.ts';
import { sebutanNaskah } from './naskah/sebutan-naskah.ts';
import { sebutanPihakSeragam } from './naskah/sebutan-pihak-seragam.ts';
import { setelahMelingkar } from './naskah/setelah-melingkar.ts';
import { spasi } from './naskah/spasi.ts';
import { spasiTakTerputus } from './naskah/spasi-tak-terputus.ts';
import { suratKuasaSesuaiNaskah } from './naskah/surat-kuasa-sesuai-naskah.ts';
import { surelBenar } from './naskah/surel-benar.ts';
import { tanggalDuaBacaan } from './naskah/tanggal-dua-bacaan.ts';
import { tanggalMustahil } from './naskah/tanggal-mustahil.ts';
import { tanggalPenandatangan } from './naskah/tanggal-penandatangan.ts';
import { teksGanda } from './naskah/teks-ganda.ts';
import { teleponBenar } from './naskah/telepon-benar.ts';
import { terbilangDalamKurung } from './naskah/terbilang-dalam-kurung.ts';
import { terbilangEjaan } from './naskah/terbilang-ejaan.ts';
import { terbilangTidakCocok } from './naskah/terbilang-tidak-cocok.ts';
import { terbilangTidakTerbaca } from './naskah/terbilang-tidak-terbaca.ts';
import { wilayahDikenal } from './naskah/wilayah-dikenal.ts';
import { wilayahTersisa } from './naskah/wilayah-tersisa.ts';
import { anggaranDasar as anggaranDasarPermendagri222020 } from './permendagri-22-2020/anggaran-dasar.ts';
import { daerahKhusus } from './permendagri-22-2020/daerah-khusus.ts';
import { daerahOtonom } from './permendagri-22-2020/daerah-otonom.ts';
import { hakDanKewajibanSetiapPihak } from './permendagri-22-2020/hak-dan-kewajiban-setiap-pihak.ts';
import { jangkaWaktuKesepakatanBersama } from './permendagri-22-2020/jangka-waktu-kesepakatan-bersama.ts';
import { jenjangPerselisihan } from './permendagri-22-2020/jenjang-perselisihan.ts';
import { kesepakatanBersamaMendahului } from './permendagri-22-2020/kesepakatan-bersama-mendahului.ts';
import { komparisi } from './permendagri-22-2020/komparisi.ts';
import { kuasaKementerianLembaga } from './permendagri-22-2020/kuasa-kementerian-lembaga.ts';
import { kuasaKepalaDaerah } from './permendagri-22-2020/kuasa-kepala-daerah.ts';
import {
  kesepakatanLamaDisesuaikan,
  masaPenyesuaian,
} from './permendagri-22-2020/masa-penyesuaian.ts';
import { musyawarahMufakatKsdd } from './permendagri-22-2020/musyawarah-mufakat-ksdd.ts';
import { namaTanpaGelar } from './permendagri-22-2020/nama-tanpa-gelar.ts';
import { pasal1MaksudDanTujuan } from './permendagri-22-2020/pasal-1-maksud-dan-tujuan.ts';
import { pemberiKuasa } from './permendagri-22-2020/pemberi-kuasa.ts';
import { pemberiSuratKuasa } from './permendagri-22-2020/pemberi-surat-kuasa.ts';
import { penandatanganKepalaDaerah } from './permendagri-22-2020/penandatangan-kepala-daerah.ts';
import { penerimaSuratKuasa } from './permendagri-22-2020/penerima-surat-kuasa.ts';
import { penyelesaiPerselisihan } from './permendagri-22-2020/penyelesai-perselisihan.ts';
import { perpanjanganKesepakatanBersama } from './permendagri-22-2020/perpanjangan-kesepakatan-bersama.ts';
import { persetujuanDprd } from './permendagri-22-2020/persetujuan-dprd.ts';
import { pihakKsdd } from './permendagri-22-2020/pihak-ksdd.ts';
import { pimpinanPihakKetiga } from './permendagri-22-2020/pimpinan-pihak-ketiga.ts';
import { rangkap } from './permendagri-22-2020/rangkap.ts';
import { sekretariatJangkaWaktu } from './permendagri-22-2020/sekretariat-jangka-waktu.ts';
import { sekretariatKompleksitas } from './permendagri-22-2020/sekretariat-kompleksitas.ts';
import { sekretariatPendanaan } from './permendagri-22-2020/sekretariat-pendanaan.ts';
import { studiKelayakanMendahului } from './permendagri-22-2020/studi-kelayakan-mendahului.ts';
import { suratKuasaKhusus } from './permendagri-22-2020/surat-kuasa-khusus.ts';
import { suratKuasaLengkap } from './permendagri-22-2020/surat-kuasa-lengkap.ts';
import { suratKuasaMendahului } from './permendagri-22-2020/surat-kuasa-mendahului.ts';
import { susunanPihakKsdpk } from './permendagri-22-2020/susunan-pihak-ksdpk.ts';
import { susunanPihakSinergi } from './permendagri-22-2020/susunan-pihak-sinergi.ts';
import { tanggalSuratKuasa } from './permendagri-22-2020/tanggal-surat-kuasa.ts';
import { tugasSetiapPihak } from './permendagri-22-2020/tugas-setiap-pihak.ts';
import { urutanPihakSinergi } from './permendagri-22-2020/urutan-pihak-sinergi.ts';
import { urutanTahapan } from './permendagri-22-2020/urutan-tahapan.ts';
import { alasanBerakhirLuarNegeri } from './permendagri-25-2020/alasan-berakhir.ts';
import { jangkaWaktuLimaTahun } from './permendagri-25-2020/jangka-waktu-lima-tahun.ts';
import { kantorPerwakilanDalamTeks } from './permendagri-25-2020/kantor-perwakilan-dalam-teks.ts';
import { konsultasiSebelumPernyataanKehendak } from './permendagri-25-2020/konsultasi-sebelum-pernyataan-kehendak.ts';
import { masaBerlakuPernyataanKehendak } from './permendagri-25-2020/masa-berlaku-pernyataan-kehendak.ts';
import { negosiasiDanKonsultasi } from './permendagri-25-2020/negosiasi-dan-konsultasi.ts';
import { pemberitahuanPerpanjangan } from './permendagri-25-2020/pemberitahuan-perpanjangan.ts';
import { penandatanganKepalaDaerahLuarNegeri } from './permendagri-25-2020/penandatangan-kepala-daerah.ts';
import { perpanjanganOtomatis } from './permendagri-25-2020/perpanjangan-otomatis.ts';
import { perselisihanDalamTeks } from './permendagri-25-2020/perselisihan-dalam-teks.ts';
import { persetujuanDprdLuarNegeri } from './permendagri-25-2020/persetujuan-dprd.ts';
import { persetujuanMendagri } from './permendagri-25-2020/persetujuan-mendagri.ts';
import { pertimbanganMendagri } from './permendagri-25-2020/pertimbangan-mendagri.ts';
import { rujukanPeraturanDicabut } from './permendagri-25-2020/rujukan-peraturan-dicabut.ts';
import { setingkat } from './permendagri-25-2020/setingkat.ts';
import { suratKonfirmasi } from './permendagri-25-2020/surat-konfirmasi.ts';
import { susunanPihak } from './permendagri-25-2020/susunan-pihak.ts';
import { urutanTahapanLuarNegeri } from './permendagri-25-2020/urutan-tahapan.ts';
import { pengadaan } from './perpres-16-2018/pengadaan.ts';
import { kpbu } from './perpres-38-2015/kpbu.ts';
import { angkaDalamTerjemahan } from './perpres-63-2019/angka-dalam-terjemahan.ts';
import { hibah } from './pp-2-2012/hibah.ts';
import { pemimpinPerguruanTinggiNegeri } from './pp-4-2014/pemimpin-perguruan-tinggi-negeri.ts';
import { bantuanKeuangan } from './pp-12-2019/bantuan-keuangan.ts';
import { hibahBerulang } from './pp-12-2019/hibah-berulang.ts';
import { ketersediaanAnggaran } from './pp-12-2019/ketersediaan-anggaran.ts';
import { penerimaHibah } from './pp-12-2019/penerima-hibah.ts';
import { pungutan } from './pp-12-2019/pungutan.ts';
import { tahunJamak } from './pp-12-2019/tahun-jamak.ts';
import { uangDaerahPadaBank } from './pp-12-2019/uang-daerah-pada-bank.ts';
import { blud } from './pp-23-2005/blud.ts';
import { bangunGunaSerah } from './pp-27-2014/bangun-guna-serah.ts';
import { kerjaSamaPemanfaatan } from './pp-27-2014/kerja-sama-pemanfaatan.ts';
import { kerjaSamaPenyediaanInfrastruktur } from './pp-27-2014/kerja-sama-penyediaan-infrastruktur.ts';
import { pinjamPakai } from './pp-27-2014/pinjam-pakai.ts';
import { sewa } from './pp-27-2014/sewa.ts';
import { adendumSetelahBerakhir } from './pp-28-2018/adendum-setelah-berakhir.ts';
import { alasanBerakhir } from './pp-28-2018/alasan-berakhir.ts';
import { hasilBarang } from './pp-28-2018/hasil-barang.ts';
import { hasilUang } from './pp-28-2018/hasil-uang.ts';
import { istilahLama } from './pp-28-2018/istilah-lama.ts';
import { musyawarahMufakat } from './pp-28-2018/musyawarah-mufakat.ts';
import { pendanaanSetiapTingkat } from './pp-28-2018/pendanaan-setiap-tingkat.ts';
import { pendanaanSinergi } from './pp-28-2018/pendanaan-sinergi.ts';
import { pergantianPimpinan } from './pp-28-2018/pergantian-pimpinan.ts';
import { perjanjianLama, perjanjianLamaDenganPusat } from './pp-28-2018/perjanjian-lama.ts';
import { dataKependudukan } from './pp-40-2019/data-kependudukan.ts';
import { alasanBerakhirPp50 } from './pp-50-2007/alasan-berakhir.ts';
import { penyelesaiPerselisihanPp50 } from './pp-50-2007/penyelesai-perselisihan.ts';
import { persetujuanDprdPp50 } from './pp-50-2007/persetujuan-dprd.ts';
import { penerimaanLangsung } from './uu-1-2004/penerimaan-langsung.ts';
import { rekeningKasDaerah } from './uu-1-2004/rekening-kas-daerah.ts';
import { pinjamanDaerah } from './uu-1-2022/pinjaman-daerah.ts';
import { pinjamanLuarNegeriDalamTeks } from './uu-1-2022/pinjaman-luar-negeri-dalam-teks.ts';
import { desa } from './uu-6-2014/desa.ts';
import { meterai } from './uu-10-2020/meterai.ts';
import { meteraiElektronik } from './uu-10-2020/meterai-elektronik.ts';
import { meteraiTiapRangkap } from './uu-10-2020/meterai-tiap-rangkap.ts';
import { pembebasanMeterai } from './uu-10-2020/pembebasan-meterai.ts';
import { tarifMeterai } from './uu-10-2020/tarif-meterai.ts';
import { pindaianTandaTangan } from './uu-11-2008/pindaian-tanda-tangan.ts';
import { kewenanganPerguruanTinggiSwasta } from './uu-12-2012/kewenangan-perguruan-tinggi-swasta.ts';
import { statutaPtnBadanHukum } from './uu-12-2012/statuta-ptn-badan-hukum.ts';
import { perjanjianKerja } from './uu-13-2003/perjanjian-kerja.ts';
import { kerahasiaanPerjanjian } from './uu-14-2008/kerahasiaan-perjanjian.ts';
import { pengurus as pengurusUu162001 } from './uu-16-2001/pengurus.ts';
import { penjaminUtang } from './uu-16-2001/penjamin-utang.ts';
import { anggaranDasar as anggaranDasarUu172013 } from './uu-17-2013/anggaran-dasar.ts';
import { dasarPelaksanaKepalaDaerah } from './uu-23-2014/dasar-pelaksana-kepala-daerah.ts';
import { instansiPusatPihakKetiga } from './uu-23-2014/instansi-pusat-pihak-ketiga.ts';
import { jaminanBarangDaerah } from './uu-23-2014/jaminan-barang-daerah.ts';
import { keputusanPenjabat } from './uu-23-2014/keputusan-penjabat.ts';
import { organBumd } from './uu-23-2014/organ-bumd.ts';
import { penetapPenjabat } from './uu-23-2014/penetap-penjabat.ts';
import { penyertaanModal } from './uu-23-2014/penyertaan-modal.ts';
import { pertimbangan } from './uu-23-2014/pertimbangan.ts';
import { sebutanKepalaDaerah } from './uu-23-2014/sebutan-kepala-daerah.ts';
import { bahasaIndonesia } from './uu-24-2009/bahasa-indonesia.ts';
import {
  bahasaIndonesiaLuarNegeri,
  bahasaPernyataanKehendak,
  bahasaPihakAsing,
} from './uu-24-2009/bahasa-luar-negeri.ts';
import { lambangNegara } from './uu-24-2009/lambang-negara.ts';
import { pengurus as pengurusUu251992 } from './uu-25-1992/pengurus.ts';
import { dasarPemrosesan } from './uu-27-2022/dasar-pemrosesan.ts';
import { keamananDanKerahasiaan } from './uu-27-2022/keamanan-dan-kerahasiaan.ts';
import { keteranganDataPribadi } from './uu-27-2022/keterangan-data-pribadi.ts';
import { narahubung } from './uu-27-2022/narahubung.ts';
import { penghapusanData } from './uu-27-2022/penghapusan-data.ts';
import { peranParaPihak } from './uu-27-2022/peran-para-pihak.ts';
import { perintahPengendali } from './uu-27-2022/perintah-pengendali.ts';
import { transferLuarNegeri } from './uu-27-2022/transfer-luar-negeri.ts';
import { delegasi } from './uu-30-2014/delegasi.ts';
import { pemberiMandat } from './uu-30-2014/pemberi-mandat.ts';
import { penandaTanganSama } from './uu-30-2014/penanda-tangan-sama.ts';
import { anggaranDasar as anggaranDasarUu402007 } from './uu-40-2007/anggaran-dasar.ts';
import { direksi } from './uu-40-2007/direksi.ts';

/** The rules that a schema cannot say, by their registry id. */
export const CODE_RULES: ReadonlyMap<string, CodeRule> = new Map<string, CodeRule>([
  ['kuhperdata/bukan-pihak', bukanPihak],
  ['kuhperdata/objek-tertentu', objekTertentu],
  ['kuhperdata/para-pihak-berbeda', paraPihakBerbeda],
  ['kuhperdata/pengakhiran-sepihak', pengakhiranSepihak],
  ['kuhperdata/pengesampingan-pasal-1266', pengesampinganPasal1266],
  ['kuhperdata/sebab-halal', sebabHalal],
  ['naskah/batas-pembayaran-berbeda', batasPembayaranBerbeda],
  ['naskah/belum-diisi', belumDiisi],
  ['naskah/bentuk-badan-usaha', bentukBadanUsaha],
  ['naskah/berkas-setelah-penandatanganan', berkasSetelahPenandatanganan],
  ['naskah/dasar-hukum-belum-berlaku', dasarHukumBelumBerlaku],
  ['naskah/dasar-hukum-ganda', dasarHukumGanda],
  ['naskah/dasar-hukum-judul', dasarHukumJudul],
  ['naskah/dasar-hukum-lazim', dasarHukumLazim],
  ['naskah/dasar-hukum-perubahan', dasarHukumPerubahan],
  ['naskah/dasar-hukum-mirip', dasarHukumMirip],
  ['naskah/dasar-hukum-nomor-tahun', dasarHukumNomorTahun],
  ['naskah/dasar-hukum-status-belum-diketahui', dasarHukumStatusBelumDiketahui],
  ['naskah/dasar-hukum-tidak-berlaku', dasarHukumTidakBerlaku],
  ['naskah/dasar-hukum-tidak-berlaku-sekunder', dasarHukumTidakBerlakuSekunder],
  ['naskah/dasar-hukum-peraturan-daerah-belum-pasti', dasarHukumPeraturanDaerahBelumPasti],
  ['naskah/dasar-hukum-peraturan-daerah-berakhir', dasarHukumPeraturanDaerahBerakhir],
  ['naskah/dasar-hukum-tidak-terdaftar', dasarHukumTidakTerdaftar],
  ['naskah/dasar-hukum-urutan', dasarHukumUrutan],
  ['naskah/ejaan', ejaan],
  ['naskah/ejaan-gaya', ejaanGaya],
  ['naskah/forum-dalam-teks', forumDalamTeks],
  ['naskah/forum-ganda', forumGanda],
  ['naskah/hari-tidak-cocok', hariTidakCocok],
  ['naskah/huruf-sebutan-pihak', hurufSebutanPihak],
  ['naskah/identitas-belum-diisi', identitasBelumDiisi],
  ['naskah/induk-setelah-penandatanganan', indukSetelahPenandatanganan],
  ['naskah/isian-tersisa', isianTersisa],
  ['naskah/istilah-rezim-lain', istilahRezimLain],
  ['naskah/jabatan-sesuai-jenis-pihak', jabatanSesuaiJenisPihak],
  ['naskah/jabatan-wilayah-lain', jabatanWilayahLain],
  ['naskah/jangka-waktu-ganda', jangkaWaktuGanda],
  ['naskah/jangka-waktu-hari-terakhir', jangkaWaktuHariTerakhir],
  ['naskah/jangka-waktu-mulai', jangkaWaktuMulai],
  ['naskah/jangka-waktu-tanggal-lain', jangkaWaktuTanggalLain],
  ['naskah/jangka-waktu-terbalik', jangkaWaktuTerbalik],
  ['naskah/jenis-sesuai-nama', jenisSesuaiNama],
  ['naskah/judul-huruf-kapital', judulHurufKapital],
  ['naskah/judul-pokok-saja', judulPokokSaja],
  ['naskah/judul-tanpa-tanda-akhir', judulTanpaTandaAkhir],
  ['naskah/judul-urutan-pihak', judulUrutanPihak],
  ['naskah/judul-wilayah-lain', judulWilayahLain],
  ['naskah/jumlah-bagian-sumber', jumlahBagianSumber],
  ['naskah/jumlah-tabel', jumlahTabel],
  ['naskah/jumlah-tabel-ganda', jumlahTabelGanda],
  ['naskah/jumlah-termin', jumlahTermin],
  ['naskah/karakter-tersembunyi', karakterTersembunyi],
  ['naskah/kb-identitas', kbIdentitas],
  ['naskah/kb-kerja-sama', kbKerjaSama],
  ['naskah/kb-lewat-lima-tahun', kbLewatLimaTahun],
  ['naskah/kedua-belah-pihak', keduaBelahPihak],
  ['naskah/keterangan-sesuai-jenis-pihak', keteranganSesuaiJenisPihak],
  ['naskah/kewenangan-setelah-penandatanganan', kewenanganSetelahPenandatanganan],
  ['naskah/kunci-ganda', kunciGanda],
  ['naskah/kunci-terpakai', kunciTerpakai],
  ['naskah/kurung-berpasangan', kurungBerpasangan],
  ['naskah/kutip-lengkung', kutipLengkung],
  ['naskah/lampiran-tidak-ada', lampiranTidakAda],
  ['naskah/lampiran-tidak-dirujuk', lampiranTidakDirujuk],
  ['naskah/nama-adalah-unit', namaAdalahUnit],
  ['naskah/nama-sesuai-wilayah', namaSesuaiWilayah],
  ['naskah/nik-benar', nikBenar],
  ['naskah/nilai-penanda', nilaiPenanda],
  ['naskah/nip-benar', nipBenar],
  ['naskah/nip-kepala-daerah', nipKepalaDaerah],
  ['naskah/nip-mitra', nipMitra],
  ['naskah/nomor-belum-lengkap', nomorBelumLengkap],
  ['naskah/nomor-berspasi', nomorBerspasi],
  ['naskah/nomor-jenis', nomorJenis],
  ['naskah/nomor-kembar', nomorKembar],
  ['naskah/nomor-sebagian-terisi', nomorSebagianTerisi],
  ['naskah/nomor-tahun', nomorTahun],
  ['naskah/npwp-benar', npwpBenar],
  ['naskah/pasal-diketik', pasalDiketik],
  ['naskah/pasal-melebihi', pasalMelebihi],
  ['naskah/penanda-tidak-dikenal', penandaTidakDikenal],
  ['naskah/penomoran-diketik', penomoranDiketik],
  ['naskah/penulisan-rupiah', penulisanRupiah],
  ['naskah/profil-nomor', profilNomor],
  ['naskah/profil-tidak-dikenal', profilTidakDikenal],
  ['naskah/pihak-tidak-ada', pihakTidakAda],
  ['naskah/pihak-tidak-dikenal', pihakTidakDikenal],
  ['naskah/pks-melampaui-kb', pksMelampauiKb],
  ['naskah/pks-melampaui-lima-tahun-kb', pksMelampauiLimaTahunKb],
  ['naskah/pks-pihak-di-luar-kb', pksPihakDiLuarKb],
  ['naskah/pks-pokok-di-luar-kb', pksPokokDiLuarKb],
  ['naskah/pks-setelah-kb-berakhir', pksSetelahKbBerakhir],
  ['naskah/pks-urusan-di-luar-kb', pksUrusanDiLuarKb],
  ['naskah/rangkap-dalam-teks', rangkapDalamTeks],
  ['naskah/rujukan-klausul-tidak-ada', rujukanKlausulTidakAda],
  ['naskah/rujukan-tidak-dikenal', rujukanTidakDikenal],
  ['naskah/sebutan-naskah', sebutanNaskah],
  ['naskah/sebutan-pihak-seragam', sebutanPihakSeragam],
  ['naskah/setelah-melingkar', setelahMelingkar],
  ['naskah/spasi', spasi],
  ['naskah/spasi-tak-terputus', spasiTakTerputus],
  ['naskah/surel-benar', surelBenar],
  ['naskah/tanggal-dua-bacaan', tanggalDuaBacaan],
  ['naskah/tanggal-mustahil', tanggalMustahil],
  ['naskah/tanggal-penandatangan', tanggalPenandatangan],
  ['naskah/teks-ganda', teksGanda],
  ['permendagri-22-2020/pemberi-surat-kuasa', pemberiSuratKuasa],
  ['permendagri-22-2020/penerima-surat-kuasa', penerimaSuratKuasa],
  ['permendagri-22-2020/surat-kuasa-mendahului', suratKuasaMendahului],
  ['kuhperdata/kuasa-umum', kuasaUmum],
  ['naskah/surat-kuasa-sesuai-naskah', suratKuasaSesuaiNaskah],
  ['naskah/kuasa-sesuai-surat', kuasaSesuaiSurat],
  ['naskah/adendum-berisi', adendumBerisi],
  ['naskah/adendum-pasal', adendumPasal],
  ['naskah/adendum-nomor-pasal', adendumNomorPasal],
  ['naskah/adendum-ganda', adendumGanda],
  ['naskah/adendum-pihak', adendumPihak],
  ['naskah/perpanjangan-berjeda', perpanjanganBerjeda],
  ['naskah/perpanjangan-tanpa-tambahan', perpanjanganTanpaTambahan],
  ['permendagri-22-2020/perpanjangan-kesepakatan-bersama', perpanjanganKesepakatanBersama],
  ['pp-28-2018/adendum-setelah-berakhir', adendumSetelahBerakhir],
  ['naskah/telepon-benar', teleponBenar],
  ['naskah/terbilang-dalam-kurung', terbilangDalamKurung],
  ['naskah/terbilang-ejaan', terbilangEjaan],
  ['naskah/terbilang-tidak-cocok', terbilangTidakCocok],
  ['naskah/terbilang-tidak-terbaca', terbilangTidakTerbaca],
  ['naskah/wilayah-dikenal', wilayahDikenal],
  ['naskah/wilayah-tersisa', wilayahTersisa],
  ['permendagri-22-2020/anggaran-dasar', anggaranDasarPermendagri222020],
  ['permendagri-22-2020/daerah-khusus', daerahKhusus],
  ['permendagri-22-2020/daerah-otonom', daerahOtonom],
  ['permendagri-22-2020/dasar-hukum-permendagri-19-2009', dasarHukumPermendagri192009],
  ['permendagri-22-2020/dasar-hukum-permendagri-22-2009', dasarHukumPermendagri222009],
  ['permendagri-22-2020/dasar-hukum-permendagri-23-2009', dasarHukumPermendagri232009],
  ['permendagri-22-2020/dasar-hukum-permendagri-54-2009', dasarHukumPermendagri542009],
  ['permendagri-22-2020/dasar-hukum-permendagri-69-2007', dasarHukumPermendagri692007],
  ['permendagri-22-2020/hak-dan-kewajiban-setiap-pihak', hakDanKewajibanSetiapPihak],
  ['permendagri-22-2020/jangka-waktu-kesepakatan-bersama', jangkaWaktuKesepakatanBersama],
  ['permendagri-22-2020/jenjang-perselisihan', jenjangPerselisihan],
  ['permendagri-22-2020/kesepakatan-bersama-mendahului', kesepakatanBersamaMendahului],
  ['permendagri-22-2020/komparisi', komparisi],
  ['permendagri-22-2020/kuasa-kepala-daerah', kuasaKepalaDaerah],
  ['permendagri-22-2020/masa-penyesuaian', masaPenyesuaian],
  ['permendagri-22-2020/kesepakatan-lama-disesuaikan', kesepakatanLamaDisesuaikan],
  ['permendagri-22-2020/musyawarah-mufakat-ksdd', musyawarahMufakatKsdd],
  ['permendagri-22-2020/nama-tanpa-gelar', namaTanpaGelar],
  ['permendagri-22-2020/pasal-1-maksud-dan-tujuan', pasal1MaksudDanTujuan],
  ['permendagri-22-2020/pemberi-kuasa', pemberiKuasa],
  ['permendagri-22-2020/penandatangan-kepala-daerah', penandatanganKepalaDaerah],
  ['permendagri-22-2020/penyelesai-perselisihan', penyelesaiPerselisihan],
  ['permendagri-22-2020/persetujuan-dprd', persetujuanDprd],
  ['permendagri-22-2020/pihak-ksdd', pihakKsdd],
  ['permendagri-22-2020/pimpinan-pihak-ketiga', pimpinanPihakKetiga],
  ['permendagri-22-2020/rangkap', rangkap],
  ['permendagri-22-2020/sekretariat-jangka-waktu', sekretariatJangkaWaktu],
  ['permendagri-22-2020/sekretariat-kompleksitas', sekretariatKompleksitas],
  ['permendagri-22-2020/sekretariat-pendanaan', sekretariatPendanaan],
  ['permendagri-22-2020/studi-kelayakan-mendahului', studiKelayakanMendahului],
  ['permendagri-22-2020/surat-kuasa-khusus', suratKuasaKhusus],
  ['permendagri-22-2020/surat-kuasa-lengkap', suratKuasaLengkap],
  ['permendagri-22-2020/susunan-pihak-ksdpk', susunanPihakKsdpk],
  ['permendagri-22-2020/tanggal-surat-kuasa', tanggalSuratKuasa],
  ['permendagri-22-2020/urutan-tahapan', urutanTahapan],
  ['permendagri-22-2020/susunan-pihak-sinergi', susunanPihakSinergi],
  ['permendagri-22-2020/urutan-pihak-sinergi', urutanPihakSinergi],
  ['permendagri-22-2020/kuasa-kementerian-lembaga', kuasaKementerianLembaga],
  ['permendagri-22-2020/tugas-setiap-pihak', tugasSetiapPihak],
  ['permendagri-25-2020/alasan-berakhir', alasanBerakhirLuarNegeri],
  ['permendagri-25-2020/dasar-hukum-permendagri-3-2008', dasarHukumPermendagri32008],
  ['permendagri-25-2020/dasar-hukum-permendagri-74-2012', dasarHukumPermendagri742012],
  ['permendagri-25-2020/jangka-waktu-lima-tahun', jangkaWaktuLimaTahun],
  ['permendagri-25-2020/kantor-perwakilan-dalam-teks', kantorPerwakilanDalamTeks],
  [
    'permendagri-25-2020/konsultasi-sebelum-pernyataan-kehendak',
    konsultasiSebelumPernyataanKehendak,
  ],
  ['permendagri-25-2020/masa-berlaku-pernyataan-kehendak', masaBerlakuPernyataanKehendak],
  ['permendagri-25-2020/negosiasi-dan-konsultasi', negosiasiDanKonsultasi],
  ['permendagri-25-2020/pemberitahuan-perpanjangan', pemberitahuanPerpanjangan],
  ['permendagri-25-2020/penandatangan-kepala-daerah', penandatanganKepalaDaerahLuarNegeri],
  ['permendagri-25-2020/perpanjangan-otomatis', perpanjanganOtomatis],
  ['permendagri-25-2020/perselisihan-dalam-teks', perselisihanDalamTeks],
  ['permendagri-25-2020/persetujuan-dprd', persetujuanDprdLuarNegeri],
  ['permendagri-25-2020/persetujuan-mendagri', persetujuanMendagri],
  ['permendagri-25-2020/pertimbangan-mendagri', pertimbanganMendagri],
  ['permendagri-25-2020/rujukan-peraturan-dicabut', rujukanPeraturanDicabut],
  ['permendagri-25-2020/setingkat', setingkat],
  ['permendagri-25-2020/surat-konfirmasi', suratKonfirmasi],
  ['permendagri-25-2020/susunan-pihak', susunanPihak],
  ['permendagri-25-2020/urutan-tahapan', urutanTahapanLuarNegeri],
  ['perpres-16-2018/pengadaan', pengadaan],
  ['perpres-38-2015/kpbu', kpbu],
  ['perpres-63-2019/angka-dalam-terjemahan', angkaDalamTerjemahan],
  ['pp-12-2019/bantuan-keuangan', bantuanKeuangan],
  ['pp-12-2019/hibah-berulang', hibahBerulang],
  ['pp-12-2019/ketersediaan-anggaran', ketersediaanAnggaran],
  ['pp-12-2019/penerima-hibah', penerimaHibah],
  ['pp-12-2019/pungutan', pungutan],
  ['pp-12-2019/tahun-jamak', tahunJamak],
  ['pp-12-2019/uang-daerah-pada-bank', uangDaerahPadaBank],
  ['pp-2-2012/hibah', hibah],
  ['pp-23-2005/blud', blud],
  ['pp-27-2014/bangun-guna-serah', bangunGunaSerah],
  ['pp-27-2014/kerja-sama-pemanfaatan', kerjaSamaPemanfaatan],
  ['pp-27-2014/kerja-sama-penyediaan-infrastruktur', kerjaSamaPenyediaanInfrastruktur],
  ['pp-27-2014/pinjam-pakai', pinjamPakai],
  ['pp-27-2014/sewa', sewa],
  ['pp-28-2018/alasan-berakhir', alasanBerakhir],
  ['pp-28-2018/istilah-lama', istilahLama],
  ['pp-28-2018/perjanjian-lama', perjanjianLama],
  ['pp-28-2018/perjanjian-lama-dengan-pusat', perjanjianLamaDenganPusat],
  ['pp-50-2007/alasan-berakhir', alasanBerakhirPp50],
  ['pp-50-2007/penyelesai-perselisihan', penyelesaiPerselisihanPp50],
  ['pp-50-2007/persetujuan-dprd', persetujuanDprdPp50],
  ['pp-28-2018/dasar-hukum-peraturan-pelaksanaan', dasarHukumPeraturanPelaksanaan],
  ['pp-28-2018/dasar-hukum-pp-50-2007', dasarHukumPp502007],
  ['pp-28-2018/hasil-barang', hasilBarang],
  ['pp-28-2018/hasil-uang', hasilUang],
  ['pp-28-2018/musyawarah-mufakat', musyawarahMufakat],
  ['pp-28-2018/pergantian-pimpinan', pergantianPimpinan],
  ['pp-28-2018/pendanaan-sinergi', pendanaanSinergi],
  ['pp-28-2018/pendanaan-setiap-tingkat', pendanaanSetiapTingkat],
  ['pp-4-2014/pemimpin-perguruan-tinggi-negeri', pemimpinPerguruanTinggiNegeri],
  ['pp-40-2019/data-kependudukan', dataKependudukan],
  ['uu-1-2004/penerimaan-langsung', penerimaanLangsung],
  ['uu-1-2004/rekening-kas-daerah', rekeningKasDaerah],
  ['uu-1-2022/pinjaman-daerah', pinjamanDaerah],
  ['uu-1-2022/pinjaman-luar-negeri-dalam-teks', pinjamanLuarNegeriDalamTeks],
  ['uu-10-2020/meterai', meterai],
  ['uu-10-2020/meterai-elektronik', meteraiElektronik],
  ['uu-10-2020/meterai-tiap-rangkap', meteraiTiapRangkap],
  ['uu-10-2020/pembebasan-meterai', pembebasanMeterai],
  ['uu-10-2020/tarif-meterai', tarifMeterai],
  ['uu-11-2008/pindaian-tanda-tangan', pindaianTandaTangan],
  ['uu-12-2012/kewenangan-perguruan-tinggi-swasta', kewenanganPerguruanTinggiSwasta],
  ['uu-12-2012/statuta-ptn-badan-hukum', statutaPtnBadanHukum],
  ['uu-13-2003/perjanjian-kerja', perjanjianKerja],
  ['uu-14-2008/kerahasiaan-perjanjian', kerahasiaanPerjanjian],
  ['uu-16-2001/pengurus', pengurusUu162001],
  ['uu-16-2001/penjamin-utang', penjaminUtang],
  ['uu-17-2013/anggaran-dasar', anggaranDasarUu172013],
  ['uu-23-2014/dasar-hukum-uu-32-2004', dasarHukumUu322004],
  ['uu-23-2014/dasar-pelaksana-kepala-daerah', dasarPelaksanaKepalaDaerah],
  ['uu-23-2014/jaminan-barang-daerah', jaminanBarangDaerah],
  ['uu-23-2014/instansi-pusat-pihak-ketiga', instansiPusatPihakKetiga],
  ['uu-23-2014/keputusan-penjabat', keputusanPenjabat],
  ['uu-23-2014/organ-bumd', organBumd],
  ['uu-23-2014/penetap-penjabat', penetapPenjabat],
  ['uu-23-2014/penyertaan-modal', penyertaanModal],
  ['uu-23-2014/pertimbangan', pertimbangan],
  ['uu-23-2014/sebutan-kepala-daerah', sebutanKepalaDaerah],
  ['uu-24-2009/bahasa-indonesia', bahasaIndonesia],
  ['uu-24-2009/bahasa-indonesia-luar-negeri', bahasaIndonesiaLuarNegeri],
  ['uu-24-2009/bahasa-pernyataan-kehendak', bahasaPernyataanKehendak],
  ['uu-24-2009/bahasa-pihak-asing', bahasaPihakAsing],
  ['uu-24-2009/lambang-negara', lambangNegara],
  ['uu-25-1992/pengurus', pengurusUu251992],
  ['uu-27-2022/dasar-pemrosesan', dasarPemrosesan],
  ['uu-27-2022/keamanan-dan-kerahasiaan', keamananDanKerahasiaan],
  ['uu-27-2022/keterangan-data-pribadi', keteranganDataPribadi],
  ['uu-27-2022/narahubung', narahubung],
  ['uu-27-2022/penghapusan-data', penghapusanData],
  ['uu-27-2022/peran-para-pihak', peranParaPihak],
  ['uu-27-2022/perintah-pengendali', perintahPengendali],
  ['uu-27-2022/transfer-luar-negeri', transferLuarNegeri],
  ['uu-30-2014/delegasi', delegasi],
  ['uu-30-2014/pemberi-mandat', pemberiMandat],
  ['uu-30-2014/penanda-tangan-sama', penandaTanganSama],
  ['uu-40-2007/anggaran-dasar', anggaranDasarUu402007],
  ['uu-40-2007/direksi', direksi],
  ['uu-6-2014/desa', desa],
]);
