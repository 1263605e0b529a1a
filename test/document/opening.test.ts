import { describe, expect, it } from 'vitest';
import { HEAD, linesOf, REGIONS } from './document.ts';

const base = HEAD + REGIONS;
/** Lines between a sentence and the next that ends in a colon and is no item. */
function listAfter(text: string, sentence: string): string[] {
  const lines = linesOf(text);
  const start = lines.indexOf(sentence) + 1;
  if (start === 0) return [];
  const end = lines.findIndex(
    (line, i) => i >= start && /^(Dengan memperhatikan|Berdasarkan hal)/.test(line),
  );
  return lines.slice(start, end);
}
const recitals = (text: string): string[] =>
  listAfter(text, 'PARA PIHAK terlebih dahulu menerangkan hal-hal sebagai berikut:');
const basis = (text: string): string[] =>
  listAfter(text, 'Dengan memperhatikan ketentuan peraturan perundang-undangan sebagai berikut:');

describe('opening sentence', () => {
  it('writes the date in words', () => {
    expect(linesOf(`${base}penandatanganan: 2026-03-02\n`).join('\n')).toContain(
      'Pada hari ini, Senin, tanggal Dua bulan Maret tahun Dua Ribu Dua Puluh Enam (02-03-2026), kami yang bertanda tangan di bawah ini:',
    );
  });

  it('leaves room for a date not yet known', () => {
    expect(linesOf(base).join('\n')).toMatch(
      /Pada hari ini, \.{12}, tanggal \.{16} bulan .*\(\.\.-\.\.-\.{4}\)/,
    );
  });
});

describe('recitals', () => {
  it('begins each with "bahwa" once and punctuates once', () => {
    expect(
      recitals(
        `${base}konsiderans:\n  - Bahwa air itu perlu;\n  - bahwa, daerah bertetangga; dan\n  - Dalam rangka pelayanan umum.\n`,
      ),
    ).toEqual([
      '1. bahwa air itu perlu;',
      '2. bahwa daerah bertetangga; dan',
      '3. bahwa dalam rangka pelayanan umum.',
    ]);
  });

  it('keeps everything below a recital', () => {
    expect(
      recitals(`${base}premis: PIHAK KESATU memiliki air\nkonsiderans:
  - teks: kerja sama perlu untuk
    rincian:
      - teks: "melayani:"
        rincian: [kota, desa]
      - menjaga alam
    penutup: Yang mendesak.
  - hasilnya baik
`),
    ).toEqual([
      '1. bahwa PIHAK KESATU memiliki air;',
      '2. bahwa kerja sama perlu untuk:',
      '    a. melayani:',
      '        1. kota; dan',
      '        2. desa; dan',
      '    b. menjaga alam,',
      '   yang mendesak; dan',
      '3. bahwa hasilnya baik.',
    ]);
  });

  const PARENT = `menindaklanjuti: { jenis: kesepakatan-bersama, nomor: [1/KB, 2/KB], tanggal: 2025-10-06, tentang: Air }\n`;

  it('ends with the parent document', () => {
    expect(recitals(`${base}${PARENT}konsiderans: air itu perlu\n`)).toEqual([
      '1. bahwa air itu perlu; dan',
      '2. bahwa untuk menindaklanjuti Kesepakatan Bersama Nomor 1/KB dan Nomor 2/KB tanggal 6 Oktober 2025 tentang Air, PARA PIHAK perlu menetapkan Perjanjian Kerja Sama ini.',
    ]);
  });

  it('does not name the parent document twice', () => {
    expect(
      recitals(`${base}${PARENT}konsiderans: ada Kesepakatan Bersama Nomor 1/KB\n`),
    ).toHaveLength(1);
  });

  it('shows blanks of a parent document not yet numbered, and of recitals not yet written', () => {
    expect(recitals(`${base}menindaklanjuti: { jenis: surat, tentang: Air }\n`)[0]).toMatch(
      /Surat Nomor \.{20} tanggal \.{16} tentang Air/,
    );
    expect(recitals(`${base}konsiderans:\n`)).toEqual([`1. bahwa ${'.'.repeat(60)}.`]);
    expect(recitals(base)).toEqual([]);
  });
});

describe('legal basis', () => {
  it('writes short names out, with one mark at the end of each', () => {
    const [first = '', second = ''] = basis(
      `${base}dasar_hukum:\n  - UU 23/2014;\n  - PP 28/2018.\n`,
    );
    expect(first).toMatch(/^1\. Undang-Undang Nomor 23 Tahun 2014 .*[^;]; dan$/);
    expect(second).toMatch(/^2\. Peraturan Pemerintah Nomor 28 Tahun 2018 .*\)\.$/);
  });

  it('is the second pasal where the house style says so', () => {
    const text = `${base}maksud: melayani\ntujuan: maju\nobjek: air\ndasar_hukum: PP 28/2018\ntampilan: { dasar_hukum: pasal }\n`;
    expect(basis(text)).toEqual([]);
    expect(linesOf(text).join('\n')).toMatch(
      /Pasal 2\nDASAR HUKUM\nPerjanjian Kerja Sama ini dilaksanakan berdasarkan:\n {4}a\. Peraturan Pemerintah/,
    );
  });
});
