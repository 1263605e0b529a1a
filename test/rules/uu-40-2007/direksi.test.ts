import { expect, test } from 'vitest';
import { direksi } from '../../../src/rules/uu-40-2007/direksi.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'badan-usaha',
        nama: 'PT Misal Sehat',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Manajer Cabang' }],
      },
    ],
  };
  expect(direksi(draft, CONTEXT)).toEqual([
    { path: ['pihak', 1, 'penandatangan', 0, 'jabatan'], args: { jabatan: 'Manajer Cabang' } },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pihak: [
      { wilayah: '15.02', penandatangan: [{ nama: 'Budi Contoh', jabatan: 'Bupati Merangin' }] },
      {
        jenis: 'badan-usaha',
        nama: 'PT Misal Sehat',
        penandatangan: [
          {
            nama: 'Sari Misal',
            jabatan: 'Manajer Cabang',
            kewenangan: [
              { jenis: 'surat-kuasa-khusus', nomor: '12/SK/2026', oleh: 'Direktur Utama' },
            ],
          },
        ],
      },
    ],
  };
  expect(direksi(draft, CONTEXT)).toEqual([]);
});

test('any director will do', () => {
  const draft = {
    pihak: [
      {
        jenis: 'badan-usaha',
        nama: 'Misal',
        penandatangan: [{ nama: 'Sari Misal', jabatan: 'Presiden Direktur' }],
      },
    ],
  };
  expect(direksi(draft, CONTEXT)).toEqual([]);
});

test('a notarial power counts', () => {
  const draft = {
    pihak: [
      {
        jenis: 'badan-usaha',
        nama: 'Misal',
        penandatangan: [
          {
            nama: 'Sari Misal',
            jabatan: 'Kepala Cabang',
            kewenangan: [{ jenis: 'akta', tentang: 'Kuasa' }],
          },
        ],
      },
    ],
  };
  expect(direksi(draft, CONTEXT)).toEqual([]);
});

test('a CV is no company', () => {
  const draft = {
    pihak: [{ jenis: 'badan-usaha', nama: 'CV Misal', penandatangan: [{ jabatan: 'Pemilik' }] }],
  };
  expect(direksi(draft, CONTEXT)).toEqual([]);
});

test('members of a party count', () => {
  const draft = {
    pihak: [{ anggota: [{ nama: 'PT Misal', penandatangan: [{ jabatan: 'Komisaris Utama' }] }] }],
  };
  expect(direksi(draft, CONTEXT)).toEqual([
    {
      path: ['pihak', 0, 'anggota', 0, 'penandatangan', 0, 'jabatan'],
      args: { jabatan: 'Komisaris Utama' },
    },
  ]);
});
