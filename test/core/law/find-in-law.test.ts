import { describe, expect, it } from 'vitest';
import { findInLaw, readLocator } from '../../../src/core/law/find-in-law.ts';
import { formatLocator } from '../../../src/core/law/provision-id.ts';
import { CATALOG } from '../../support/catalog.ts';

describe('a place as people type it', () => {
  it.each([
    ['Pasal 41 ayat (1) huruf d', 'pasal-41.ayat-1.huruf-d'],
    ['pasal 41 ayat 1 huruf d', 'pasal-41.ayat-1.huruf-d'],
    ['Ps. 41 (1) d', 'pasal-41.ayat-1.huruf-d'],
    ['psl 41 ayat(1), huruf d.', 'pasal-41.ayat-1.huruf-d'],
    ['Pasal 1 angka 17', 'pasal-1.angka-17'],
    ['PASAL 132A AYAT (1)', 'pasal-132a.ayat-1'],
    ['Penjelasan Pasal 9 ayat (2)', 'penjelasan.pasal-9.ayat-2'],
    ['Lampiran huruf B angka 2', 'lampiran.huruf-b.angka-2'],
    ['Lampiran II huruf A', 'lampiran-ii.huruf-a'],
    ['Bab IV Pasal 7', 'bab-iv.pasal-7'],
  ])('%s', (text, locator) => {
    expect(formatLocator(readLocator(text)?.steps ?? [])).toBe(locator);
  });

  it.each(['UU 23/2014', 'pasal', 'ayat (1)', '', 'Pasal 5 Pasal 6', 'x'.repeat(5000)])(
    'is none in %.20s',
    (text) => {
      expect(readLocator(text)).toBeUndefined();
    },
  );
});

describe('what is meant', () => {
  const id = 'pp-28-2018:pasal-19.ayat-2.huruf-d';

  it.each([
    id,
    id.toUpperCase(),
    'PP 28/2018 Pasal 19 ayat (2) huruf d',
    'PP No. 28 Tahun 2018 Pasal 19 ayat (2) huruf d',
    'Pasal 19 ayat (2) huruf d Peraturan Pemerintah Nomor 28 Tahun 2018',
    'pasal 19 (2) d dari PP 28/2018',
    'PP KSD ps 19 ayat 2 huruf d',
    '  pp-28-2018   pasal 19 ayat 2 huruf d ',
  ])('%s', (typed) => {
    const found = findInLaw(CATALOG, typed);
    expect(found.kind === 'provisions' && found.listed.map((entry) => entry.id)).toEqual([id]);
  });

  it('every provision of the registry by its id', () => {
    const lost = [...CATALOG.law.regulations.values()].flatMap((regulation) =>
      regulation.provisions
        .map((provision) => `${regulation.id}:${provision.id}`)
        .filter((provision) => {
          const found = findInLaw(CATALOG, provision);
          return found.kind !== 'provisions' || found.listed[0]?.id !== provision;
        }),
    );
    expect(lost).toEqual([]);
  });

  it('every rule by its id', () => {
    expect(
      CATALOG.rules.filter(({ id: rule }) => findInLaw(CATALOG, rule).kind !== 'rule'),
    ).toEqual([]);
  });

  it('every regulation by its id and its short name', () => {
    const lost = [...CATALOG.law.regulations.values()].flatMap(({ id: name, short }) =>
      [name, short].filter((typed) => {
        const found = findInLaw(CATALOG, typed);
        return found.kind !== 'regulation' || found.regulation.id !== name;
      }),
    );
    expect(lost).toEqual([]);
  });

  it('the parts of what is not listed itself, or what it stands in', () => {
    const parts = findInLaw(CATALOG, 'PP 28/2018 Pasal 19');
    expect(parts.kind === 'provisions' && parts.listed.length).toBeGreaterThan(1);
    const inner = findInLaw(CATALOG, `${id}.angka-9`);
    expect(inner.kind === 'provisions' && inner.listed.map((entry) => entry.id)).toEqual([id]);
  });

  it.each([
    ['pp-28-2018/sangsi', 'pp-28-2018/sanksi'],
    ['sangsi', 'pp-28-2018/sanksi'],
    ['UU 23/2041', 'UU 23/2014'],
    ['permendagri-22-2021 pasal 41', 'Permendagri 22/2020'],
  ])('nothing called %s, but perhaps %s', (typed, meant) => {
    const found = findInLaw(CATALOG, typed);
    expect(found.kind === 'nothing' && found.meant.map((name) => name.toLowerCase())).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(meant.replace('/', '.'), 'i'))]),
    );
  });

  it.each(['', '   ', ':', 'a:b:c', 'pp-28-2018:', '(((', 'Pasal', '💥'.repeat(500)])(
    'nothing in particular: %.20s',
    (typed) => {
      expect(() => findInLaw(CATALOG, typed)).not.toThrow();
    },
  );
});
