import { expect, test } from 'vitest';
import { nipBenar } from '../../../src/rules/naskah/nip-benar.ts';
import { CONTEXT, hitsOf } from './context.ts';

const draft = (nip: string) => ({ pihak: [{ penandatangan: [{ nip }] }] });
const part = (nip: string): string | undefined =>
  hitsOf(nipBenar(draft(nip), CONTEXT))[0]?.args?.bagian;

test.each(['197001011998031001', '19700101 199803 1 001', '198502282025211003'])(
  '%s passes',
  (nip) => {
    expect(nipBenar(draft(nip), CONTEXT)).toEqual([]);
  },
);

test.each([
  ['19700101199803100', '19700101199803100'],
  ['197013011998031001', '19701301'],
  ['197002301998031001', '19700230'],
  ['197001011998131001', '199813'],
  ['197001011975031001', '197503'],
  ['197001012031031001', '203103'],
  ['197001011998033001', '3'],
  ['192001011940031001', '19200101'],
  ['NIP 197001011998031001', 'NIP 197001011998031001'],
])('%s is wrong at %s', (nip, wrong) => {
  expect(part(nip)).toBe(wrong);
});

test('one signatory need not stand in a list', () => {
  const single = { pihak: [{ penandatangan: { nip: '1' } }] };
  expect(hitsOf(nipBenar(single, CONTEXT))[0]?.path).toEqual(['pihak', 0, 'penandatangan', 'nip']);
});
