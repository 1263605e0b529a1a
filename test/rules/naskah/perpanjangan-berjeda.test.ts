import { expect, test } from 'vitest';
import { perpanjanganBerjeda } from '../../../src/rules/naskah/perpanjangan-berjeda.ts';
import { amending, LINKED, onPaper } from './amended-base.ts';
import { hitsOf } from './yaml-draft.ts';

test('an extension that begins after a gap is found', () => {
  const text = amending('jangka_waktu: { mulai: 2028-03-03, selama: 1 tahun }\n');
  expect(hitsOf(perpanjanganBerjeda, text, LINKED)).toEqual([
    {
      path: ['jangka_waktu', 'mulai'],
      args: { mulai: '3 Maret 2028', berakhir: '1 Maret 2028', iso: '2028-03-02' },
      related: [{ path: ['mengubah', 'naskah'] }],
    },
  ]);
});

test('the next day passes; the end as written here counts before that of the draft', () => {
  const next = 'jangka_waktu: { mulai: 2028-03-02, selama: 1 tahun }\n';
  expect(hitsOf(perpanjanganBerjeda, amending(next), LINKED)).toEqual([]);
  expect(hitsOf(perpanjanganBerjeda, onPaper(next, '  berakhir: 2028-01-31\n'))).toHaveLength(1);
  expect(hitsOf(perpanjanganBerjeda, onPaper(next))).toEqual([]);
});
