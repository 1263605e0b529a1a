import { expect, test } from 'vitest';
import { bentukBadanUsaha } from '../../../src/rules/naskah/bentuk-badan-usaha.ts';
import { CONTEXT, places } from './context.ts';

const draft = (facts: object) => ({ pihak: [{ jenis: 'badan-usaha', ...facts }] });

test('a company without its legal form is a finding', () => {
  expect(places(bentukBadanUsaha(draft({ nama: 'Contoh Sentosa' }), CONTEXT))).toEqual([
    'pihak.0.nama',
  ]);
  expect(places(bentukBadanUsaha(draft({ nama: 'Optimal Jaya' }), CONTEXT))).toEqual([
    'pihak.0.nama',
  ]);
});

test('the form in the name or beside it passes', () => {
  for (const facts of [
    { nama: 'PT. Contoh Sentosa' },
    { nama: 'Contoh Sentosa, PT' },
    { nama: 'Bank Contoh', bentuk: 'Perseroda' },
    { jenis: 'yayasan', nama: 'Contoh Sentosa' },
  ])
    expect(bentukBadanUsaha(draft(facts), CONTEXT)).toEqual([]);
});
