import { describe, expect, it } from 'vitest';
import { pksUrusanDiLuarKb } from '../../../src/rules/naskah/pks-urusan-di-luar-kb.ts';
import { follows, linkedKb } from './linked-agreement.ts';
import { hitsOf } from './yaml-draft.ts';

describe('affairs of a PKS beyond its KB', () => {
  it('finds them', () => {
    const text = follows('2026-03-02', 'urusan: [kesehatan, perhubungan]\n');
    expect(hitsOf(pksUrusanDiLuarKb, text, linkedKb())).toEqual([
      { path: ['urusan', 1], args: { urusan: 'perhubungan', kb: 'kesehatan' } },
    ]);
  });

  it('asks nothing of a KB that names none', () => {
    const text = follows('2026-03-02', 'urusan: [perhubungan]\n');
    expect(hitsOf(pksUrusanDiLuarKb, text, linkedKb('urusan: ...\n'))).toEqual([]);
  });

  it('looks at no more than the names of a KB that is ill formed', () => {
    const text = follows('2026-03-02', 'urusan: [perhubungan]\n');
    const hits = hitsOf(pksUrusanDiLuarKb, text, linkedKb('urusan: [{nama: a}, kesehatan]\n'));
    expect(hits.map(({ args }) => args)).toEqual([{ urusan: 'perhubungan', kb: 'kesehatan' }]);
  });
});
