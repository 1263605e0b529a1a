import { describe, expect, it } from 'vitest';
import { forumDalamTeks } from '../../../src/rules/naskah/forum-dalam-teks.ts';
import { excerptsOf } from './yaml-draft.ts';

const steps = (...more: readonly string[]): string =>
  `penyelesaian_perselisihan:\n  tahap:\n    - musyawarah\n${more.map((one) => `    - { ${one} }\n`).join('')}`;

const COURT = 'cara: pengadilan, di: Pengadilan Negeri Bangko';
const said = (words: string, way = COURT): string =>
  `${steps(way)}lain_lain:\n  ayat:\n    - >-\n      ${words}\n`;

describe('a forum in own words', () => {
  it.each([
    ['PARA PIHAK memilih Pengadilan Negeri Jambi.', COURT, ['Pengadilan Negeri Jambi']],
    ['Sengketa diputus melalui arbitrase.', COURT, ['arbitrase']],
    [
      'Sengketa diajukan ke Pengadilan Negeri Jambi.',
      'cara: arbitrase, di: BANI',
      ['Pengadilan Negeri Jambi'],
    ],
  ])('finds “%s”', (words, way, found) => {
    expect(excerptsOf(forumDalamTeks, said(words, way))).toEqual(found);
  });

  it('finds two forums in a clause of own words', () => {
    const text =
      'penyelesaian_perselisihan:\n  ayat:\n    - Perselisihan diajukan ke Pengadilan Negeri Bangko.\n    - Sengketa diputus oleh Badan Arbitrase Nasional Indonesia.\n';
    expect(excerptsOf(forumDalamTeks, text)).toEqual(['Badan Arbitrase Nasional Indonesia']);
  });

  it.each([
    'PARA PIHAK memilih Pengadilan Negeri Bangko Kelas II.',
    'PARA PIHAK memilih kedudukan hukum di Pengadilan Negeri setempat.',
    'Perjanjian berakhir karena putusan Pengadilan Negeri Jambi.',
    'Perselisihan tidak diselesaikan melalui arbitrase.',
    'Pengadilan yang berwenang ditentukan kemudian.',
  ])('passes “%s”', (words) => {
    expect(excerptsOf(forumDalamTeks, said(words))).toEqual([]);
  });
});
