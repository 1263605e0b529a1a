import { describe, expect, it } from 'vitest';
import { dasarHukumPeraturanPelaksanaan } from '../../../src/rules/dasar-hukum/peraturan-pelaksanaan.ts';
import {
  dasarHukumPermendagri32008,
  dasarHukumPermendagri192009,
  dasarHukumPermendagri222009,
  dasarHukumPermendagri232009,
  dasarHukumPermendagri542009,
  dasarHukumPermendagri692007,
  dasarHukumPermendagri742012,
  dasarHukumPp502007,
  dasarHukumUu322004,
} from '../../../src/rules/dasar-hukum/revoked.ts';
import { hits, run } from './law.ts';

describe('a revoked regulation with a clause of its own', () => {
  it('is found once its successor is in force, and the successor is named', () => {
    expect(
      hits(dasarHukumPp502007, ['UU 23/2014', 'PP Nomor 50 Tahun 2007 tentang X'], '2018-07-13'),
    ).toEqual([
      {
        path: ['dasar_hukum', 1],
        excerpt: 'PP Nomor 50 Tahun 2007',
        args: { sebutan: 'PP 50/2007', pengganti: 'PP 28/2018' },
      },
    ]);
  });

  it('is no matter the day before', () => {
    expect(run(dasarHukumPp502007, ['PP 50/2007'], '2018-07-12')).toBe('not-applicable');
  });

  it.each([
    [dasarHukumUu322004, 'UU 32/2004', '2014-10-02', 'UU 23/2014'],
    [dasarHukumPermendagri692007, 'PMDN 69/2007', '2020-04-14', 'Permendagri 22/2020'],
    [
      dasarHukumPermendagri222009,
      'Permendagri No. 22 Tahun 2009',
      '2020-04-14',
      'Permendagri 22/2020',
    ],
    [dasarHukumPermendagri232009, 'Permendagri 23/2009', '2020-04-14', 'Permendagri 22/2020'],
    [dasarHukumPermendagri542009, 'Permendagri 54/2009', '2020-04-14', 'Permendagri 22/2020'],
    [dasarHukumPermendagri32008, 'Permendagri 3/2008', '2020-05-22', 'Permendagri 25/2020'],
  ])('%# names its successor', (rule, text, day, successor) => {
    expect(hits(rule, [text], day).map(({ args }) => args?.pengganti)).toEqual([successor]);
  });

  it('leaves other entries alone', () => {
    for (const rule of [dasarHukumPermendagri192009, dasarHukumPermendagri742012])
      expect(hits(rule, ['UU 23/2014', 'Permendagri 22/2020', 'Perda 50/2007', 'bebas'])).toEqual(
        [],
      );
  });
});

describe('implementing regulations that outlived PP 50/2007', () => {
  it('are noted between PP 28/2018 and Permendagri 22/2020', () => {
    const basis = ['PP 28/2018', 'Permendagri 22/2009', 'Permendagri 23/2009'];
    expect(
      hits(dasarHukumPeraturanPelaksanaan, basis, '2018-11-27').map(({ path }) => path),
    ).toEqual([
      ['dasar_hukum', 1],
      ['dasar_hukum', 2],
    ]);
    expect(run(dasarHukumPeraturanPelaksanaan, basis, '2018-07-12')).toBe('not-applicable');
    expect(hits(dasarHukumPeraturanPelaksanaan, basis, '2020-04-14')).toEqual([]);
    expect(run(dasarHukumPermendagri222009, basis, '2020-04-13')).toBe('not-applicable');
  });

  it('are only those two', () => {
    expect(hits(dasarHukumPeraturanPelaksanaan, ['Permendagri 69/2007'], '2018-11-27')).toEqual([]);
  });
});
