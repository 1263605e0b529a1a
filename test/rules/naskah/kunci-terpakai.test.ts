import { describe, expect, it } from 'vitest';
import { kunciTerpakai } from '../../../src/rules/naskah/kunci-terpakai.ts';
import { hitsOf } from './yaml-draft.ts';

describe('names of the format', () => {
  it('are not free for own clauses', () => {
    expect(
      hitsOf(
        kunciTerpakai,
        'pasal_tambahan: [{ kunci: sanksi, judul: X, ayat: [a] }, { kunci: sanksi_khusus, judul: Y, ayat: [b] }]\n',
      ),
    ).toEqual([{ path: ['pasal_tambahan', 0, 'kunci'], args: { kunci: 'sanksi' } }]);
  });

  it('may be those of an ayat', () => {
    expect(hitsOf(kunciTerpakai, 'lain_lain:\n  ayat: [{ teks: a, kunci: sanksi }]\n')).toEqual([]);
  });
});
