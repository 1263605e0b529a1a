import { describe, expect, it } from 'vitest';
import { pksSetelahKbBerakhir } from '../../../src/rules/naskah/pks-setelah-kb-berakhir.ts';
import { follows, linkedKb } from './linked-agreement.ts';
import { hitsOf } from './yaml-draft.ts';

describe('a PKS signed after its KB ended', () => {
  it('finds it', () => {
    expect(hitsOf(pksSetelahKbBerakhir, follows('2028-01-10'), linkedKb())).toMatchObject([
      {
        path: ['menindaklanjuti', 0, 'naskah'],
        args: { kb: '9 Januari 2028', tanggal: '10 Januari 2028' },
      },
    ]);
  });

  it('passes the last day, and a KB without a term', () => {
    expect(hitsOf(pksSetelahKbBerakhir, follows('2028-01-09'), linkedKb())).toEqual([]);
    expect(
      hitsOf(pksSetelahKbBerakhir, follows('2038-01-09'), linkedKb('jangka_waktu: baku\n')),
    ).toEqual([]);
  });
});
