import { expect, test } from 'vitest';
import { tanggalSuratKuasa } from '../../../src/rules/permendagri-22-2020/tanggal-surat-kuasa.ts';
import { attorney, byOffice, judge } from './judging.ts';

test.each(['2026-02-20', '2026-03-02'])('given on %s, signed on 2026-03-02', (tanggal) => {
  expect(judge(tanggalSuratKuasa, byOffice(attorney({ tanggal })))).toEqual([]);
});

test('given after the signing', () => {
  expect(judge(tanggalSuratKuasa, byOffice(attorney({ tanggal: '2026-03-03' })))).toEqual([
    {
      path: ['pihak', 0, 'penandatangan', 0, 'kewenangan', 0, 'tanggal'],
      args: { tanggal: '3 Maret 2026', penandatanganan: '2 Maret 2026' },
    },
  ]);
});

test('an undated letter is not compared', () => {
  expect(judge(tanggalSuratKuasa, byOffice({ jenis: 'surat-kuasa-khusus' }))).toBe(
    'not-applicable',
  );
});
