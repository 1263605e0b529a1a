import { describe, expect, it } from 'vitest';
import { terbilangTidakCocok } from '../../../src/rules/naskah/terbilang-tidak-cocok.ts';
import { excerptsOf, hitsOf } from './yaml-draft.ts';

const text = (words: string): string => `lain_lain:\n  ayat:\n    - >-\n      ${words}\n`;

describe('figures and their words', () => {
  it.each([
    'paling lambat 30 (empat puluh) hari',
    'sebesar Rp2.500.000,00 (dua juta lima puluh ribu rupiah)',
    'sebesar Rp. 2.500.000,- (dua juta rupiah)',
    'paling lambat 14 (lima belas hari) sejak',
    'sebesar 10% (lima persen)',
    'sebanyak 1.000 (seratus) bibit',
    'tahun 2026 (dua ribu dua puluh lima)',
  ])('finds “%s”', (words) => {
    expect(hitsOf(terbilangTidakCocok, text(words))).toHaveLength(1);
  });

  it.each([
    'paling lambat 30 (tiga puluh) hari',
    'paling lambat 30 (Tiga Puluh) hari',
    'sebesar Rp2.500.000,00 (dua juta lima ratus ribu rupiah)',
    'sebesar Rp 2.500.000,- (terbilang: dua juta lima ratus ribu rupiah)',
    'sebesar Rp1.500.000.000,00 (satu milyar lima ratus juta rupiah)',
    'sebesar 12,5% (dua belas koma lima persen)',
    'Termin 1 (tiga puluh persen) dan Termin 2 (tujuh puluh persen)',
    'Tahap 1 (enam bulan) dan Tahap 2 (enam bulan)',
    'seluas 120 m2 (seratus dua puluh meter persegi)',
    'tim beranggotakan 5 (tiga dokter dan dua perawat)',
    'tanggal 02-03-2026 (dua Maret dua ribu dua puluh enam)',
    'butir 2.1 (satu) dan nomor 440/27 (dua)',
    'rasio 1:3 (satu banding tiga)',
    'paling banyak 3 (tiga) kali dalam 1 (satu) tahun',
    'senilai USD500 (lima ratus dolar Amerika Serikat)',
    'jaringan 4G (empat) dan 3 (kali)',
  ])('passes “%s”', (words) => {
    expect(excerptsOf(terbilangTidakCocok, text(words))).toEqual([]);
  });

  it('says where, what stands there and what to write', () => {
    const [hit] = hitsOf(
      terbilangTidakCocok,
      text('Laporan dikirim 30 (empat puluh) hari kemudian'),
    );
    expect(hit).toMatchObject({
      path: ['lain_lain', 'ayat', 0, 'teks'],
      excerpt: '30 (empat puluh)',
      args: { angka: '30', kata: 'tiga puluh', terbaca: '40' },
    });
  });
});
