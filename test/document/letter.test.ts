import { describe, expect, it } from 'vitest';
import { documentOf, linesOf } from './document.ts';

const HEAD = 'draf: 1\ndokumen: surat-kuasa\nkerja_sama: KSDPK\n';
const POWER = `${HEAD}nomor: 180/5/SKK/2026
penandatanganan: { tanggal: 2026-02-20, tempat: Bangko }
pemberi_kuasa: { wilayah: Kabupaten Merangin, nama: Adi Contoh, jabatan: Bupati, status: penjabat }
penerima_kuasa: { nama: Siti Contoh, jabatan: Kepala Dinas Kesehatan, nip: 197001011998032001 }
menandatangani: { tentang: Pelayanan Rujukan, dengan: [PT Satu Contoh, PT Dua Contoh] }
`;

describe('a power of attorney', () => {
  it('is headed by the office of who gives it', () => {
    expect(linesOf(POWER).slice(0, 5)).toEqual([
      '[tengah: Lambang Negara (belum ada gambar)]',
      'BUPATI MERANGIN',
      '',
      'SURAT KUASA KHUSUS',
      'NOMOR : 180/5/SKK/2026',
    ]);
  });

  it('names who gives, who receives, and what is signed with whom', () => {
    const lines = linesOf(POWER);
    expect(lines).toContain('     Jabatan : Pj. Bupati Merangin');
    expect(lines).toContain('     NIP : 197001011998032001');
    expect(lines).toContain(
      'Untuk dan atas nama Pemberi Kuasa, mewakili Pemerintah Daerah Kabupaten Merangin, menandatangani Perjanjian Kerja Sama antara Pemerintah Daerah Kabupaten Merangin dan PT Satu Contoh dan PT Dua Contoh tentang Pelayanan Rujukan.',
    );
  });

  it('lists the powers, and says whether it may be passed on and until when', () => {
    const lines = linesOf(
      `${POWER}kuasa: [menandatangani naskah, { teks: menyerahkan, rincian: [naskah, lampiran] }]\nsubstitusi: ya\nberlaku_sampai: 2026-06-30\n`,
    );
    const start = lines.indexOf('Untuk keperluan tersebut, Penerima Kuasa berwenang:');
    expect(lines.slice(start + 1, start + 7)).toEqual([
      'a. menandatangani naskah; dan',
      'b. menyerahkan:',
      '    1. naskah; dan',
      '    2. lampiran.',
      'Kuasa ini diberikan dengan hak substitusi.',
      'Kuasa ini berlaku sejak tanggal ditandatangani sampai dengan tanggal 30 Juni 2026.',
    ]);
    expect(linesOf(POWER)).toContain(
      'Kuasa ini diberikan tanpa hak substitusi, sehingga tidak dapat dialihkan kepada orang lain.',
    );
  });

  it('bears the stamp at the giver, and names who gets a copy', () => {
    const model = documentOf(`${POWER}tembusan: [Bagian Hukum.]\n`);
    expect(model.signatures.rows[0]?.map(({ stamp }) => stamp)).toEqual([false, true]);
    expect(linesOf(`${POWER}tembusan: [Bagian Hukum.]\n`)).toEqual(
      expect.arrayContaining(['Tembusan:', '1. Bagian Hukum']),
    );
  });

  it('prints blanks for what is not there', () => {
    const lines = linesOf(HEAD);
    expect(lines).toContain(`     Nama : ${'.'.repeat(24)}`);
    expect(lines).toContain(`NOMOR : ${'.'.repeat(30)}`);
  });
});
