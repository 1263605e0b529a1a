import { expect, test } from 'vitest';
import { suratKuasaLengkap } from '../../../src/rules/permendagri-22-2020/surat-kuasa-lengkap.ts';
import { attorney, byOffice, judge } from './judging.ts';

test('giver, number and date', () => {
  expect(judge(suratKuasaLengkap, byOffice(attorney()))).toEqual([]);
});

test('what is missing is named once for each letter', () => {
  const draft = byOffice({ jenis: 'surat-kuasa-khusus', oleh: 'Bupati Merangin' });
  const place = ['pihak', 0, 'penandatangan', 0, 'kewenangan', 0];
  expect(judge(suratKuasaLengkap, draft)).toEqual([
    {
      path: [...place, 'nomor'],
      at: 'missing',
      missing: [
        [...place, 'nomor'],
        [...place, 'tanggal'],
      ],
      args: { jabatan: 'Kepala Dinas Kesehatan', kurang: '`nomor`, `tanggal`' },
    },
  ]);
});

test('no power of attorney, nothing to complete', () => {
  expect(judge(suratKuasaLengkap, byOffice())).toBe('not-applicable');
});
