import { describe, expect, it } from 'vitest';
import { rujukanKlausulTidakAda } from '../../../src/rules/naskah/rujukan-klausul-tidak-ada.ts';
import { hitsOf } from './yaml-draft.ts';

describe('references to a clause that is not there', () => {
  it('names the clause as their cause', () => {
    expect(
      hitsOf(rujukanKlausulTidakAda, 'lain_lain:\n  ayat: ["menurut <pasal:sanksi>"]\n'),
    ).toEqual([
      {
        path: ['lain_lain', 'ayat', 0, 'teks'],
        excerpt: '<pasal:sanksi>',
        args: { rujukan: '<pasal:sanksi>', klausul: 'sanksi' },
        causedBy: [['sanksi']],
      },
    ]);
    const placed = 'pasal_tambahan:\n  - { kunci: x, judul: X, setelah: hasil, ayat: [a] }\n';
    expect(hitsOf(rujukanKlausulTidakAda, placed)).toMatchObject([
      { path: ['pasal_tambahan', 0, 'setelah'], causedBy: [['hasil']] },
    ]);
  });

  it.each([
    'sanksi: baku\nlain_lain:\n  ayat: ["menurut <pasal:sanksi>"]\n',
    // Left blank: it is printed with a blank.
    'sanksi: ...\nlain_lain:\n  ayat: ["menurut <pasal:sanksi>"]\n',
    'maksud: a\nlain_lain:\n  ayat: ["menurut <pasal:tujuan>"]\n',
    'lain_lain:\n  ayat: ["menurut <pasal:sangsi>"]\n',
  ])('passes %j', (text) => {
    expect(hitsOf(rujukanKlausulTidakAda, text)).toEqual([]);
  });
});
