import { describe, expect, it } from 'vitest';
import { pksMelampauiKb } from '../../../src/rules/naskah/pks-melampaui-kb.ts';
import { follows, linkedKb } from './linked-agreement.ts';
import { hitsOf } from './yaml-draft.ts';

describe('a PKS that outlasts its KB', () => {
  it('finds it and gives the last day of the KB', () => {
    expect(
      hitsOf(
        pksMelampauiKb,
        follows('2026-03-02', 'jangka_waktu: { selama: 2 tahun }\n'),
        linkedKb(),
      ),
    ).toEqual([
      {
        path: ['jangka_waktu', 'selama'],
        args: { berakhir: '1 Maret 2028', kb: '9 Januari 2028', iso: '2028-01-09' },
        related: [{ path: ['menindaklanjuti', 0, 'naskah'] }],
      },
    ]);
  });

  it('passes a PKS that ends with its KB, and one whose KB is not at hand', () => {
    const text = follows('2026-03-02', 'jangka_waktu: { berakhir: 2028-01-09 }\n');
    expect(hitsOf(pksMelampauiKb, text, linkedKb())).toEqual([]);
    expect(
      hitsOf(pksMelampauiKb, follows('2026-03-02', 'jangka_waktu: { selama: 9 tahun }\n')),
    ).toEqual([]);
  });
});
