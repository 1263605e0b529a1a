import { describe, expect, it } from 'vitest';
import { bare, conjunctionOf, lead, listItem, sentence } from '../../src/document/punctuate.ts';
import { continued, inSentence } from '../../src/document/seam.ts';

describe('marks at the end of a text', () => {
  it.each([
    ['air', 'air'],
    ['air;', 'air'],
    ['air; dan', 'air'],
    ['air, dan/atau ', 'air'],
    ['air atau', 'air'],
    ['air.', 'air'],
    ['air :', 'air'],
    ['PT Contoh Tbk.', 'PT Contoh Tbk.'],
    ['PT Contoh Tbk.;', 'PT Contoh Tbk.'],
    ['Budi, S.H.', 'Budi, S.H.'],
    ['pasir, batu, dll.', 'pasir, batu, dll.'],
    ['rumah sakit tipe C.', 'rumah sakit tipe C'],
    ['disebut “Aplikasi.”', 'disebut “Aplikasi”'],
    ['lama <lama:30 hari>;', 'lama <lama:30 hari>'],
    ['kemandirian', 'kemandirian'],
    ['', ''],
  ])('takes them off %j', (text, bared) => {
    expect(bare(text)).toBe(bared);
  });

  it.each([
    ['air', 'inner', 'air;'],
    ['air;', 'penultimate', 'air; dan'],
    ['air', 'last', 'air.'],
    ['PT Contoh Tbk.', 'inner', 'PT Contoh Tbk.;'],
    ['PT Contoh Tbk.', 'last', 'PT Contoh Tbk.'],
  ] as const)('ends the item %j (%s)', (text, position, item) => {
    expect(listItem(text, position)).toBe(item);
  });

  it.each([
    ['Air', 'Air.'],
    ['Air;', 'Air.'],
    ['Air; dan', 'Air.'],
    ['Apakah air?', 'Apakah air?'],
    ['Disebut "Air."', 'Disebut "Air."'],
    ['Oleh PT Contoh Tbk.', 'Oleh PT Contoh Tbk.'],
  ])('ends the sentence %j', (text, whole) => {
    expect(sentence(text)).toBe(whole);
  });

  it.each([
    ['meliputi', 'meliputi:'],
    ['meliputi:', 'meliputi:'],
    ['meliputi; ', 'meliputi:'],
    ['dll.', 'dll.:'],
  ])('leads on from %j', (text, whole) => {
    expect(lead(text)).toBe(whole);
  });

  it.each([
    [['a;', 'b; atau', 'c'], 'atau'],
    [['a', 'b, dan/atau', 'c'], 'dan/atau'],
    [['a atau', 'b', 'c'], 'dan'],
    [['a'], 'dan'],
  ])('knows the conjunction of %j', (items, conjunction) => {
    expect(conjunctionOf(items)).toBe(conjunction);
  });
});

describe('seams', () => {
  it.each([
    ['PIHAK KESATU berhak:', 'Berhak menerima laporan', 'menerima laporan'],
    ['PIHAK KESATU berkewajiban:', 'wajib membayar', 'membayar'],
    [
      'Maksud Kontrak ini adalah',
      'Maksud Perjanjian Kerja Sama ini adalah untuk melayani',
      'untuk melayani',
    ],
    ['Peserta adalah ', 'adalah penduduk', 'penduduk'],
    ['sejak ', 'sejak tagihan diterima', 'tagihan diterima'],
    ['berhak', 'pelayanan', 'pelayanan'],
    ['berhak', 'berhak', 'berhak'],
  ])('goes on after %j', (before, text, rest) => {
    expect(continued(before, text)).toBe(rest);
  });

  it.each([
    ['Menerima laporan', 'menerima laporan'],
    ['Untuk melayani', 'untuk melayani'],
    ['Terwujudnya pelayanan', 'terwujudnya pelayanan'],
    ['Menteri menetapkan', 'Menteri menetapkan'],
    ['Merangin dan Bungo', 'Merangin dan Bungo'],
    ['Memorandum Saling Pengertian', 'Memorandum Saling Pengertian'],
    ['Dinas kesehatan', 'Dinas kesehatan'],
    ['Peserta membayar', 'Peserta membayar'],
    ['PIHAK KESATU', 'PIHAK KESATU'],
  ])('prints %j within a sentence', (text, lowered) => {
    expect(inSentence(text)).toBe(lowered);
  });
});
