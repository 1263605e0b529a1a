import { describe, expect, it } from 'vitest';
import {
  documentOf,
  HEAD,
  HEAD_KB,
  HEAD_KB_PARTNER,
  HEAD_PARTNER,
  linesOf,
  PARTNERS,
  REGIONS,
} from './document.ts';

const title = (text: string): string[] => {
  const lines = linesOf(text);
  const start = lines.findIndex((line) => !line.startsWith('['));
  return lines
    .slice(
      start,
      lines.findIndex((line) => line.startsWith('Pada hari')),
    )
    .filter(Boolean);
};
const BLANK_NUMBER = `NOMOR : ${'.'.repeat(30)}`;

describe('title', () => {
  it('stands in capitals, one item a line', () => {
    expect(title(HEAD + REGIONS)).toEqual([
      'PERJANJIAN KERJA SAMA',
      'ANTARA',
      'PEMERINTAH DAERAH KABUPATEN MERANGIN',
      'DAN',
      'PEMERINTAH DAERAH KABUPATEN BUNGO',
      'TENTANG',
      'PENYEDIAAN AIR MINUM',
      BLANK_NUMBER,
      BLANK_NUMBER,
    ]);
  });

  it('joins by DENGAN and calls itself a contract where the house style says so', () => {
    const lines = linesOf(
      `${HEAD_PARTNER}${PARTNERS}tampilan: { penghubung: dengan, nama_dokumen: kontrak }\n`,
    );
    expect(lines).toContain('KONTRAK');
    expect(lines).toContain('DENGAN');
    expect(lines.join('\n')).toContain('dalam Kontrak ini disebut PARA PIHAK');
  });

  it('lists more than two parties, the last after the joiner', () => {
    const parties = 'pihak:\n  - nama: Satu\n  - nama: Dua\n  - nama: Tiga\n';
    expect(title(HEAD_PARTNER + parties).slice(2, 6)).toEqual(['SATU,', 'DUA', 'DAN', 'TIGA']);
  });

  it('joins the entities of one party', () => {
    const parties =
      'pihak:\n  - anggota: [{ nama: Satu }, { nama: Dua }, { nama: Tiga }]\n  - wilayah: "15.02"\n';
    expect(title(HEAD_PARTNER + parties).slice(2, 5)).toEqual(['SATU,', 'DUA DAN', 'TIGA']);
  });

  it('prints nama_judul as typed', () => {
    const parties = PARTNERS.replace('kunci: rs', 'kunci: rs\n    nama_judul: RS SEHAT (RSS)');
    expect(title(HEAD_PARTNER + parties)).toContain('RS SEHAT (RSS)');
  });

  const numbered = (...numbers: (string | undefined)[]): string =>
    `pihak:\n${numbers.map((number, i) => `  - nama: P${i}\n${number === undefined ? '' : `    nomor: ${number}\n`}`).join('')}`;

  it.each([
    [numbered(undefined, undefined), [BLANK_NUMBER, BLANK_NUMBER]],
    [numbered('1/A', undefined), ['NOMOR : 1/A', BLANK_NUMBER]],
    [numbered('1/A', '2/B'), ['NOMOR : 1/A', 'NOMOR : 2/B']],
    [`${numbered('1/A', '2/B')}tampilan: { nomor: tunggal }\n`, ['NOMOR : 1/A']],
    [
      'pihak:\n  - nomor: 9/K\n    anggota: [{ nama: Satu }, { nama: Dua }]\n  - nama: Tiga\n',
      ['NOMOR : 9/K', BLANK_NUMBER],
    ],
    [
      'pihak:\n  - anggota: [{ nama: Satu, nomor: 1 }, { nama: Dua, nomor: 2 }]\n  - nama: Tiga\n',
      ['NOMOR : 1', 'NOMOR : 2', BLANK_NUMBER],
    ],
  ])('prints the number lines %#', (parties, lines) => {
    expect(title(HEAD_PARTNER + parties).filter((line) => line.startsWith('NOMOR'))).toEqual(lines);
  });
});

describe('emblems', () => {
  const sides = (text: string): string[] =>
    documentOf(text).emblems.map(({ side, label }) => `${side} ${label}`);

  it('is the Garuda for a kesepakatan bersama of regions', () => {
    expect(sides(HEAD_KB + REGIONS)).toEqual(['center Lambang Negara']);
  });

  it('puts the initiator on the right in a perjanjian of regions', () => {
    expect(sides(`${HEAD}prakarsa: bungo\n${REGIONS}`)).toEqual([
      'left Lambang Kabupaten Merangin',
      'right Lambang Kabupaten Bungo',
    ]);
    expect(sides(HEAD + REGIONS)[0]).toBe('right Lambang Kabupaten Merangin');
  });

  it.each([HEAD_PARTNER, HEAD_KB_PARTNER])(
    'puts the region on the right of a third party',
    (head) => {
      expect(sides(head + PARTNERS)).toEqual([
        'right Lambang Kabupaten Merangin',
        'left Logo PT Sehat Contoh',
      ]);
    },
  );

  it('puts KESATU on the left where the house style says so', () => {
    expect(sides(`${HEAD_PARTNER}${PARTNERS}tampilan: { lambang: kesatu-kiri }\n`)).toEqual([
      'left Lambang Kabupaten Merangin',
      'right Logo PT Sehat Contoh',
    ]);
  });

  it('leaves no room for an emblem of a natural person', () => {
    const parties = 'pihak:\n  - wilayah: "15.02"\n  - { jenis: perseorangan, nama: Joko }\n';
    expect(sides(HEAD_PARTNER + parties)).toEqual(['right Lambang Kabupaten Merangin']);
  });

  it('holds the picture that can be read, and none where it is missing', () => {
    const picture = { data: new Uint8Array([1]), type: 'png' as const, width: 1, height: 1 };
    const [first, second] = documentOf(
      HEAD + REGIONS.replace('kedudukan: Bangko', 'lambang: a.png'),
      {
        pictureOf: (path) => (path === 'a.png' ? picture : undefined),
      },
    ).emblems;
    expect(first?.picture).toEqual(picture);
    expect(second).not.toHaveProperty('picture');
  });
});
