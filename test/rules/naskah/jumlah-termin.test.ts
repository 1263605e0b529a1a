import { describe, expect, it } from 'vitest';
import { jumlahTermin } from '../../../src/rules/naskah/jumlah-termin.ts';
import { hitsOf } from './yaml-draft.ts';

const terms = (value: string, ...facts: readonly string[]): string =>
  `pembiayaan:\n${value === '' ? '' : `  nilai: ${value}\n`}  pembayaran:\n    termin:\n${facts.map((one) => `      - { ${one}, setelah: laporan }\n`).join('')}`;

describe('instalments', () => {
  it.each([
    [terms('', 'bagian: 30%', 'bagian: 60%'), '90%', '100%'],
    [terms('', 'bagian: "12,5%"', 'bagian: 90'), '102,5%', '100%'],
    [
      terms('100000000', 'nilai: 40000000', 'nilai: 50000000'),
      'Rp90.000.000,00',
      'Rp100.000.000,00',
    ],
  ])('finds a wrong sum', (text, total, right) => {
    expect(hitsOf(jumlahTermin, text)).toMatchObject([
      { path: ['pembiayaan', 'pembayaran', 'termin'], args: { jumlah: total, seharusnya: right } },
    ]);
  });

  it.each([
    terms('', 'bagian: 30%', 'bagian: 70'),
    terms('', 'bagian: "33,33%"', 'bagian: "33,33%"', 'bagian: "33,34%"'),
    terms('', 'bagian: "33,33"', 'bagian: "33,33"', 'bagian: "33,33"'),
    terms('100000000', 'nilai: 40000000', 'nilai: 60000000'),
    terms('', 'nilai: 40000000', 'nilai: 60000000'),
    terms('100000000', 'nilai: 40000000', 'bagian: 60%'),
    terms('100000000', 'bagian: sebagian', 'bagian: 60%'),
  ])('passes %j', (text) => {
    expect(hitsOf(jumlahTermin, text)).toEqual([]);
  });
});
