import { describe, expect, it } from 'vitest';
import { HEAD, HEAD_PARTNER, PARTNERS, partyRows, REGIONS } from './document.ts';

const first = (party: string, head = HEAD, tail = ''): string =>
  partyRows(`${head}pihak:\n  - ${party.replaceAll('\n', '\n    ')}\n${tail}`)[0] ?? '';

describe('komparisi', () => {
  it('prints a head of region with the name of the region', () => {
    expect(partyRows(HEAD + REGIONS)[0]).toBe(
      'I.   Adi Contoh : Bupati Merangin, berkedudukan di Bangko, Jalan Contoh Nomor 1, dalam hal ini bertindak untuk dan atas nama Pemerintah Daerah Kabupaten Merangin, selanjutnya disebut PIHAK KESATU.',
    );
  });

  it.each([
    ['penjabat', 'Pj. Bupati Merangin'],
    ['pelaksana-tugas', 'Plt. Bupati Merangin'],
    ['pelaksana-harian', 'Plh. Bupati Merangin'],
    ['definitif', ': Bupati Merangin'],
  ])('marks %s', (status, words) => {
    expect(
      first(`wilayah: "15.02"\npenandatangan: { nama: A, jabatan: Bupati, status: ${status} }`),
    ).toContain(words);
  });

  it('does not mark twice what the office says', () => {
    expect(
      first(
        'wilayah: "15.02"\npenandatangan: { nama: A, jabatan: Pj. Bupati Merangin, status: penjabat }',
      ),
    ).toContain(': Pj. Bupati Merangin,');
  });

  it('names the power of attorney of an official', () => {
    expect(
      first(`wilayah: "15.02"
penandatangan:
  nama: Siti Contoh
  jabatan: Kepala Dinas Kesehatan Kabupaten Merangin
  kewenangan: { jenis: surat-kuasa-khusus, oleh: Bupati Merangin, nomor: 5/SKK/2026, tanggal: 2026-02-20, tentang: Penandatanganan }`),
    ).toContain(
      'berdasarkan Surat Kuasa Khusus Bupati Merangin Nomor 5/SKK/2026 tanggal 20 Februari 2026 tentang Penandatanganan, dalam hal ini',
    );
  });

  it('does not say the kind of a paper twice', () => {
    expect(
      first(`wilayah: "15.02"
penandatangan: { nama: A, jabatan: Bupati, kewenangan: { jenis: keputusan-pengangkatan, oleh: Keputusan Menteri Dalam Negeri, nomor: 1/2026 } }`),
    ).toContain('berdasarkan Keputusan Menteri Dalam Negeri Nomor 1/2026,');
  });

  const COMPANY = `jenis: badan-usaha
nama: PT Contoh
kedudukan: Jambi
anggaran_dasar:
  nomor: 12
  tanggal: 2015-06-10
  notaris: Notaris Ratna Misal
  pengesahan: { jenis: Keputusan Menteri Hukum, nomor: AHU-1, tanggal: 2015-07-01 }
penandatangan: { nama: Budi, jabatan: Direktur KEWENANGAN }`;

  it('prints the statutes of a company as the annex has them', () => {
    expect(first(COMPANY.replace(' KEWENANGAN', ''), HEAD_PARTNER)).toBe(
      'I.   Budi : Direktur, berkedudukan di Jambi, berdasarkan Anggaran Dasar PT Contoh yang dimuat dalam Akta Nomor 12 tanggal 10 Juni 2015 yang dibuat di hadapan Notaris Ratna Misal, yang telah disahkan oleh Menteri Hukum berdasarkan Keputusan Nomor AHU-1 tanggal 1 Juli 2015, dalam hal ini bertindak untuk dan atas nama PT Contoh, selanjutnya disebut PIHAK KESATU.',
    );
  });

  it('adds a deed after the statutes, its notary last', () => {
    const kewenangan =
      ', kewenangan: { jenis: akta, oleh: Ratna Misal, nomor: 7, tanggal: 2023-05-22, tentang: Pengangkatan Direksi }';
    expect(first(COMPANY.replace(' KEWENANGAN', kewenangan), HEAD_PARTNER)).toContain(
      'tanggal 1 Juli 2015, serta Akta Nomor 7 tanggal 22 Mei 2023 tentang Pengangkatan Direksi yang dibuat di hadapan Notaris Ratna Misal, dalam hal ini',
    );
  });

  it.each([
    [
      'jenis: yayasan\nnama: Yayasan Contoh',
      'Anggaran Dasar Yayasan Contoh yang dibuat di hadapan Notaris Intan',
    ],
    [
      'jenis: koperasi\nnama: Koperasi Contoh',
      'Anggaran Dasar Koperasi Contoh yang dibuat di hadapan Notaris Intan',
    ],
  ])('prints the statutes of %s', (party, words) => {
    expect(
      first(
        `${party}\nanggaran_dasar: { notaris: Intan }\npenandatangan: { nama: A, jabatan: Ketua }`,
        HEAD_PARTNER,
      ),
    ).toContain(words);
  });

  it('prints a university with the decree of its rector', () => {
    expect(
      first(
        `jenis: perguruan-tinggi-negeri
nama: Universitas Contoh
penandatangan: { nama: A, jabatan: Rektor, kewenangan: [{ jenis: statuta, oleh: Universitas Contoh }, { jenis: keputusan-pengangkatan, oleh: Menteri Pendidikan, nomor: 3/2024 }] }`,
        HEAD_PARTNER,
      ),
    ).toContain(
      'berdasarkan Statuta Universitas Contoh dan Keputusan Menteri Pendidikan Nomor 3/2024, dalam hal ini',
    );
  });

  it('prints a natural person, who needs no signatory', () => {
    expect(
      first(
        'jenis: perseorangan\nnama: Joko Contoh\nnik: "1502010101700001"\nalamat: Desa Contoh',
        HEAD_PARTNER,
      ),
    ).toBe(
      'I.   Joko Contoh : pemegang Nomor Induk Kependudukan 1502010101700001, beralamat di Desa Contoh, dalam hal ini bertindak untuk dan atas nama diri sendiri, selanjutnya disebut PIHAK KESATU.',
    );
  });

  it('prints one who acts for a natural person as such', () => {
    expect(
      first(
        'jenis: perseorangan\nnama: Joko Contoh\npenandatangan: { nama: Rina, jabatan: Kuasa, kewenangan: { jenis: surat-kuasa, nomor: 1 } }',
        HEAD_PARTNER,
      ),
    ).toContain('Rina : Kuasa, berkedudukan di');
  });

  it('prints titles only where the house style wants them', () => {
    const party =
      'wilayah: "15.02"\npenandatangan: { nama: Siti, gelar_depan: dr., gelar_belakang: M.Kes., jabatan: Bupati }';
    expect(first(party)).toContain('I.   Siti :');
    expect(first(party, HEAD, 'tampilan: { gelar: ya }\n')).toContain('I.   dr. Siti, M.Kes. :');
  });

  it('leaves visible blanks for what is not known', () => {
    expect(first('kunci: a\nwilayah: "15.02"')).toMatch(
      /^I\. +\.{24} : \.{24}, berkedudukan di \.{24}, dalam hal ini/,
    );
    expect(partyRows(HEAD_PARTNER + PARTNERS)).toHaveLength(2);
  });
});
