import { expect, test } from 'vitest';
import { npwpBenar } from '../../../src/rules/naskah/npwp-benar.ts';
import { CONTEXT, places } from './context.ts';

const draft = (npwp: string) => ({ pihak: [{ npwp }] });

test.each(['01.234.567.8-331.000', '012345678331000', '0012345678331000'])('%s passes', (npwp) => {
  expect(npwpBenar(draft(npwp), CONTEXT)).toEqual([]);
});

test.each(['01.234.567.8-331', '000000000000000', '01.234.567.8-331.00O'])(
  '%s is a finding',
  (npwp) => {
    expect(places(npwpBenar(draft(npwp), CONTEXT))).toEqual(['pihak.0.npwp']);
  },
);
