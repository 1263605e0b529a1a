import { expect, test } from 'vitest';
import { surelBenar } from '../../../src/rules/naskah/surel-benar.ts';
import { CONTEXT, hitsOf } from './context.ts';

const draft = (surel: string) => ({ pihak: [{ narahubung: { surel } }] });

test.each([
  'a@b',
  'dinkes@contoh,go.id',
  'dinkes.contoh.go.id',
  'dinkes@contoh..id',
  'a@b.id, salah@',
])('%s', (surel) => {
  expect(hitsOf(surelBenar(draft(surel), CONTEXT))[0]?.path).toEqual([
    'pihak',
    0,
    'narahubung',
    'surel',
  ]);
});

test.each(['dinkes@contoh.go.id', 'a.b-c_d+e@x1.sch.id; f@g.co', 'a@b.id / c@d.id dan e@f.id'])(
  '%s passes',
  (surel) => {
    expect(surelBenar(draft(surel), CONTEXT)).toEqual([]);
  },
);

test('contacts of members are looked at', () => {
  const members = { pihak: [{ anggota: [{ narahubung: { surel: 'x' } }] }] };
  expect(hitsOf(surelBenar(members, CONTEXT))[0]?.path).toEqual([
    'pihak',
    0,
    'anggota',
    0,
    'narahubung',
    'surel',
  ]);
});
