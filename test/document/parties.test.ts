import { describe, expect, it } from 'vitest';
import {
  documentOf,
  HEAD,
  HEAD_PARTNER,
  linesOf,
  PARTNERS,
  partyRows,
  REGIONS,
} from './document.ts';

const many = (count: number): string =>
  `pihak:\n${Array.from({ length: count }, (_, i) => `  - kunci: p${i + 1}\n    nama: Mitra ${i + 1}\n`).join('')}`;

describe('parties', () => {
  it('counts them KESATU to KEDUA PULUH', () => {
    const labels = documentOf(HEAD_PARTNER + many(20)).footer.initials;
    expect(labels).toHaveLength(20);
    expect([labels[0], labels[10], labels[11], labels[19]]).toEqual([
      'PIHAK KESATU',
      'PIHAK KESEBELAS',
      'PIHAK KEDUA BELAS',
      'PIHAK KEDUA PULUH',
    ]);
  });

  it('begins with PERTAMA where the house style says so', () => {
    const text = linesOf(`${HEAD}${REGIONS}tampilan: { sebutan_pihak: pertama }\n`).join('\n');
    expect(text).toContain('selanjutnya disebut PIHAK PERTAMA.');
    expect(text).toContain('PIHAK PERTAMA dan PIHAK KEDUA selanjutnya');
    expect(text).not.toContain('KESATU');
  });

  it('takes a name of its own', () => {
    const text = linesOf(
      HEAD_PARTNER + PARTNERS.replace('kunci: rs', 'kunci: rs\n    sebutan: PENGELOLA'),
    );
    expect(text.join('\n')).toContain('PIHAK KESATU dan PENGELOLA selanjutnya secara bersama-sama');
  });

  it.each([
    [3, 'PIHAK KESATU, PIHAK KEDUA, dan PIHAK KETIGA selanjutnya'],
    [4, 'PIHAK KESATU sampai dengan PIHAK KEEMPAT selanjutnya'],
  ])('names %i of them together', (count, words) => {
    expect(linesOf(HEAD_PARTNER + many(count)).join('\n')).toContain(words);
  });

  it('knows a region by code and by name', () => {
    const lines = linesOf(HEAD + REGIONS);
    expect(lines).toContain('PEMERINTAH DAERAH KABUPATEN MERANGIN');
    expect(lines).toContain('PEMERINTAH DAERAH KABUPATEN BUNGO');
  });

  it('shows blanks for parties that the draft leaves out', () => {
    const { signatures, footer } = documentOf(`${HEAD}pihak:\n  - wilayah: "15.02"\n`);
    expect(footer.initials).toEqual(['PIHAK KESATU', 'PIHAK KEDUA']);
    expect(signatures.rows[0]?.[0]?.name).toEqual([{ kind: 'blank', width: 30 }]);
  });

  it('joins several entities as one party, with what they share', () => {
    const rows = partyRows(`${HEAD_PARTNER}pihak:
  - kunci: konsorsium
    nomor: 1/KSO/2026
    alamat: Jalan Bersama Nomor 5
    kewenangan: { jenis: surat-kuasa, nomor: 7/SK/2026 }
    anggota:
      - { nama: PT Satu Contoh, penandatangan: { nama: Ani Satu, jabatan: Direktur } }
      - { nama: PT Dua Contoh, penandatangan: [{ nama: Budi Dua, jabatan: Direktur }, { nama: Cici Dua, jabatan: Komisaris }] }
  - wilayah: "15.02"
`);
    expect(rows.slice(0, 3)).toEqual([
      'I.   Ani Satu : Direktur, berkedudukan di Jalan Bersama Nomor 5, berdasarkan Surat Kuasa Nomor 7/SK/2026, dalam hal ini bertindak untuk dan atas nama PT Satu Contoh;',
      '     Budi Dua : Direktur, berkedudukan di Jalan Bersama Nomor 5, berdasarkan Surat Kuasa Nomor 7/SK/2026, dalam hal ini bertindak untuk dan atas nama PT Dua Contoh; dan',
      '     Cici Dua : Komisaris, berkedudukan di Jalan Bersama Nomor 5, berdasarkan Surat Kuasa Nomor 7/SK/2026, dalam hal ini bertindak untuk dan atas nama PT Dua Contoh, selanjutnya secara bersama-sama disebut PIHAK KESATU.',
    ]);
  });
});
