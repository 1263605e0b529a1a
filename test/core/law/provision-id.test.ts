import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  citationLabel,
  formatProvisionId,
  type ProvisionId,
  parseLocator,
  parseProvisionId,
} from '../../../src/core/law/provision-id.ts';

describe('parseProvisionId', () => {
  it('reads regulation and steps', () => {
    expect(parseProvisionId('pp-28-2018:pasal-19.ayat-2.huruf-d')).toEqual({
      regulation: 'pp-28-2018',
      steps: [
        { kind: 'pasal', value: '19' },
        { kind: 'ayat', value: '2' },
        { kind: 'huruf', value: 'd' },
      ],
    });
  });

  it.each([
    '',
    'pp-28-2018',
    'pp-28-2018:',
    'pp-28-2018:pasal',
    'pp-28-2018:pasal-0',
    'pp-28-2018:pasal-19.',
    'pp-28-2018:ayat-2',
    'pp-28-2018:pasal-19.pasal-2',
    'pp-28-2018:pasal-19 ayat-2',
    'pp-28-2018:penjelasan',
    'pp-28-2018:pasal-1.penjelasan',
    'PP 28/2018:pasal-1',
    'a:b:pasal-1',
  ])('refuses %j', (text) => {
    expect(parseProvisionId(text)).toBeUndefined();
  });

  it('is the inverse of formatProvisionId', () => {
    fc.assert(
      fc.property(arbitraryId, (id) => {
        expect(parseProvisionId(formatProvisionId(id))).toEqual(id);
      }),
    );
  });
});

describe('citationLabel', () => {
  it.each([
    ['pasal-19.ayat-2.huruf-d', 'PP 28/2018 Pasal 19 ayat (2) huruf d'],
    ['pasal-1.angka-1', 'PP 28/2018 Pasal 1 angka 1'],
    ['pasal-132a.ayat-1', 'PP 28/2018 Pasal 132A ayat (1)'],
    ['lampiran.huruf-a.angka-1', 'PP 28/2018 Lampiran huruf A angka 1'],
    ['lampiran-i.huruf-a.angka-2.huruf-c', 'PP 28/2018 Lampiran I huruf A angka 2 huruf c'],
    ['lampiran-ii.pasal-3.huruf-b', 'PP 28/2018 Lampiran II Pasal 3 huruf b'],
    ['bab-iv.bagian-kesatu', 'PP 28/2018 Bab IV Bagian Kesatu'],
    ['penjelasan.pasal-14.huruf-b', 'PP 28/2018 Penjelasan Pasal 14 huruf b'],
    ['pp-28-2018:pasal-2', 'PP 28/2018 Pasal 2'],
  ])('labels %s', (locator, label) => {
    expect(citationLabel({ short: 'PP 28/2018' }, locator)).toBe(label);
  });

  it('explains the elucidation in English and keeps the other names', () => {
    expect(citationLabel('UU 23/2014', 'penjelasan.pasal-65.ayat-5', 'en')).toBe(
      'UU 23/2014 Penjelasan (elucidation) Pasal 65 ayat (5)',
    );
  });

  it('shows a locator that it cannot read as it stands', () => {
    expect(citationLabel('UU 23/2014', 'romawi-i')).toBe('UU 23/2014 romawi-i');
  });

  it('labels every locator it can read without leaving a hyphen from the id', () => {
    fc.assert(
      fc.property(arbitraryId, (id) => {
        const label = citationLabel('X', formatProvisionId(id));
        expect(label).not.toMatch(/(?:pasal|ayat|huruf|angka|lampiran)-/);
        expect(parseLocator(formatProvisionId(id).split(':')[1] ?? '')).toEqual(id.steps);
      }),
    );
  });
});

const numbered = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.constantFrom('', 'a', 'b'))
  .map(([n, letter]) => `${n}${letter}`);
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz', 'd1', 'aa');
const items = fc.option(
  fc
    .tuple(letter, fc.option(numbered))
    .map(([huruf, angka]) => [
      { kind: 'huruf' as const, value: huruf },
      ...(angka === null ? [] : [{ kind: 'angka' as const, value: angka }]),
    ]),
);
const article = fc
  .tuple(numbered, fc.option(numbered), items)
  .map(([pasal, ayat, inner]) => [
    { kind: 'pasal' as const, value: pasal },
    ...(ayat === null ? [] : [{ kind: 'ayat' as const, value: ayat }]),
    ...(inner ?? []),
  ]);
const annex = fc
  .tuple(fc.option(fc.constantFrom('i', 'ii', 'iv', 'x')), items)
  .map(([roman, inner]) => [
    roman === null ? { kind: 'lampiran' as const } : { kind: 'lampiran' as const, value: roman },
    ...(inner ?? []),
  ]);
const arbitraryId: fc.Arbitrary<ProvisionId> = fc
  .tuple(
    fc.constantFrom('uu-23-2014', 'pp-28-2018', 'kuhperdata', 'permenlu-09-2006'),
    fc.oneof(article, annex),
    fc.boolean(),
  )
  .map(([regulation, steps, elucidation]) => ({
    regulation,
    steps: elucidation ? [{ kind: 'penjelasan' as const }, ...steps] : steps,
  }));
