import { expect, test } from 'vitest';
import { teleponBenar } from '../../../src/rules/naskah/telepon-benar.ts';
import { CONTEXT, places } from './context.ts';

const draft = (telepon: string) => ({ pihak: [{ narahubung: { telepon } }] });

test.each(['81234567890', '12', '0746 2100O', 'hubungi kantor', '0812345678901234567'])(
  '%s',
  (telepon) => {
    expect(places(teleponBenar(draft(telepon), CONTEXT))).toEqual([
      `pihak.0.narahubung.telepon ${telepon}`,
    ]);
  },
);

test.each([
  '(0746) 21000',
  '0812-3456-7890',
  '+62 746 21000',
  '62 812 3456 7890',
  '0746 21000 ext. 12',
  '0746-21000, 0746-21001 / WA 081234567890',
  '1500567',
  '21000',
  '112',
])('%s passes', (telepon) => {
  expect(teleponBenar(draft(telepon), CONTEXT)).toEqual([]);
});
