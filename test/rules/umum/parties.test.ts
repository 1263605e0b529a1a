import { describe, expect, test } from 'vitest';
import {
  actingAs,
  bareOffice,
  isCompany,
  isDeputyHead,
  isDirector,
  isHeadOfRegion,
  signatoriesOf,
  subjectsNamed,
  subjectsOf,
} from '../../../src/rules/umum/parties.ts';

const DRAFT = {
  pihak: [
    { kunci: 'dinkes', wilayah: '15.02', penandatangan: [{ nama: 'A', jabatan: 'Bupati' }] },
    {
      kewenangan: [{ jenis: 'surat-kuasa' }],
      anggota: [
        { jenis: 'yayasan', nama: 'Yayasan A', penandatangan: [{ nama: 'B', jabatan: 'Ketua' }] },
        { jenis: 'koperasi', nama: 'Koperasi B', penandatangan: [{ nama: 'C' }] },
      ],
    },
  ],
};

test('a party of several entities counts as these', () => {
  expect(subjectsOf(DRAFT).map(({ path, kind }) => [path.join('.'), kind])).toEqual([
    ['pihak.0', 'pemerintah-daerah'],
    ['pihak.1.anggota.0', 'yayasan'],
    ['pihak.1.anggota.1', 'koperasi'],
  ]);
});

test('papers that members share count for each', () => {
  expect(signatoriesOf(DRAFT).map(({ office, powers }) => [office, powers.length])).toEqual([
    ['Bupati', 0],
    ['Ketua', 1],
    ['', 1],
  ]);
});

test('a reference is a key or an ordinal', () => {
  const names = (reference: string) =>
    subjectsNamed(DRAFT, reference).map(({ path }) => path.join('.'));
  expect(names('dinkes')).toEqual(['pihak.0']);
  expect(names('2')).toEqual(['pihak.1.anggota.0', 'pihak.1.anggota.1']);
  expect(names('semua')).toEqual([]);
  expect(subjectsNamed(DRAFT, undefined)).toEqual([]);
});

describe('offices', () => {
  test.each(['Bupati Merangin', 'Pj. Gubernur Jambi', 'plt Walikota Jambi', 'Penjabat Wali Kota'])(
    '%s is a head of region',
    (office) => expect(isHeadOfRegion(office)).toBe(true),
  );
  test.each(['Wakil Bupati', 'Kepala Dinas', 'Sekretaris Daerah', ''])('%s is none', (office) =>
    expect(isHeadOfRegion(office)).toBe(false),
  );
  test('a deputy is known with what stands before', () => {
    expect(isDeputyHead('Plt. Wakil Gubernur Jambi')).toBe(true);
    expect(bareOffice('Pelaksana Tugas Kepala Dinas')).toBe('Kepala Dinas');
  });
  test.each(['Direktur Utama', 'Direksi', 'President Director', 'Chief Executive Officer'])(
    '%s directs',
    (office) => expect(isDirector(office)).toBe(true),
  );
  test('a general manager does not', () => expect(isDirector('General Manager')).toBe(false));
  test('the status says more than the office', () => {
    const [one] = signatoriesOf({
      pihak: [{ wilayah: '15.02', penandatangan: [{ jabatan: 'Bupati', status: 'penjabat' }] }],
    });
    expect(one && actingAs(one)).toBe('penjabat');
  });
});

test.each([
  [{ jenis: 'badan-usaha', nama: 'Maju Jaya' }, true],
  [{ jenis: 'bumn', nama: 'PT PLN (Persero)' }, true],
  [{ jenis: 'bumn', nama: 'Perum Misal' }, false],
  [{ jenis: 'badan-usaha', nama: 'CV Maju' }, false],
  [{ jenis: 'badan-usaha', nama: 'Maju', bentuk: 'Perseroan Komanditer' }, false],
  [{ jenis: 'yayasan', nama: 'Yayasan Misal' }, false],
])('%o is a limited company: %s', (party, expected) => {
  expect(subjectsOf({ pihak: [party] }).map(isCompany)).toEqual([expected]);
});
