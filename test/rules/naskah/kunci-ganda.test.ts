import { describe, expect, it } from 'vitest';
import { kunciGanda } from '../../../src/rules/naskah/kunci-ganda.ts';
import { hitsOf } from './yaml-draft.ts';

describe('one name, one place', () => {
  it('finds a second use anywhere', () => {
    const text =
      'pihak: [{ kunci: rs, nama: A }, { nama: B }]\nlain_lain:\n  ayat: [{ teks: a, kunci: lapor, rincian: [{ teks: b, kunci: rs }] }]\nlampiran: [{ kunci: lapor, judul: L, isi: [a] }]\n';
    expect(hitsOf(kunciGanda, text)).toEqual([
      {
        path: ['lain_lain', 'ayat', 0, 'rincian', 0, 'kunci'],
        args: { kunci: 'rs' },
        related: [{ path: ['pihak', 0, 'kunci'] }],
      },
      {
        path: ['lampiran', 0, 'kunci'],
        args: { kunci: 'lapor' },
        related: [{ path: ['lain_lain', 'ayat', 0, 'kunci'] }],
      },
    ]);
  });

  it('passes different names', () => {
    expect(hitsOf(kunciGanda, 'pihak: [{ kunci: a, nama: A }, { kunci: b, nama: B }]\n')).toEqual(
      [],
    );
  });
});
