import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText, ROOT } from '../support/knowledge.ts';
import { merged } from '../support/merge.ts';

const base = readFileSync(join(ROOT, 'examples/ksdpk-rumah-sakit-pks.yaml'), 'utf8');
const rulesOf = (text: string): string[] => checkText(text).report.findings.map(({ rule }) => rule);
const clean = rulesOf(base);

/** What a change adds to the findings of the clean draft. */
function added(snippet: string): string[] {
  const rest = [...clean];
  return rulesOf(merged(base, snippet)).filter((rule) => {
    const known = rest.indexOf(rule);
    if (known >= 0) rest.splice(known, 1);
    return known < 0;
  });
}

const partner = (kind: string, form: string, name: string, office: string): string =>
  [
    `pihak/1/jenis: ${kind}`,
    `pihak/1/bentuk: ${form}`,
    `pihak/1/nama: ${name}`,
    `pihak/1/penandatangan/jabatan: ${office}`,
  ].join('\n');

describe('one mistake is one finding, of the heavier rule', () => {
  it.each([
    ['judul: Memorandum of Understanding Pelayanan Rujukan', 'pp-28-2018/nama-naskah'],
    ['judul: Nota Kesepahaman tentang Pelayanan Rujukan', 'pp-28-2018/nama-naskah'],
    ['judul: Perjanjian Kerja Sama tentang Pelayanan Rujukan', 'naskah/judul-pokok-saja'],
    [partner('bumd', 'Perseroda', 'PT Contoh (Perseroda)', 'Rektor'), 'uu-23-2014/organ-bumd'],
    [partner('badan-usaha', 'PT', 'PT Contoh', 'Bupati Merangin'), 'uu-40-2007/direksi'],
    [
      partner('koperasi', 'Koperasi', 'Koperasi Contoh', 'Kepala Dinas Koperasi'),
      'uu-25-1992/pengurus',
    ],
    [partner('yayasan', 'Yayasan', 'Yayasan Contoh', 'Ketua Pembina'), 'uu-16-2001/pengurus'],
    [
      partner('koperasi', 'Koperasi', 'Koperasi Contoh', 'Rektor'),
      'naskah/jabatan-sesuai-jenis-pihak',
    ],
    ['pelaksanaan: ["Pasal 5 Pelayanan diberikan.", lain]', 'naskah/penomoran-diketik'],
    ['pelaksanaan: [Pelayanan diberikan menurut Pasal 6.]', 'naskah/pasal-diketik'],
    [
      'pihak/0/penandatangan/kewenangan/0/tanggal: 2026-03-20',
      'permendagri-22-2020/tanggal-surat-kuasa',
    ],
    [
      'pihak/1/penandatangan/kewenangan/0/tanggal: 2026-03-20',
      'naskah/kewenangan-setelah-penandatanganan',
    ],
    ['menindaklanjuti/tanggal: 2026-04-01', 'permendagri-22-2020/kesepakatan-bersama-mendahului'],
    [
      'menindaklanjuti: [{ jenis: kesepakatan-bersama, nomor: 440/11/KB/2025, tanggal: 2025-10-06, tentang: Pelayanan }, { jenis: surat, nomor: 1/2026, tanggal: 2026-04-01, tentang: Usul }]',
      'naskah/induk-setelah-penandatanganan',
    ],
  ])('%s', (snippet, rule) => {
    expect(added(snippet)).toEqual([rule]);
  });
});

describe('two mistakes in one text are two findings', () => {
  it.each([
    [
      'pelaksanaan: ["Pasal 5 Pelayanan diberikan menurut Pasal 6.", lain]',
      ['naskah/penomoran-diketik', 'naskah/pasal-diketik'],
    ],
    [
      'judul: Perjanjian Kerja Sama tentang Pelayanan Kesehatan di Propinsi',
      ['naskah/ejaan', 'naskah/judul-pokok-saja'],
    ],
  ])('%s', (snippet, rules) => {
    expect(added(snippet).sort()).toEqual([...rules].sort());
  });
});
