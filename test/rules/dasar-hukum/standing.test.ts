import { describe, expect, it } from 'vitest';
import { dasarHukumBelumBerlaku } from '../../../src/rules/dasar-hukum/belum-berlaku.ts';
import { dasarHukumStatusBelumDiketahui } from '../../../src/rules/dasar-hukum/status-belum-diketahui.ts';
import {
  dasarHukumTidakBerlaku,
  dasarHukumTidakBerlakuSekunder,
} from '../../../src/rules/dasar-hukum/tidak-berlaku.ts';
import { hits } from './law.ts';

describe('dasarHukumTidakBerlaku', () => {
  it('names day and successor', () => {
    expect(hits(dasarHukumTidakBerlaku, ['PP 19/2010'])).toEqual([
      {
        path: ['dasar_hukum', 0],
        excerpt: 'PP 19/2010',
        args: { sebutan: 'PP 19/2010', tanggal: '2 Maret 2026', pengganti: 'PP 33/2018' },
      },
    ]);
  });

  it('leaves to others what they report, what is in force, and what was in force then', () => {
    expect(
      hits(dasarHukumTidakBerlaku, ['PP 50/2007', 'UU 23/2014', 'UU 11/2020', 'UU 6/2020']),
    ).toEqual([]);
    expect(hits(dasarHukumTidakBerlaku, ['PP 19/2010'], '2018-07-19')).toEqual([]);
  });
});

describe('dasarHukumTidakBerlakuSekunder', () => {
  it('reports what only a secondary source says', () => {
    expect(
      hits(dasarHukumTidakBerlakuSekunder, ['UU 11/2020']).map(({ args }) => args?.pengganti),
    ).toEqual(['UU 6/2023']);
    expect(hits(dasarHukumTidakBerlakuSekunder, ['UU 11/2020'], '2022-12-29')).toEqual([]);
    expect(hits(dasarHukumTidakBerlakuSekunder, ['PP 19/2010', 'UU 6/2020'])).toEqual([]);
  });
});

describe('dasarHukumBelumBerlaku', () => {
  it('names the first day', () => {
    expect(hits(dasarHukumBelumBerlaku, ['Permendagri 22/2020'], '2019-01-15')).toEqual([
      {
        path: ['dasar_hukum', 0],
        excerpt: 'Permendagri 22/2020',
        args: {
          sebutan: 'Permendagri 22/2020',
          tanggal: '15 Januari 2019',
          mulai: '14 April 2020',
        },
      },
    ]);
    expect(hits(dasarHukumBelumBerlaku, ['Permendagri 22/2020'], '2020-04-14')).toEqual([]);
  });

  it('is silent where the day may have come already, or rests on a secondary source', () => {
    expect(hits(dasarHukumBelumBerlaku, ['PP 28/2020'], '2020-06-01')).toEqual([]);
    expect(hits(dasarHukumBelumBerlaku, ['UU 11/2020'], '2020-01-01')).toEqual([]);
  });
});

describe('dasarHukumStatusBelumDiketahui', () => {
  it('notes what is neither known to be in force nor known not to be', () => {
    expect(
      hits(dasarHukumStatusBelumDiketahui, ['PP 6/2005', 'UU 23/2014']).map(({ path }) => path),
    ).toEqual([['dasar_hukum', 0]]);
    expect(hits(dasarHukumStatusBelumDiketahui, ['PP 28/2020'], '2020-06-01')).toHaveLength(1);
    expect(hits(dasarHukumStatusBelumDiketahui, ['UU 11/2020'], '2020-01-01')).toHaveLength(1);
    expect(hits(dasarHukumStatusBelumDiketahui, ['UU 6/2020'])).toHaveLength(1);
  });

  it('says nothing of what another rule reports as revoked', () => {
    expect(hits(dasarHukumStatusBelumDiketahui, ['Permendagri 54/2009'])).toEqual([]);
    expect(
      hits(dasarHukumStatusBelumDiketahui, ['PP 50/2007', 'PP 19/2010', 'UU 11/2020']),
    ).toEqual([]);
  });
});
