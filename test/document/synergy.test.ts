import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/document/inlines.ts';
import { documentOf, linesOf } from './document.ts';

const PARTIES = `kerja_sama: SINERGI
judul: Penurunan Tengkes
pihak:
  - kunci: kemenkes
    jenis: kementerian-lembaga
    nama: Kementerian Kesehatan
    penandatangan: { nama: Ratna Contoh, jabatan: Menteri Kesehatan }
  - kunci: merangin
    wilayah: Kabupaten Merangin
    penandatangan: { nama: Adi Contoh, jabatan: Bupati }
`;
const NOTE = `draf: 1\ndokumen: nota-kesepakatan\n${PARTIES}`;
const PLAN = `draf: 1\ndokumen: rencana-kerja\n${PARTIES}`;

describe('a Nota Kesepakatan', () => {
  it('bears the Garuda and the title of the annex, KESATU on the right', () => {
    const model = documentOf(NOTE);
    expect(model.emblems).toMatchObject([{ side: 'center', label: 'Lambang Negara' }]);
    expect(model.title.map(({ inlines }) => plainText(inlines)).slice(0, 5)).toEqual([
      'NOTA KESEPAKATAN',
      'ANTARA',
      'KEMENTERIAN KESEHATAN',
      'DAN',
      'PEMERINTAH DAERAH KABUPATEN MERANGIN',
    ]);
    const [row = []] = model.signatures.rows;
    expect(row.map(({ party, above }) => [party, ...above].map(plainText))).toEqual([
      ['PIHAK KEDUA,', 'BUPATI MERANGIN'],
      ['PIHAK KESATU,', 'MENTERI KESEHATAN'],
    ]);
  });

  it('begins with maksud dan tujuan, whatever the order of the draft', () => {
    const text = `${NOTE}latar_belakang: Angka tinggi\nlokasi: Bangko\nmaksud: selaras\nobjek: gizi\n`;
    expect(
      documentOf(text).body.flatMap((block) =>
        block.kind === 'pasal' ? [plainText(block.heading)] : [],
      ),
    ).toEqual(['MAKSUD DAN TUJUAN', 'LATAR BELAKANG', 'LOKASI', 'OBJEK']);
  });

  it('shares out tasks party by party', () => {
    const tasks =
      'tugas_tanggung_jawab:\n  - { pihak: kemenkes, tugas: [menyusun pedoman, melatih] }\n  - { pihak: merangin }\n';
    expect(linesOf(NOTE + tasks)).toEqual(
      expect.arrayContaining([
        '(1) PIHAK KESATU mempunyai tugas dan tanggung jawab:',
        '    a. menyusun pedoman; dan',
        expect.stringMatching(/^\(2\) PIHAK KEDUA mempunyai tugas dan tanggung jawab \.+/),
      ]),
    );
  });

  it('closes with the words of the annex', () => {
    expect(linesOf(NOTE).join('\n')).toMatch(
      /Demikian Nota Kesepakatan Sinergi Perencanaan dan Pelaksanaan Pembangunan ini .* bermeterai cukup/,
    );
  });
});

describe('a Rencana Kerja', () => {
  const ACTIVITIES = `kegiatan:
  isi:
    - { uraian: Pelatihan, waktu: Juni 2026, pihak: merangin, pelaksana: Dinas Kesehatan, sumber: APBD, nilai: 150000000 }
    - { uraian: Evaluasi, pihak: semua, sumber: hibah, nilai: 50000000 }
    - pedoman
  jumlah: ya
`;

  it('lies, in lettered sections, without emblem and box for the duty stamp', () => {
    const model = documentOf(`${PLAN}tujuan: selaras\n${ACTIVITIES}lain_lain: baku\n`);
    expect(model.page).toMatchObject({ landscape: true });
    expect(model.headings).toMatchObject({ format: 'upperLetter', place: 'sebaris' });
    expect(model.emblems).toEqual([]);
    expect(model.signatures.rows.flat().some(({ stamp }) => stamp)).toBe(false);
    expect(linesOf(`${PLAN}tujuan: selaras\n${ACTIVITIES}lain_lain: baku\n`)).toEqual(
      expect.arrayContaining(['A. TUJUAN', 'B. KEGIATAN', 'C. LAIN-LAIN']),
    );
  });

  it('prints its activities as a matrix with the columns that are used, and their sum', () => {
    const lines = linesOf(PLAN + ACTIVITIES);
    expect(lines).toEqual(
      expect.arrayContaining([
        '| No. | Kegiatan | Waktu | Penanggung Jawab | Sumber Dana | Biaya |',
        '| 1. | Pelatihan | Juni 2026 | PIHAK KEDUA (Dinas Kesehatan) | APBD | Rp150.000.000,00 |',
        '| 2. | Evaluasi | ............ | PARA PIHAK | Hibah | Rp50.000.000,00 |',
        '| 3. | pedoman | ............ | ............ | - | - |',
        '| Jumlah |  |  |  |  | Rp200.000.000,00 |',
      ]),
    );
  });

  it('shows a blank where there is no activity yet', () => {
    expect(linesOf(`${PLAN}kegiatan:\n`).join('\n')).toMatch(/melaksanakan kegiatan: \.{20}/);
  });

  it('names the Nota Kesepakatan that it carries out, or leaves room for it', () => {
    const parent =
      'menindaklanjuti: { jenis: nota-kesepakatan, nomor: [1/NK, 2/NK], tanggal: 2026-04-20, tentang: Gizi }\n';
    expect(linesOf(PLAN + parent)).toContain(
      'Untuk melaksanakan Nota Kesepakatan Nomor 1/NK dan Nomor 2/NK tanggal 20 April 2026 tentang Gizi, PARA PIHAK menyepakati Rencana Kerja sebagai berikut:',
    );
    expect(linesOf(PLAN).join('\n')).toMatch(/Untuk melaksanakan \.{20,}, PARA PIHAK/);
  });

  it('is referred to by its letters', () => {
    const terms = `${PLAN}tujuan: selaras\nkegiatan: [pelatihan]\nlain_lain: ['Lihat <pasal:kegiatan>', 'Lihat pula <ayat:satu>', { teks: Ini, kunci: satu }]\n`;
    expect(linesOf(terms)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('1. Lihat bagian B.'),
        expect.stringContaining('2. Lihat pula angka 3.'),
      ]),
    );
  });
});
