import { describe, expect, it } from 'vitest';
import { kbKerjaSama } from '../../../src/rules/naskah/kb-kerja-sama.ts';
import { follows, linkedKb } from './linked-agreement.ts';
import { hitsOf } from './yaml-draft.ts';

describe('one regime for KB and PKS', () => {
  it('finds another', () => {
    const text = `kerja_sama: KSDD\n${follows('2026-03-02')}`;
    expect(hitsOf(kbKerjaSama, text, linkedKb())).toEqual([
      { path: ['kerja_sama'], args: { tertulis: 'KSDD', kb: 'KSDPK' } },
    ]);
  });

  it('passes the same', () => {
    expect(hitsOf(kbKerjaSama, follows('2026-03-02'), linkedKb())).toEqual([]);
  });
});
