import { describe, expect, it } from 'vitest';
import { lampiranTidakDirujuk } from '../../../src/rules/naskah/lampiran-tidak-dirujuk.ts';
import { hitsOf } from './yaml-draft.ts';

const said = (words: string): string =>
  `lain_lain:\n  ayat:\n    - >-\n      ${words}\nlampiran:\n  - { kunci: tarif, judul: Tarif, isi: [a] }\n  - { judul: Peta, isi: [b] }\n`;

describe('annexes nobody speaks of', () => {
  it('finds them', () => {
    expect(hitsOf(lampiranTidakDirujuk, said('Tarif menurut <lampiran:tarif>.'))).toMatchObject([
      { path: ['lampiran', 1], args: { judul: 'Peta', kunci: '2' } },
    ]);
    expect(
      hitsOf(lampiranTidakDirujuk, said('Peta menurut Lampiran II.')).map(
        ({ args }) => args?.kunci,
      ),
    ).toEqual(['tarif']);
  });

  it.each([
    'menurut <lampiran:tarif> dan <lampiran:2>',
    'menurut Lampiran perjanjian ini',
    'menurut Lampiran I dan Lampiran II',
  ])('passes “%s”', (words) => {
    expect(hitsOf(lampiranTidakDirujuk, said(words))).toEqual([]);
  });
});
