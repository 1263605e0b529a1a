import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/document/inlines.ts';
import type { DocumentModel } from '../../src/document/model.ts';
import { outlineText } from '../../src/document/outline-text.ts';
import { editionOfText, memorandum } from '../support/edition.ts';

/** The lines of every version. */
const linesOf = (text: string): string[][] =>
  editionOfText(text).versions.map((version) => outlineText(version).split('\n'));

/** The lines of one version below a heading. */
function below(lines: readonly string[] | undefined, heading: string): string[] {
  const start = (lines ?? []).indexOf(heading) + 1;
  if (start === 0) throw new Error(`no heading ${heading}: ${(lines ?? []).join('\n')}`);
  return (lines ?? []).slice(start, (lines ?? []).indexOf('', start));
}

describe('a memorandum in two languages', () => {
  it('has one version for each, with the words of its language', () => {
    const [id = [], en = []] = linesOf(memorandum('maksud: { id: maju, en: to advance }'));
    expect(id.slice(0, 8)).toEqual([
      'MEMORANDUM SALING PENGERTIAN',
      '',
      'ANTARA',
      'PEMERINTAH DAERAH KOTA JAMBI, REPUBLIK INDONESIA',
      'DAN',
      'MAJELIS BANDARAYA CONTOH, MALAYSIA',
      '',
      'TENTANG',
    ]);
    expect(en.slice(0, 9)).toEqual([
      'MEMORANDUM OF UNDERSTANDING',
      '',
      'BETWEEN',
      'THE GOVERNMENT OF THE CITY OF JAMBI, REPUBLIC OF INDONESIA',
      'AND',
      'THE COUNCIL OF CONTOH CITY, MALAYSIA',
      '',
      'CONCERNING',
      'SISTER CITIES',
    ]);
    expect(en).toContain(
      'The Government of the City of Jambi, Republic of Indonesia and the Council of Contoh City, Malaysia, hereinafter referred to jointly as "the Parties" and individually as "the Party";',
    );
  });

  it.each(['bahasa kita bersama', 'abcd', '__proto__', 'id-'])(
    'prints %j as the language that prevails',
    (code) => {
      const text = memorandum('maksud: { id: maju, en: to advance }').replace(
        /bahasa_acuan: .*/,
        `bahasa_acuan: ${code}`,
      );
      for (const lines of linesOf(text)) expect(lines.join(' ')).toContain(code);
    },
  );

  it('begins recitals with their verb in capitals', () => {
    const [id, en] = linesOf(
      memorandum('konsiderans:\n  - { id: Berkeinginan maju., en: Desiring to advance; }'),
    );
    expect(id).toContain('BERKEINGINAN maju;');
    expect(en).toContain('DESIRING to advance;');
  });

  it('counts, measures and refers in its own words, with the same numbers', () => {
    const text = memorandum(`ruang_lingkup:
  - { id: pendidikan, en: education }
  - teks: { id: wisata, en: tourism }
    kunci: wisata
pasal_tambahan:
  - kunci: lain
    judul: { id: Lain, en: Other }
    ayat:
      - teks: { id: Ini ayat, en: This is a paragraph }
        kunci: ini
      - id: Menurut <ayat:ini> dan <ayat:wisata>, <pihak:semua> membayar <rupiah:2500000> dalam <lama:30 hari kerja> sejak <tanggal:2026-03-02> untuk <angka:123> orang.
        en: Under <ayat:ini> and <ayat:wisata>, <pihak:semua> pay <rupiah:2500000> within <lama:30 hari kerja> from <tanggal:2026-03-02> for <angka:123> persons.
`);
    const [id, en] = linesOf(text);
    expect(below(id, 'LAIN')[1]).toBe(
      '(2) Menurut ayat (1) dan Pasal 1 huruf b, Para Pihak membayar Rp2.500.000,00 (dua juta lima ratus ribu rupiah) dalam 30 (tiga puluh) hari kerja sejak 2 Maret 2026 untuk 123 (seratus dua puluh tiga) orang.',
    );
    expect(below(en, 'OTHER')[1]).toBe(
      '(2) Under paragraph (1) and Article 1 letter b, the Parties pay IDR 2,500,000 (two million five hundred thousand rupiah) within 30 (thirty) working days from 2 March 2026 for 123 (one hundred and twenty-three) persons.',
    );
  });

  it('numbers the same in both, pasal by pasal and paragraph by paragraph', () => {
    const text = memorandum(`maksud: { id: maju, en: to advance }
tujuan: [{ id: satu dua, en: to one }, { id: tiga empat, en: to two }]
ruang_lingkup: { id: pendidikan, en: education }
pelaksanaan: { evaluasi: 6 bulan }
pembiayaan: { sumber: [{ pihak: jambi, sumber: APBD, tahun: 2027 }] }
kelompok_kerja: baku
hasil: [{ pihak: semua, hasil: { id: data bersama, en: joint data } }]
kekayaan_intelektual: baku
kerahasiaan: baku
penyelesaian_perselisihan: [{ cara: konsultasi, selama: 30 hari }, negosiasi]
perubahan: baku
jangka_waktu: { selama: 5 tahun, perpanjangan: { pemberitahuan: 6 bulan } }
pengakhiran: { alasan: [tujuan-tercapai, kesepakatan-baru], pemberitahuan: 3 bulan }
surat_menyurat: baku
lain_lain: baku`);
    const { versions } = editionOfText(text);
    const numbers = ({ body }: DocumentModel): string[] =>
      body.flatMap((block) =>
        block.kind === 'pasal' || block.kind === 'item'
          ? [block.label.replace(/^(?:Pasal|Article) /, '§')]
          : [block.kind],
      );
    const [id, en] = versions;
    expect(en && numbers(en)).toEqual(numbers(id));
    const words = outlineText(en ?? id);
    expect(words).toContain(
      'the regional budget of the Government of the City of Jambi for the fiscal year 2027',
    );
    expect(words).toContain('through consultation within 30 (thirty) days and negotiation.');
    expect(words).not.toMatch(/\b(?:dan|yang|Pihak|ini|dengan)\b/);
  });

  it('says once in which languages it is made, and which prevails', () => {
    const [id, en] = linesOf(memorandum(''));
    expect(id).toContain(
      'Dibuat dalam rangkap 2 (dua) di Jambi pada tanggal 1 September 2026, dalam bahasa Indonesia dan bahasa Inggris, dan semua naskah tersebut sama aslinya. Dalam hal terdapat perbedaan penafsiran, naskah dalam bahasa Inggris yang berlaku.',
    );
    expect(en).toContain(
      'Done in 2 (two) originals at Jambi on 1 September 2026, in the Indonesian and English languages, all texts being equally authentic. In case of any divergence in interpretation, the English text shall prevail.',
    );
    const [alone] = linesOf(memorandum('', '[id]'));
    expect(alone?.some((line) => line.endsWith('dalam bahasa Indonesia.'))).toBe(true);
  });

  it('shows a blank where a text is not translated, and keeps the rest', () => {
    const [, en] = linesOf(memorandum('tujuan:\n  - maju terus\n  - { id: a b, en: to advance }'));
    expect(below(en, 'PURPOSE AND OBJECTIVES')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^ +a\. \.{40};/), '    b. to advance.']),
    );
  });

  it('prints own text and standing text of both languages where `<baku>` stands', () => {
    const [id, en] = linesOf(
      memorandum('perubahan:\n  ayat:\n    - <baku>\n    - { id: Satu lagi, en: One more }'),
    );
    expect(below(id, 'AMANDEMEN')).toHaveLength(3);
    expect(below(en, 'AMENDMENT')[2]).toBe('(3) One more.');
  });

  it('is signed under the name and country of each party, office below', () => {
    const [, en] = editionOfText(memorandum('')).versions;
    const [row = []] = en?.signatures.rows ?? [];
    expect(row.map(({ party }) => plainText(party))).toEqual([
      'FOR THE GOVERNMENT OF THE CITY OF JAMBI',
      'FOR THE COUNCIL OF CONTOH CITY',
    ]);
    expect(row.map(({ below: [office = []] }) => plainText(office))).toEqual([
      'Mayor of Jambi',
      'Mayor of Contoh',
    ]);
    expect(row.some(({ stamp }) => stamp)).toBe(false);
  });

  it('prints a clause of a shared pasal only where it is there', () => {
    const [id] = linesOf(memorandum('jangka_waktu: 5 tahun'));
    expect(id?.join('\n')).not.toContain('berakhir karena');
  });
});

describe('a letter of intent', () => {
  it('numbers its paragraphs through, without articles', () => {
    const text = memorandum(`maksud: { id: maju, en: to advance }
ruang_lingkup: [{ id: pendidikan, en: education }, { id: wisata, en: tourism }]
tindak_lanjut: { id: 'Lihat <pasal:ruang_lingkup>.', en: 'See <pasal:ruang_lingkup>.' }
jangka_waktu: 1 tahun`).replace('memorandum-saling-pengertian', 'pernyataan-kehendak');
    const [, en = []] = linesOf(text);
    expect(en.filter((line) => /^ +\S+[.)] /.test(line)).map((line) => line.trim())).toEqual([
      '1. The purpose of this Letter of Intent is to advance.',
      '2. The fields in which the Parties intend to cooperate are:',
      'a) education; and',
      'b) tourism.',
      '3. See point 2.',
      '4. This Letter of Intent shall enter into force on the date of its signing and shall remain in force for 1 (one) year.',
    ]);
    expect(en.some((line) => line.startsWith('Article'))).toBe(false);
  });
});

describe('a plan of cooperation', () => {
  const PLAN = `draf: 1
dokumen: rencana-kerja-sama
kerja_sama: KSDLL
judul: Pendidikan
penandatanganan: { tanggal: 2026-03-02, tempat: Jambi }
pihak:
  - kunci: jambi
    wilayah: Kota Jambi
    penandatangan: { nama: Rahma Contoh, jabatan: Wali Kota }
  - { kunci: mitra, jenis: lembaga-luar-negeri, nama: Universitas Misal, negara: Australia }
subjek: baku
kegiatan:
  - { kegiatan: pelatihan, sumber: APBD, biaya: 1000000, waktu: 2027 }
  - { kegiatan: magang, biaya: 2000000 }
pembiayaan: baku
jangka_waktu: 3 tahun
`;

  it('has numbered sections, tables of its activities with their sum, and the signature of the region alone', () => {
    const [lines = []] = linesOf(PLAN);
    expect(lines).toEqual(
      expect.arrayContaining([
        '1. SUBJEK KERJA SAMA',
        '    a. Pemerintah Daerah Kota Jambi, Republik Indonesia; dan',
        '    b. Universitas Misal, Australia.',
        '| 1 | pelatihan | APBD | Rp1.000.000,00 |',
        '| 2 | magang | - | Rp2.000.000,00 |',
        '| Jumlah |  |  | Rp3.000.000,00 |',
        '| 1 | pelatihan | - | 2027 |',
        '   ||   Jambi, 2 Maret 2026 / WALI KOTA JAMBI, / Rahma Contoh',
      ]),
    );
    expect(lines.join('\n')).not.toContain('UNTUK');
  });
});

describe('a third language', () => {
  const WORDS = `kata_baku:
  bahasa: ms
  nama: Memorandum Persefahaman
  antara: antara
  dan: dan
  tentang: mengenai
  para_pihak: Pihak-Pihak
  disebut: selepas ini disebut "Pihak-Pihak"
  sepakat: Telah mencapai persefahaman seperti berikut
  pasal: Perkara
  ayat: perenggan
  atas_nama: bagi pihak
  negara: Republik Indonesia
`;

  it('prints the words that the draft gives, and figures of its own locale', () => {
    const text = memorandum(
      `${WORDS}perubahan:
  judul: { ms: Pindaan }
  ayat:
    - { id: <baku>, en: <baku>, ms: 'Boleh dipinda dalam <lama:30 hari> dari <tanggal:2026-03-02> oleh <pihak:semua>.' }
    - { id: Satu lagi, en: One more, ms: Satu lagi }
penutup: { id: <baku>, en: <baku>, ms: Dibuat di Jambi. }`,
      '[id, en, ms]',
    );
    const [id, en, ms = []] = linesOf(text);
    expect(ms).toEqual(
      expect.arrayContaining([
        'MEMORANDUM PERSEFAHAMAN',
        'ANTARA',
        'MENGENAI',
        'BANDAR RAYA BERKEMBAR',
        'Telah mencapai persefahaman seperti berikut:',
        'Perkara 1',
        'PINDAAN',
        'Dibuat di Jambi.',
      ]),
    );
    expect(below(ms, 'PINDAAN')[0]).toBe(
      '(1) Boleh dipinda dalam 30 hari dari 2 Mac 2026 oleh Pihak-Pihak.',
    );
    expect(below(id, 'AMANDEMEN')).toHaveLength(3);
    expect(below(en, 'AMENDMENT')).toHaveLength(3);
  });

  it('shows blanks where no words are given', () => {
    const [, , ms = []] = linesOf(memorandum('perubahan: baku', '[id, en, ms]'));
    expect(ms.slice(0, 3)).toEqual(['.'.repeat(30), '', '..........']);
    expect(ms.join('\n')).toContain('§ 1');
  });
});
