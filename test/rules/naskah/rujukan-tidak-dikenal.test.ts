import { describe, expect, it } from 'vitest';
import { rujukanTidakDikenal } from '../../../src/rules/naskah/rujukan-tidak-dikenal.ts';
import { hitsOf } from './yaml-draft.ts';

const DRAFT = `pihak:
  - { kunci: dinkes, nama: A }
  - { nama: B }
maksud: menjamin rujukan
hak_kewajiban:
  - pihak: dinkes
    kewajiban:
      - { teks: menyerahkan laporan, kunci: laporan }
pasal_tambahan:
  - kunci: sistem
    judul: Sistem
    ayat: [{ teks: berjenjang, kunci: jenjang }]
lampiran:
  - { kunci: tarif, judul: Tarif, isi: [a] }
  - { judul: Peta, isi: [b] }
`;
const said = (words: string): string => `${DRAFT}lain_lain:\n  ayat:\n    - ${words}\n`;

describe('references to nothing', () => {
  it.each([
    ['menurut <pasal:sistm>', '`<pasal:sistem>`'],
    ['menurut <ayat:laporn>', '`<ayat:laporan>`'],
    ['menurut <lampiran:tarip>', '`<lampiran:tarif>`'],
    ['kewajiban <pihak:dinkess>', '`<pihak:dinkes>`'],
    ['kewajiban <pihak:3>', '`<pihak:dinkes>`, `<pihak:2>`, `<pihak:semua>`'],
    ['menurut <pasal:penutup>', '`<pasal:sistem>`, `<pasal:maksud>`, `<pasal:tujuan>`'],
    // An annex is no ayat, and a party no pasal.
    ['menurut <ayat:tarif>', '`<ayat:laporan>`, `<ayat:jenjang>`'],
  ])('finds %s', (words, choice) => {
    expect(hitsOf(rujukanTidakDikenal, said(words)).map(({ args }) => args?.pilihan)).toEqual([
      choice,
    ]);
  });

  it.each([
    'menurut <pasal:sistem> dan <pasal:hak_kewajiban>',
    'menurut <pasal:maksud>, <pasal:tujuan>, <pasal:maksud_tujuan>',
    'menurut <ayat:laporan> dan <ayat:jenjang>',
    'menurut <lampiran:tarif> dan <lampiran:2>',
    'kewajiban <pihak:dinkes>, <pihak:1>, <pihak:2>, <pihak:semua>',
    // A clause of the format that is missing has a finding of its own.
    'menurut <pasal:sanksi>',
    'menurut <NAMA DINAS>',
  ])('passes %s', (words) => {
    expect(hitsOf(rujukanTidakDikenal, said(words))).toEqual([]);
  });

  it('shows how to make a first one', () => {
    expect(
      hitsOf(
        rujukanTidakDikenal,
        'lain_lain:\n  ayat: ["lihat <lampiran:peta>", "lihat <ayat:lapor>"]\n',
      ).map(({ args }) => args?.pilihan),
    ).toEqual(['`lampiran: [{ kunci: peta, judul: … }]`', '`{ teks: …, kunci: lapor }`']);
  });

  it('reads `setelah` of own clauses', () => {
    const text =
      'ruang_lingkup: [a]\npasal_tambahan:\n  - { kunci: x, judul: X, setelah: ruang_lingkp, ayat: [a] }\n';
    expect(hitsOf(rujukanTidakDikenal, text)).toEqual([
      {
        path: ['pasal_tambahan', 0, 'setelah'],
        excerpt: 'ruang_lingkp',
        args: { rujukan: 'ruang_lingkp', nama: 'ruang_lingkp', pilihan: '`ruang_lingkup`' },
      },
    ]);
  });
});
