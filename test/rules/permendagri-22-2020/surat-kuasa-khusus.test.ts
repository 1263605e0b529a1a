import { expect, test } from 'vitest';
import { suratKuasaKhusus } from '../../../src/rules/permendagri-22-2020/surat-kuasa-khusus.ts';
import { attorney, byOffice, judge } from './judging.ts';

test('a special power of attorney', () => {
  expect(judge(suratKuasaKhusus, byOffice(attorney()))).toEqual([]);
});

test('an ordinary one', () => {
  expect(judge(suratKuasaKhusus, byOffice(attorney({ jenis: 'surat-kuasa' })))).toEqual([
    {
      path: ['pihak', 0, 'penandatangan', 0, 'kewenangan', 0, 'jenis'],
      args: { jabatan: 'Kepala Dinas Kesehatan' },
    },
  ]);
});

test('none', () => {
  expect(judge(suratKuasaKhusus, byOffice())).toBe('not-applicable');
});
