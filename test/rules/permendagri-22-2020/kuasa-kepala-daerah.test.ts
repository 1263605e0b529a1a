import { expect, test } from 'vitest';
import { kuasaKepalaDaerah } from '../../../src/rules/permendagri-22-2020/kuasa-kepala-daerah.ts';
import { attorney, byOffice, company, judge, region } from './judging.ts';

test('an official with a power of attorney', () => {
  expect(judge(kuasaKepalaDaerah, byOffice(attorney()))).toEqual([]);
});

test('an official without one', () => {
  expect(judge(kuasaKepalaDaerah, byOffice())).toEqual([
    {
      path: ['pihak', 0, 'penandatangan', 0, 'kewenangan'],
      at: 'missing',
      args: {
        jabatan: 'Kepala Dinas Kesehatan',
        daerah: 'Kabupaten Merangin',
        pemberi: 'Bupati Merangin',
      },
    },
  ]);
});

test('an appointment is no power to sign', () => {
  const draft = byOffice({ jenis: 'keputusan-pengangkatan', nomor: '1' });
  expect(judge(kuasaKepalaDaerah, draft)).toMatchObject([
    { path: ['pihak', 0, 'penandatangan', 0, 'jabatan'] },
  ]);
});

test('another basis is for a human', () => {
  expect(judge(kuasaKepalaDaerah, byOffice({ jenis: 'lainnya', nomor: '1' }))).toBe('review');
});

test('a head of region needs none', () => {
  const draft = { pihak: [region('15.02', 'Bupati Merangin'), company('Manajer')] };
  expect(judge(kuasaKepalaDaerah, draft)).toBe('not-applicable');
});

test('members of a PIHAK share the papers of the party', () => {
  const member = region('15.02', 'Kepala Dinas Kesehatan');
  const draft = { pihak: [{ anggota: [member], kewenangan: [attorney()] }] };
  expect(judge(kuasaKepalaDaerah, draft)).toEqual([]);
});
