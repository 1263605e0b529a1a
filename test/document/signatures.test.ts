import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/document/inlines.ts';
import type { SignatureBlock } from '../../src/document/model.ts';
import { documentOf, HEAD, HEAD_PARTNER, linesOf, PARTNERS, REGIONS } from './document.ts';

const rows = ({ rows }: SignatureBlock): string[][] =>
  rows.map((row) => row.map(({ party }) => plainText(party)));
const signed = (text: string): SignatureBlock => documentOf(text).signatures;

describe('signatures', () => {
  it('puts KESATU on the right as the annex does, or on the left as the house style says', () => {
    expect(rows(signed(HEAD + REGIONS))).toEqual([['PIHAK KEDUA,', 'PIHAK KESATU,']]);
    expect(rows(signed(`${HEAD}${REGIONS}tampilan: { tanda_tangan: kesatu-kiri }\n`))).toEqual([
      ['PIHAK KESATU,', 'PIHAK KEDUA,'],
    ]);
  });

  it.each([2, 3, 5, 11, 20])('stands two to a row for %i parties', (count) => {
    const parties = Array.from(
      { length: count },
      (_, i) => `  - { nama: Mitra ${i}, penandatangan: { nama: Nama ${i}, jabatan: Ketua } }\n`,
    ).join('');
    const block = signed(`${HEAD_PARTNER}pihak:\n${parties}`);
    expect(block.rows.map((row) => row.length)).toEqual([
      ...Array(Math.floor(count / 2)).fill(2),
      ...(count % 2 === 0 ? [] : [1]),
    ]);
    expect(block.rows.flat().filter(({ stamp }) => stamp)).toHaveLength(1);
  });

  const party = (yaml: string): string[] => {
    const lines = linesOf(
      `${HEAD_PARTNER}tampilan: { tanda_tangan: kesatu-kiri, gelar: ya }\npihak:\n  - ${yaml}\n  - wilayah: "15.03"\n`,
    );
    const line = lines.find((one) => one.includes('[meterai]')) ?? '';
    return (line.split('   ||   ')[0] ?? '').split(' / ');
  };

  it.each([
    [
      '{ wilayah: "15.02", penandatangan: { nama: Adi, jabatan: Bupati } }',
      ['BUPATI MERANGIN', '[meterai]', 'Adi'],
    ],
    [
      '{ wilayah: "15.02", penandatangan: { nama: Adi, jabatan: Bupati, status: penjabat } }',
      ['Pj. BUPATI MERANGIN', '[meterai]', 'Adi'],
    ],
    [
      '{ nama: PT Contoh, penandatangan: { nama: Budi, jabatan: Direktur } }',
      ['PT CONTOH', 'DIREKTUR', '[meterai]', 'Budi'],
    ],
    [
      '{ nama: PT Contoh, penandatangan: { nama: Budi, jabatan: Direktur PT Contoh } }',
      ['DIREKTUR PT CONTOH', '[meterai]', 'Budi'],
    ],
    ['{ jenis: perseorangan, nama: Joko }', ['[meterai]', 'Joko']],
    [
      '{ wilayah: "15.02", penandatangan: { nama: Siti, gelar_depan: dr., jabatan: Kepala Dinas, pangkat: Pembina, nip: NIP 19700101, tanggal: 2026-03-05 } }',
      ['KEPALA DINAS', '[meterai]', 'dr. Siti', 'Pembina', 'NIP 19700101', 'Tanggal 5 Maret 2026'],
    ],
  ])('prints %s', (yaml, lines) => {
    expect(party(yaml)).toEqual(['PIHAK KESATU,', ...lines]);
  });

  it('has a place for each signatory of a party of several entities', () => {
    const text = `${HEAD_PARTNER}pihak:
  - anggota:
      - { nama: PT Satu, penandatangan: { nama: Ani, jabatan: Direktur } }
      - { nama: PT Dua, penandatangan: { nama: Budi, jabatan: Direktur } }
  - wilayah: "15.02"
`;
    expect(rows(signed(text))).toEqual([['PIHAK KESATU,', 'PIHAK KESATU,'], ['PIHAK KEDUA,']]);
  });

  it.each([
    ['[{ nama: Sari, jabatan: Sekretaris Daerah }]', 'SAKSI,', ['']],
    ['[{ nama: Sari }, { nama: Tono }]', 'SAKSI-SAKSI,', ['', '']],
    ['[{ nama: Sari, sebagai: mengetahui }]', 'MENGETAHUI,', ['']],
    [
      '[{ nama: Sari, sebagai: mengetahui }, { nama: Tono }]',
      'DISAKSIKAN DAN DIKETAHUI OLEH:',
      ['MENGETAHUI,', 'SAKSI,'],
    ],
  ])('adds the witnesses %s', (saksi, heading, roles) => {
    const { witnesses } = signed(`${HEAD_PARTNER}${PARTNERS}saksi: ${saksi}\n`);
    expect(witnesses?.heading).toBe(heading);
    expect(rows({ rows: witnesses?.rows ?? [] }).flat()).toEqual(roles);
  });
});
