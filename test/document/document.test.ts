import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../src/document/model.ts';
import { modelOf } from '../../src/document/model-of.ts';
import { outlineText } from '../../src/document/outline-text.ts';
import { renderDocx } from '../../src/docx/index.ts';
import { checkText, KNOWLEDGE, SCHEMAS } from '../support/knowledge.ts';

/** The document of a draft given as text. */
function documentOf(text: string): DocumentModel {
  const { draft, report } = checkText(text);
  const kind = SCHEMAS.kinds.get(draft?.ruleset.kind ?? '');
  if (draft === undefined || kind === undefined) throw new Error('the draft cannot be read');
  return modelOf({
    draft: draft.draft,
    blanks: draft.blanks,
    outline: kind.outline,
    cooperation: draft.ruleset.cooperation,
    regions: KNOWLEDGE.regions,
    law: KNOWLEDGE.law,
    asOf: report.asOf,
    pictureOf: () => undefined,
    rowsOf: () => undefined,
  });
}

const KB = 'draf: 1\ndokumen: kesepakatan-bersama\nkerja_sama: KSDD\njudul: Air\n';
const PKS = 'draf: 1\ndokumen: perjanjian-kerja-sama\nkerja_sama: KSDPK\njudul: Air\n';
const lines = (text: string): string => outlineText(documentOf(text));

describe('parties', () => {
  it('names acting officials, officials with a power of attorney, companies and persons', () => {
    const text = lines(`${PKS}pihak:
  - wilayah: 15.02
    penandatangan:
      nama: Siti Contoh
      jabatan: Bupati
      status: penjabat
  - wilayah: Kota Jambi
    penandatangan:
      nama: Hadi Contoh
      jabatan: Kepala Dinas Kesehatan
      kewenangan: { jenis: surat-kuasa-khusus, nomor: 1/SK/2026, tanggal: 2026-02-20, oleh: Wali Kota Jambi }
  - nama: Budi Misal
    jenis: perseorangan
    nik: 1571010101010001
    penandatangan: Budi Misal
`);
    expect(text).toMatch(/I\. +Siti Contoh : Pj\. Bupati Merangin/);
    expect(text).toContain(
      'berdasarkan Surat Kuasa Khusus Wali Kota Jambi Nomor 1/SK/2026 tanggal 20 Februari 2026',
    );
    expect(text).toMatch(/Nomor Induk Kependudukan 1571010101010001.*diri sendiri/);
    expect(text).toContain('PIHAK KESATU, PIHAK KEDUA, dan PIHAK KETIGA');
  });

  it('makes one PIHAK of several entities with several signatories', () => {
    const text = lines(`${PKS}pihak:
  - wilayah: 15.02
    penandatangan: { nama: Siti Contoh, jabatan: Bupati Merangin }
  - anggota:
      - { nama: PT Satu Contoh, penandatangan: { nama: Budi Misal, jabatan: Direktur } }
      - { nama: PT Dua Contoh, penandatangan: { nama: Ani Misal, jabatan: Direktur } }
`);
    expect(text).toMatch(/Budi Misal[^\n]*PT Satu Contoh;/);
    expect(text).toMatch(/Ani Misal[^\n]*secara bersama-sama disebut PIHAK KEDUA\./);
  });

  it.each([2, 3, 5, 11, 20])('signs for %i parties, two to a row', async (count) => {
    const codes = SCHEMAS.regionsCsv
      .split('\n')
      .filter((line) => /^1[1-9]\.\d\d,.*kabupaten,ya/.test(line))
      .slice(0, count)
      .map((line) => line.slice(0, 5));
    const model = documentOf(
      `${KB}pihak:\n${codes.map((code) => `  - wilayah: "${code}"\n    penandatangan: { nama: Nama ${code.replace('.', '')}, jabatan: Bupati }\n`).join('')}`,
    );
    expect(model.signatures.rows.map((row) => row.length)).toEqual([
      ...Array(Math.floor(count / 2)).fill(2),
      ...(count % 2 === 1 ? [1] : []),
    ]);
    expect((await renderDocx(model)).length).toBeGreaterThan(5000);
  });
});

describe('clauses', () => {
  it('keeps the standing text at <baku> among own words, and puts own pasal where they say', () => {
    const text = lines(`${PKS}objek: air
sanksi:
  ayat: [Kata sendiri.]
pelaksanaan:
  judul: Pelaksanaan Bersama
  ayat: [Kata pembuka., <baku>]
pasal_tambahan:
  - { kunci: uji, judul: Uji Coba, setelah: objek, ayat: ["Uji coba menurut <pasal:pelaksanaan>."] }
`);
    expect(text).toMatch(
      /Pasal 1\nOBJEK\n.*\n\nPasal 2\nUJI COBA\nUji coba menurut Pasal 3\.\n\nPasal 3\nPELAKSANAAN BERSAMA\n\(1\) Kata pembuka\.\n\(2\) PARA PIHAK melaksanakan/,
    );
    expect(text).toMatch(/SANKSI\nKata sendiri\.\n/);
  });

  it('numbers huruf and angka, and takes typed seams off once', () => {
    const text = lines(`${PKS}ruang_lingkup:
  - teks: "penyediaan sarana, meliputi:"
    rincian: [pompa;, pipa.]
  - penyaluran; dan
  - pemantauan.
`);
    expect(text).toContain(
      '    a. penyediaan sarana, meliputi:\n        1. pompa; dan\n        2. pipa;\n    b. penyaluran; dan\n    c. pemantauan.',
    );
  });

  it('refers to ayat and huruf by fields, short within a pasal', () => {
    const text = lines(`${PKS}hak_kewajiban:
  - pihak: "1"
    hak: dibayar
    kewajiban:
      - { teks: melapor, kunci: lapor }
      - membayar menurut <ayat:lapor>
lain_lain: ["Laporan menurut <ayat:lapor> dibuat <lama:30 hari>."]
`);
    expect(text).toMatch(/b\. membayar menurut ayat \(2\) huruf a/);
    expect(text).toMatch(
      /Laporan menurut Pasal \d+ ayat \(2\) huruf a dibuat 30 \(tiga puluh\) hari\./,
    );
  });

  it('shows what is blank as a blank', () => {
    expect(lines(`${PKS}objek:\njangka_waktu:\n`)).toMatch(
      /OBJEK\n.*\.{10}[\s\S]*JANGKA WAKTU\n.*\.{10}/,
    );
  });
});
