import type { CodeRule } from '../core/rule.ts';
import { batasPembayaranBerbeda } from './naskah/batas-pembayaran-berbeda.ts';
import { belumDiisi } from './naskah/belum-diisi.ts';
import { bentukBadanUsaha } from './naskah/bentuk-badan-usaha.ts';
import { berkasSetelahPenandatanganan } from './naskah/berkas-setelah-penandatanganan.ts';
import { ejaanGaya } from './naskah/ejaan-gaya.ts';
import { ejaan } from './naskah/ejaan.ts';
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
import { jumlahTabelGanda } from './naskah/jumlah-tabel-ganda.ts';
import { jumlahTabel } from './naskah/jumlah-tabel.ts';
import { jumlahTermin } from './naskah/jumlah-termin.ts';
import { karakterTersembunyi } from './naskah/karakter-tersembunyi.ts';
import { kbIdentitas } from './naskah/kb-identitas.ts';
import { kbKerjaSama } from './naskah/kb-kerja-sama.ts';
import { kbLewatLimaTahun } from './naskah/kb-lewat-lima-tahun.ts';
import { keduaBelahPihak } from './naskah/kedua-belah-pihak.ts';
import { keteranganSesuaiJenisPihak } from './naskah/keterangan-sesuai-jenis-pihak.ts';
import { kewenanganSetelahPenandatanganan } from './naskah/kewenangan-setelah-penandatanganan.ts';
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
import { pihakTidakAda } from './naskah/pihak-tidak-ada.ts';
import { pihakTidakDikenal } from './naskah/pihak-tidak-dikenal.ts';
import { pksMelampauiKb } from './naskah/pks-melampaui-kb.ts';
import { pksMelampauiLimaTahunKb } from './naskah/pks-melampaui-lima-tahun-kb.ts';
import { pksPihakDiLuarKb } from './naskah/pks-pihak-di-luar-kb.ts';
import { pksPokokDiLuarKb } from './naskah/pks-pokok-di-luar-kb.ts';
import { pksSetelahKbBerakhir } from './naskah/pks-setelah-kb-berakhir.ts';
import { pksUrusanDiLuarKb } from './naskah/pks-urusan-di-luar-kb.ts';
import { rangkapDalamTeks } from './naskah/rangkap-dalam-teks.ts';
import { rujukanKlausulTidakAda } from './naskah/rujukan-klausul-tidak-ada.ts';
import { rujukanTidakDikenal } from './naskah/rujukan-tidak-dikenal.ts';
import { sebutanNaskah } from './naskah/sebutan-naskah.ts';
import { sebutanPihakSeragam } from './naskah/sebutan-pihak-seragam.ts';
import { setelahMelingkar } from './naskah/setelah-melingkar.ts';
import { spasiTakTerputus } from './naskah/spasi-tak-terputus.ts';
import { spasi } from './naskah/spasi.ts';
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
import { anggaranDasar } from './permendagri-22-2020/anggaran-dasar.ts';
import { daerahKhusus } from './permendagri-22-2020/daerah-khusus.ts';
import { daerahOtonom } from './permendagri-22-2020/daerah-otonom.ts';
import { hakDanKewajibanSetiapPihak } from './permendagri-22-2020/hak-dan-kewajiban-setiap-pihak.ts';
import { jangkaWaktuKesepakatanBersama } from './permendagri-22-2020/jangka-waktu-kesepakatan-bersama.ts';
import { jenjangPerselisihan } from './permendagri-22-2020/jenjang-perselisihan.ts';
import { kesepakatanBersamaMendahului } from './permendagri-22-2020/kesepakatan-bersama-mendahului.ts';
import { komparisi } from './permendagri-22-2020/komparisi.ts';
import { kuasaKepalaDaerah } from './permendagri-22-2020/kuasa-kepala-daerah.ts';
import { masaPenyesuaian } from './permendagri-22-2020/masa-penyesuaian.ts';
import { musyawarahMufakatKsdd } from './permendagri-22-2020/musyawarah-mufakat-ksdd.ts';
import { namaTanpaGelar } from './permendagri-22-2020/nama-tanpa-gelar.ts';
import { pasal1MaksudDanTujuan } from './permendagri-22-2020/pasal-1-maksud-dan-tujuan.ts';
import { pemberiKuasa } from './permendagri-22-2020/pemberi-kuasa.ts';
import { penandatanganKepalaDaerah } from './permendagri-22-2020/penandatangan-kepala-daerah.ts';
import { penyelesaiPerselisihan } from './permendagri-22-2020/penyelesai-perselisihan.ts';
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
import { susunanPihakKsdpk } from './permendagri-22-2020/susunan-pihak-ksdpk.ts';
import { tanggalSuratKuasa } from './permendagri-22-2020/tanggal-surat-kuasa.ts';
import { urutanTahapan } from './permendagri-22-2020/urutan-tahapan.ts';
import { alasanBerakhir } from './pp-28-2018/alasan-berakhir.ts';
import { hasilBarang } from './pp-28-2018/hasil-barang.ts';
import { hasilUang } from './pp-28-2018/hasil-uang.ts';
import { musyawarahMufakat } from './pp-28-2018/musyawarah-mufakat.ts';
import { pergantianPimpinan } from './pp-28-2018/pergantian-pimpinan.ts';
import { pertimbangan } from './uu-23-2014/pertimbangan.ts';

/** The rules that a schema cannot say, by their registry id. */
export const CODE_RULES: ReadonlyMap<string, CodeRule> = new Map<string, CodeRule>([
  ['naskah/batas-pembayaran-berbeda', batasPembayaranBerbeda],
  ['naskah/belum-diisi', belumDiisi],
  ['naskah/bentuk-badan-usaha', bentukBadanUsaha],
  ['naskah/berkas-setelah-penandatanganan', berkasSetelahPenandatanganan],
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
  ['naskah/telepon-benar', teleponBenar],
  ['naskah/terbilang-dalam-kurung', terbilangDalamKurung],
  ['naskah/terbilang-ejaan', terbilangEjaan],
  ['naskah/terbilang-tidak-cocok', terbilangTidakCocok],
  ['naskah/terbilang-tidak-terbaca', terbilangTidakTerbaca],
  ['naskah/wilayah-dikenal', wilayahDikenal],
  ['naskah/wilayah-tersisa', wilayahTersisa],
  ['permendagri-22-2020/anggaran-dasar', anggaranDasar],
  ['permendagri-22-2020/daerah-khusus', daerahKhusus],
  ['permendagri-22-2020/daerah-otonom', daerahOtonom],
  ['permendagri-22-2020/hak-dan-kewajiban-setiap-pihak', hakDanKewajibanSetiapPihak],
  ['permendagri-22-2020/jangka-waktu-kesepakatan-bersama', jangkaWaktuKesepakatanBersama],
  ['permendagri-22-2020/jenjang-perselisihan', jenjangPerselisihan],
  ['permendagri-22-2020/kesepakatan-bersama-mendahului', kesepakatanBersamaMendahului],
  ['permendagri-22-2020/komparisi', komparisi],
  ['permendagri-22-2020/kuasa-kepala-daerah', kuasaKepalaDaerah],
  ['permendagri-22-2020/masa-penyesuaian', masaPenyesuaian],
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
  ['pp-28-2018/alasan-berakhir', alasanBerakhir],
  ['pp-28-2018/hasil-barang', hasilBarang],
  ['pp-28-2018/hasil-uang', hasilUang],
  ['pp-28-2018/musyawarah-mufakat', musyawarahMufakat],
  ['pp-28-2018/pergantian-pimpinan', pergantianPimpinan],
  ['uu-23-2014/pertimbangan', pertimbangan],
]);
