import { describe, expect, it } from 'vitest';
import { forumGanda } from '../../../src/rules/naskah/forum-ganda.ts';
import { hitsOf } from './yaml-draft.ts';

const steps = (...more: readonly string[]): string =>
  `penyelesaian_perselisihan:\n  tahap:\n    - musyawarah\n${more.map((one) => `    - { ${one} }\n`).join('')}`;

describe('who decides a dispute', () => {
  it('finds court and arbitration, and two courts', () => {
    expect(
      hitsOf(
        forumGanda,
        steps('cara: arbitrase, di: BANI', 'cara: pengadilan, di: Pengadilan Negeri Bangko'),
      ),
    ).toEqual([
      {
        path: ['penyelesaian_perselisihan', 'tahap', 2],
        args: { pertama: 'BANI', kedua: 'Pengadilan Negeri Bangko' },
        related: [{ path: ['penyelesaian_perselisihan', 'tahap', 1] }],
      },
    ]);
    const courts = steps(
      'cara: pengadilan, di: Pengadilan Negeri Jambi',
      'cara: pengadilan, di: Pengadilan Negeri Bangko',
    );
    expect(hitsOf(forumGanda, courts)).toHaveLength(1);
  });

  it.each([
    steps(),
    steps('cara: mediasi', 'cara: pengadilan, di: Pengadilan Negeri Bangko'),
    steps('cara: gubernur', 'cara: menteri'),
    steps('cara: arbitrase'),
    'penyelesaian_perselisihan: Perselisihan diselesaikan secara musyawarah.\n',
  ])('passes %j', (text) => {
    expect(hitsOf(forumGanda, text)).toEqual([]);
  });
});
