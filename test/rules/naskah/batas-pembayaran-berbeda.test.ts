import { describe, expect, it } from 'vitest';
import { batasPembayaranBerbeda } from '../../../src/rules/naskah/batas-pembayaran-berbeda.ts';
import { hitsOf } from './yaml-draft.ts';

const due = (words: string, fact = '30 hari'): string =>
  `pembiayaan:\n  pembayaran: { oleh: "1", kepada: "2"${fact === '' ? '' : `, batas: ${fact}`} }\nhak_kewajiban:\n  - pihak: "1"\n    kewajiban:\n${words
    .split('|')
    .map((one) => `      - >-\n        ${one}\n`)
    .join('')}`;

describe('the time for payment', () => {
  it.each([
    due('membayar klaim paling lambat <lama:14 hari> setelah berkas lengkap'),
    due('membayar klaim paling lama 30 (tiga puluh) hari kerja sejak tagihan diterima'),
    due('pembayaran dilakukan paling lambat dalam jangka waktu 2 (dua) minggu'),
    due(
      'membayar klaim paling lambat 14 (empat belas) hari|membayar klaim paling lambat 30 (tiga puluh) hari',
      '',
    ),
  ])('finds a difference in %j', (text) => {
    expect(hitsOf(batasPembayaranBerbeda, text)).toHaveLength(1);
  });

  it.each([
    due('membayar klaim paling lambat <lama:30 hari> setelah berkas lengkap'),
    due('membayar denda paling lambat 7 (tujuh) hari'),
    due('membayar uang muka paling lambat 7 (tujuh) hari'),
    due('menyampaikan tagihan paling lambat 7 (tujuh) hari'),
    due('membayar klaim. Laporan disampaikan paling lambat 7 (tujuh) hari'),
    due(
      'membayar klaim paling lambat 14 (empat belas) hari|membayar sewa paling lambat 30 (tiga puluh) hari',
      '',
    ),
  ])('passes %j', (text) => {
    expect(hitsOf(batasPembayaranBerbeda, text)).toEqual([]);
  });
});
