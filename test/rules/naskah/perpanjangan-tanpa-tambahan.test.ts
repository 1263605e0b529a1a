import { expect, test } from 'vitest';
import { perpanjanganTanpaTambahan } from '../../../src/rules/naskah/perpanjangan-tanpa-tambahan.ts';
import { amending, LINKED, onPaper } from './amended-base.ts';
import { hitsOf } from './yaml-draft.ts';

test('a term that ends on the same day as before is found', () => {
  const same = 'jangka_waktu: { selama: 2 tahun }\n';
  expect(hitsOf(perpanjanganTanpaTambahan, amending(same), LINKED)).toEqual([
    {
      path: ['jangka_waktu', 'selama'],
      args: { berakhir: '1 Maret 2028' },
      related: [{ path: ['mengubah', 'naskah'] }],
    },
  ]);
  expect(hitsOf(perpanjanganTanpaTambahan, onPaper(same, '  berakhir: 2028-03-01\n'))).toHaveLength(
    1,
  );
});

test('a longer term, a shorter one, and another way of extending pass', () => {
  for (const term of [
    '{ selama: 4 tahun }',
    '{ mulai: 2028-03-02, selama: 2 tahun }',
    '{ selama: 1 tahun }',
    '{ selama: 2 tahun, perpanjangan: { pemberitahuan: 1 bulan } }',
  ])
    expect(hitsOf(perpanjanganTanpaTambahan, amending(`jangka_waktu: ${term}\n`), LINKED)).toEqual(
      [],
    );
});
