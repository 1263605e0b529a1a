import { describe, expect, it } from 'vitest';
import { recommendedBasis } from '../../../src/core/law/recommended-basis.ts';
import { KNOWLEDGE } from '../../support/knowledge.ts';

const basis = (asOf: string, cooperation = 'KSDPK'): string[] =>
  recommendedBasis(KNOWLEDGE.law, 'perjanjian-kerja-sama', cooperation, asOf).map(
    ({ regulation, force }) => `${regulation.short}${force === 'unknown' ? ' ?' : ''}`,
  );

describe('the usual legal basis of a day', () => {
  it.each([
    ['2008-03-01', ['UU 32/2004', 'PP 50/2007']],
    ['2009-07-01', ['UU 32/2004', 'PP 50/2007', 'Permendagri 22/2009 ?']],
    ['2016-01-01', ['UU 23/2014', 'PP 50/2007', 'Permendagri 22/2009']],
    ['2018-11-27', ['UU 23/2014', 'PP 28/2018', 'Permendagri 22/2009']],
    ['2020-04-13', ['UU 23/2014', 'PP 28/2018', 'Permendagri 22/2009']],
    ['2020-04-14', ['UU 23/2014', 'PP 28/2018', 'Permendagri 22/2020']],
  ])('on %s', (day, expected) => {
    expect(basis(day)).toEqual(expected);
  });

  it('is another for another cooperation', () => {
    expect(basis('2026-11-24', 'KSDLL')).toEqual([
      'UU 37/1999',
      'UU 24/2000',
      'UU 23/2014',
      'PP 28/2018',
      'Permendagri 25/2020',
    ]);
    expect(basis('2026-11-24', 'LAIN')).toEqual([]);
  });

  it('is written out as an agreement prints it', () => {
    const [law] = recommendedBasis(KNOWLEDGE.law, 'perjanjian-kerja-sama', 'KSDD', '2016-01-01');
    expect(law?.citation).toContain('tentang Pemerintahan Daerah');
    expect(law?.citation).toContain('Nomor 9 Tahun 2015');
  });

  it('is known for every kind of draft on the day of the registry', () => {
    for (const [kind, { cooperations }] of KNOWLEDGE.kinds)
      for (const cooperation of cooperations.filter((name) => name.startsWith('KSD')))
        expect(
          recommendedBasis(KNOWLEDGE.law, kind, cooperation, '2026-11-24').length,
        ).toBeGreaterThan(1);
  });
});
