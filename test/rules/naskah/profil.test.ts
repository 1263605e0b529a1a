import { describe, expect, it, test } from 'vitest';
import type { Evidence, Profile } from '../../../src/core/profile.ts';
import { dasarHukumPeraturanDaerahBelumPasti } from '../../../src/rules/dasar-hukum/peraturan-daerah-belum-pasti.ts';
import { dasarHukumPeraturanDaerahBerakhir } from '../../../src/rules/dasar-hukum/peraturan-daerah-berakhir.ts';
import { istilahRezimLain } from '../../../src/rules/naskah/istilah-rezim-lain.ts';
import { profilNomor } from '../../../src/rules/naskah/profil-nomor.ts';
import { profilTidakDikenal } from '../../../src/rules/naskah/profil-tidak-dikenal.ts';
import { sebutanNaskah } from '../../../src/rules/naskah/sebutan-naskah.ts';
import { CONTEXT, hitsOf, places } from './context.ts';

const source = { id: 'rekaan', en: 'invented' };
const unknown = { unknown: source };
const profile = (evidence: Evidence = 'V'): Profile => ({
  region: '15.02',
  name: 'Kabupaten Merangin',
  lookedUpTo: '2026-11-24',
  drafter: unknown,
  initials: unknown,
  signsByPower: unknown,
  team: unknown,
  emblem: unknown,
  look: unknown,
  places: unknown,
  numbers: {
    value: { 'perjanjian-kerja-sama': { pattern: '\\d+/PKS', example: '1/PKS' } },
    evidence,
    source,
  },
  regulations: [
    {
      short: 'Perbup Merangin 7/2020',
      name: 'Peraturan Bupati Merangin Nomor 7 Tahun 2020',
      title: unknown,
      inForce: { from: '2020-01-01', until: '2024-12-31' },
      status: source,
      evidence,
      source,
    },
  ],
});
const on = (asOf: string, evidence: Evidence = 'V') => ({
  ...CONTEXT,
  asOf,
  profile: profile(evidence),
});

describe('the number of a region with a known pattern', () => {
  const draft = (
    nomor: string,
    wilayah = 'Kabupaten Merangin',
    dokumen = 'perjanjian-kerja-sama',
  ) => ({
    dokumen,
    pihak: [
      { wilayah, nomor },
      { jenis: 'yayasan', nama: 'Yayasan Contoh', nomor: '9/YC' },
    ],
  });

  it('is found where it is another', () => {
    expect(places(profilNomor(draft('1/KB'), on('2026-03-02')))).toEqual(['pihak.0.nomor']);
    expect(places(profilNomor(draft('1/PKS/2'), on('2026-03-02')))).toEqual(['pihak.0.nomor']);
  });

  it.each([
    ['in its pattern', draft('12/PKS')],
    ['of another region', draft('1/KB', 'Kabupaten Bungo')],
  ])('passes %s', (_, given) => {
    expect(profilNomor(given, on('2026-03-02'))).toEqual([]);
  });

  it('says how well the pattern is known', () => {
    const [hit] = hitsOf(profilNomor(draft('1/KB'), on('2026-03-02', 'S')));
    expect(hit?.args?.['bukti']).toBe('menurut sumber sekunder');
  });

  it.each([
    ['of a kind without pattern', draft('1', 'Kabupaten Merangin', 'kesepakatan-bersama'), 'V'],
    ['by a pattern that is only believed', draft('1/KB'), 'M'],
  ] as const)('is not judged %s', (_, given, evidence) => {
    expect(profilNomor(given, on('2026-03-02', evidence))).toBe('not-applicable');
  });

  it('is not judged without a profile', () => {
    expect(profilNomor(draft('1/KB'), CONTEXT)).toBe('not-applicable');
  });
});

describe('a regulation of the region', () => {
  const draft = (text: string) => ({ dasar_hukum: ['UU 23/2014', text] });
  const own = 'Peraturan Bupati Merangin Nomor 7 Tahun 2020 tentang Contoh';

  it('that has ended is found, and only then', () => {
    const ended = (day: string, text = own) =>
      dasarHukumPeraturanDaerahBerakhir(draft(text), on(day));
    expect(places(ended('2026-03-02'))).toEqual(['dasar_hukum.1']);
    expect(places(ended('2026-03-02', 'Perbup Merangin 7/2020'))).toEqual(['dasar_hukum.1']);
    expect(ended('2024-03-04')).toEqual([]);
    expect(ended('2026-03-02', 'Peraturan Bupati Bungo Nomor 7 Tahun 2020')).toEqual([]);
    expect(ended('2026-03-02', 'Peraturan Bupati Merangin Nomor 8 Tahun 2020')).toEqual([]);
    expect(dasarHukumPeraturanDaerahBerakhir(draft(own), on('2026-03-02', 'M'))).toEqual([]);
  });

  it('that is known from others only is told to be so', () => {
    const open = (evidence: Evidence) =>
      dasarHukumPeraturanDaerahBelumPasti(draft(own), on('2024-03-04', evidence));
    expect(places(open('S'))).toEqual(['dasar_hukum.1']);
    expect(open('V')).toEqual([]);
  });

  it('is nobody’s without a profile', () => {
    expect(dasarHukumPeraturanDaerahBerakhir(draft(own), CONTEXT)).toBe('not-applicable');
    expect(dasarHukumPeraturanDaerahBelumPasti(draft(own), CONTEXT)).toBe('not-applicable');
  });
});

test('a profile that does not exist', () => {
  expect(profilTidakDikenal({}, CONTEXT)).toBe('not-applicable');
  expect(profilTidakDikenal({ profil: '15' }, CONTEXT)).toEqual([]);
  const [hit] = hitsOf(profilTidakDikenal({ profil: 'x' }, { ...CONTEXT, otherProfiles: ['15'] }));
  expect(hit?.args).toEqual({ profil: 'x', daftar: '15' });
});

test('a text of another regime bears its own name and terms', () => {
  const draft = {
    dokumen: 'perjanjian-kerja-sama',
    rezim: 'sewa',
    penutup: { ayat: [{ teks: 'Perjanjian Sewa ini memuat uang sewa' }] },
  };
  expect(sebutanNaskah(draft, CONTEXT)).toBe('not-applicable');
  expect(istilahRezimLain(draft, CONTEXT)).toBe('not-applicable');
});
