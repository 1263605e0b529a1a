import { describe, expect, it } from 'vitest';
import { documentOf, HEAD, linesOf, REGIONS } from './document.ts';

const text = (words: string): string => `${HEAD}${REGIONS}objek: air
hak_kewajiban:
  - pihak: merangin
    hak: menerima air
    kewajiban:
      - membayar
      - { teks: melapor, kunci: lapor, rincian: [{ teks: bulanan, kunci: bulanan }, tahunan] }
      - dalam <ayat:bulanan> dan <pasal:hak_kewajiban>
kerahasiaan:
  ayat: [{ teks: Rahasia, kunci: rahasia }]
pasal_tambahan:
  - { kunci: uji, judul: Uji, ayat: "${words}" }
lampiran:
  - { kunci: tarif, judul: Tarif, isi: [{ teks: satu, kunci: satu }, sesuai <ayat:satu>] }
  - { kunci: peta, judul: Peta, isi: [{ teks: hanya, kunci: hanya, rincian: [a, { teks: b, kunci: b }] }] }
`;
const sentence = (words: string): string =>
  linesOf(text(words)).find((line) => line.startsWith('Lihat ')) ?? '';

describe('references', () => {
  it.each([
    ['<pasal:objek>', 'Pasal 1'],
    ['<pasal:uji>', 'Pasal 4'],
    ['<ayat:lapor>', 'Pasal 2 ayat (2) huruf b'],
    ['<ayat:bulanan>', 'Pasal 2 ayat (2) huruf b angka 1'],
    ['<ayat:rahasia>', 'Pasal 3'],
    ['<lampiran:tarif>', 'Lampiran I'],
    ['<ayat:satu>', 'Lampiran I angka 1'],
    ['<ayat:hanya>', 'Lampiran II'],
    ['<ayat:b>', 'Lampiran II angka 2'],
    ['<pihak:bungo>', 'PIHAK KEDUA'],
    ['<pihak:2>', 'PIHAK KEDUA'],
    ['<pihak:semua>', 'PARA PIHAK'],
    ['<pasal:tidak_ada>', '<pasal:tidak_ada>'],
    ['<ayat:tidak_ada>', '<ayat:tidak_ada>'],
    ['<lampiran:tidak_ada>', '<lampiran:tidak_ada>'],
  ])('prints %s', (markup, printed) => {
    expect(sentence(`Lihat ${markup}`)).toBe(`Lihat ${printed}.`);
  });

  it('is short inside its own pasal and attachment', () => {
    const lines = linesOf(text('x'));
    expect(lines).toContain('    c. dalam ayat (2) huruf b angka 1 dan Pasal 2.');
    expect(lines).toContain('        2. Sesuai angka 1.');
  });

  it('makes a field of each number', () => {
    const runs = documentOf(text('Lihat <ayat:lapor>')).body.flatMap((block) =>
      block.kind === 'paragraph' ? block.inlines : [],
    );
    expect(runs.filter(({ kind }) => kind === 'ref')).toEqual([
      { kind: 'ref', bookmark: 'pasal_2', text: 'Pasal 2' },
      { kind: 'ref', bookmark: 'pasal_2_2', text: '(2)' },
      { kind: 'ref', bookmark: 'pasal_2_2_2', text: 'b' },
    ]);
  });
});

describe('numbers in words', () => {
  it.each([
    ['<angka:7>', '7 (tujuh)'],
    ['<angka:tujuh>', 'tujuh'],
    ['<lama:30 hari kerja>', '30 (tiga puluh) hari kerja'],
    ['<lama:kapan saja>', 'kapan saja'],
    ['<rupiah:2500000>', 'Rp2.500.000,00 (dua juta lima ratus ribu rupiah)'],
    ['<rupiah:Rp2.500.000,00>', 'Rp2.500.000,00 (dua juta lima ratus ribu rupiah)'],
    ['<rupiah:sekian>', 'sekian'],
    ['<tanggal:2026-03-02>', '2 Maret 2026'],
    ['<tanggal:besok>', 'besok'],
  ])('prints %s', (markup, printed) => {
    expect(sentence(`Lihat ${markup}`)).toBe(`Lihat ${printed}.`);
  });
});
