import { describe, expect, it } from 'vitest';
import { kewenanganSetelahPenandatanganan } from '../../../src/rules/naskah/kewenangan-setelah-penandatanganan.ts';
import { hitsOf } from './yaml-draft.ts';

const signed = 'penandatanganan:\n  tanggal: 2026-03-02\n';
const company = (signatory: string, party = ''): string =>
  `${signed}pihak:\n  - nama: PT Sehat\n    jenis: badan-usaha\n${party}    penandatangan:\n      nama: Budi\n      jabatan: Direktur\n${signatory}`;

describe('power to sign that comes too late', () => {
  it('finds a deed, a shared paper and articles of association', () => {
    const text = company(
      '      kewenangan: { jenis: akta, tanggal: 2026-03-03 }\n',
      '    anggaran_dasar: { nomor: 5, tanggal: 2026-04-01 }\n',
    );
    expect(hitsOf(kewenanganSetelahPenandatanganan, text).map(({ path }) => path)).toEqual([
      ['pihak', 0, 'penandatangan', 0, 'kewenangan', 0, 'tanggal'],
      ['pihak', 0, 'anggaran_dasar', 'tanggal'],
    ]);
    const group = `${signed}pihak:\n  - kewenangan: { jenis: persetujuan, tanggal: 2026-05-01 }\n    anggota:\n      - nama: Desa A\n      - nama: Desa B\n`;
    expect(hitsOf(kewenanganSetelahPenandatanganan, group).map(({ args }) => args)).toEqual([
      { surat: 'persetujuan', tanggal: '1 Mei 2026', batas: '2 Maret 2026' },
    ]);
  });

  it('takes the own day of a signatory', () => {
    const paper = '      kewenangan: { jenis: akta, tanggal: 2026-02-27 }\n';
    expect(
      hitsOf(kewenanganSetelahPenandatanganan, company(`${paper}      tanggal: 2026-02-20\n`)),
    ).toHaveLength(1);
    expect(hitsOf(kewenanganSetelahPenandatanganan, company(paper))).toEqual([]);
  });

  it('leaves the power of attorney of an office to the law that asks for it', () => {
    const text = `${signed}pihak:\n  - wilayah: Kabupaten Merangin\n    penandatangan:\n      jabatan: Kepala Dinas Kesehatan\n      kewenangan: { jenis: surat-kuasa-khusus, tanggal: 2026-03-09 }\n`;
    expect(hitsOf(kewenanganSetelahPenandatanganan, text)).toEqual([]);
    const kb = `dokumen: kesepakatan-bersama\n${text}`;
    expect(hitsOf(kewenanganSetelahPenandatanganan, kb)).toHaveLength(1);
  });
});
