import { describe, expect, it } from 'vitest';
import { documentOf, HEAD, linesOf, REGIONS } from './document.ts';

const BASE = `${HEAD}${REGIONS}penandatanganan: { tanggal: 2026-03-02 }
objek: penyediaan air minum
jangka_waktu: { selama: 2 tahun }
kerahasiaan:
  - Data pelanggan dirahasiakan.
  - Kewajiban itu tetap berlaku setelah kerja sama berakhir.
pasal_tambahan:
  - kunci: meter
    judul: Meter Induk
    setelah: objek
    ayat:
      - { teks: Meter induk dipasang, kunci: pasang }
      - Meter induk dibaca setiap bulan.
lampiran:
  - { kunci: tarif, judul: Tarif, isi: [satu] }
`;
const ADENDUM = `draf: 1
dokumen: adendum
kerja_sama: KSDD
judul: Penyediaan Air Minum
${REGIONS}`;
const NAMED = `${ADENDUM}mengubah: { jenis: perjanjian-kerja-sama, nomor: [1/PKS/2026], tanggal: 2026-03-02, tentang: Air, naskah: pks.yaml }\n`;

/** The lines between the heading of the first pasal and the second. */
function changes(text: string, base: string | undefined = BASE): string[] {
  const lines = linesOf(text, base === undefined ? {} : { base });
  return lines.slice(lines.indexOf('PERUBAHAN') + 1, lines.indexOf('Pasal 2') - 1);
}

describe('an addendum', () => {
  it('is headed by its place among the addenda and by what it amends', () => {
    const lines = linesOf(`${NAMED}ke: 12\njangka_waktu: { selama: 3 tahun }\n`, { base: BASE });
    expect(lines).toContain('ADENDUM KEDUA BELAS');
    expect(lines).toContain('ATAS PERJANJIAN KERJA SAMA');
    expect(lines).toContain(
      '1. bahwa PARA PIHAK telah menandatangani Perjanjian Kerja Sama Nomor 1/PKS/2026 tanggal 2 Maret 2026 tentang Air, yang selanjutnya dalam Adendum ini disebut Perjanjian Kerja Sama.',
    );
  });

  it('words a clause anew below the number that it has in the base', () => {
    expect(changes(`${NAMED}jangka_waktu: { selama: 3 tahun }\n`)).toEqual([
      'Ketentuan Pasal 3 Perjanjian Kerja Sama diubah sehingga berbunyi sebagai berikut:',
      '',
      'Pasal 3',
      'JANGKA WAKTU',
      '(1) Perjanjian Kerja Sama ini berlaku selama 3 (tiga) tahun terhitung sejak tanggal ditandatangani.',
      '(2) Perjanjian Kerja Sama ini dapat diperpanjang berdasarkan kesepakatan PARA PIHAK.',
    ]);
  });

  it('inserts a clause that the base does not have where its kind would have it', () => {
    expect(changes(`${NAMED}pembiayaan: Biaya ditanggung bersama.\n`)[0]).toBe(
      'Di antara Pasal 2 dan Pasal 3 Perjanjian Kerja Sama disisipkan 1 (satu) pasal, yakni Pasal 2A, yang berbunyi sebagai berikut:',
    );
  });

  it('goes on counting after the last pasal', () => {
    expect(
      changes(
        `${NAMED}pasal_disisipkan:\n  - { kunci: akhir, judul: Akhir, setelah: kerahasiaan, ayat: [Selesai.] }\n`,
      ).slice(0, 3),
    ).toEqual([
      'Setelah Pasal 4 Perjanjian Kerja Sama ditambahkan 1 (satu) pasal, yakni Pasal 5, yang berbunyi sebagai berikut:',
      '',
      'Pasal 5',
    ]);
  });

  it('changes, inserts, adds and deletes an ayat inside its whole pasal', () => {
    const ayat = (item: string): string[] =>
      changes(`${NAMED}pasal_diubah:\n  - ${item}\n`).filter((line) => line !== '');
    expect(ayat('{ pasal: kerahasiaan, ayat: 2, menjadi: Selesai. }')).toEqual([
      'Ketentuan Pasal 4 ayat (2) Perjanjian Kerja Sama diubah sehingga Pasal 4 berbunyi sebagai berikut:',
      'Pasal 4',
      'KERAHASIAAN',
      '(1) Data pelanggan dirahasiakan.',
      '(2) Selesai.',
    ]);
    expect(ayat('{ pasal: 4, setelah_ayat: 1, menjadi: Baru. }').slice(0, 1)).toEqual([
      'Di antara ayat (1) dan ayat (2) Pasal 4 Perjanjian Kerja Sama disisipkan 1 (satu) ayat, yakni ayat (1a), sehingga Pasal 4 berbunyi sebagai berikut:',
    ]);
    expect(ayat('{ pasal: 4, setelah_ayat: 1, menjadi: Baru. }').at(-2)).toBe('(1a) Baru.');
    expect(ayat('{ pasal: 4, setelah_ayat: 2, menjadi: Baru. }')[0]).toBe(
      'Pasal 4 Perjanjian Kerja Sama ditambah 1 (satu) ayat, yakni ayat (3), sehingga Pasal 4 berbunyi sebagai berikut:',
    );
    expect(ayat('{ pasal: 4, ayat: 1, dihapus: ya }')).toContain('(1) Dihapus.');
  });

  it('counts several changes in the order of the base and names several new pasal together', () => {
    const lines = changes(`${NAMED}jangka_waktu: { selama: 3 tahun }
pasal_dihapus: [kerahasiaan]
pasal_disisipkan:
  - { judul: Satu, setelah: meter, ayat: [Satu.] }
  - { judul: Dua, setelah: meter, ayat: [Dua.] }
lampiran:
  - { kunci: tarif, judul: Tarif, isi: [dua] }
`);
    expect(lines.filter((line) => /^(?:\d+\. |Beberapa)/.test(line))).toEqual([
      'Beberapa ketentuan dalam Perjanjian Kerja Sama diubah sebagai berikut:',
      '1. Di antara Pasal 2 dan Pasal 3 disisipkan 2 (dua) pasal, yakni Pasal 2A dan Pasal 2B, yang berbunyi sebagai berikut:',
      '2. Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:',
      '3. Pasal 4 dihapus.',
      '4. Lampiran diganti sehingga menjadi sebagaimana tercantum dalam Lampiran Adendum ini.',
    ]);
  });

  it('refers to places of the base as text, since nothing here bears their numbers', () => {
    const model = documentOf(
      `${NAMED}pasal_diubah:\n  - { pasal: kerahasiaan, menjadi: 'Menurut <ayat:pasang>, <pasal:objek>, dan <lampiran:tarif>.' }\n`,
      { base: BASE },
    );
    const quoted = model.body.findIndex(({ kind }) => kind === 'quoted-pasal');
    expect(model.body[quoted + 1]).toEqual({
      kind: 'paragraph',
      inlines: [{ kind: 'text', text: 'Menurut Pasal 2 ayat (1), Pasal 1, dan Lampiran.' }],
    });
  });

  it('says what stays in force, and that it is a part of the base', () => {
    const lines = linesOf(`${NAMED}mulai_berlaku: 2026-07-01\nkerahasiaan: baku\n`, { base: BASE });
    expect(lines.slice(lines.indexOf('KEBERLAKUAN') + 1).slice(0, 3)).toEqual([
      '(1) Ketentuan dalam Perjanjian Kerja Sama yang tidak diubah dengan Adendum ini tetap berlaku dan mengikat PARA PIHAK.',
      '(2) Adendum ini merupakan bagian yang tidak terpisahkan dari Perjanjian Kerja Sama.',
      '(3) Adendum ini mulai berlaku pada tanggal 1 Juli 2026.',
    ]);
  });

  it('shows the old wording beside the new where asked', () => {
    const text = `${NAMED}jangka_waktu: { selama: 3 tahun }\npasal_dihapus: [objek]\n`;
    expect(documentOf(text, { base: BASE }).comparison).toBeUndefined();
    const lines = linesOf(`${text}tampilan: { matriks: ya }\n`, { base: BASE });
    const start = lines.indexOf('| Ketentuan | Semula | Menjadi |');
    expect(lines.slice(start + 1, start + 3)).toEqual([
      '| Pasal 1 | Objek Perjanjian Kerja Sama ini adalah penyediaan air minum. | dihapus |',
      '| Pasal 3 ayat (1) | Perjanjian Kerja Sama ini berlaku selama 2 (dua) tahun terhitung sejak tanggal ditandatangani. | Perjanjian Kerja Sama ini berlaku selama 3 (tiga) tahun terhitung sejak tanggal ditandatangani. |',
    ]);
  });

  it('leaves a visible blank where it changes nothing', () => {
    expect(changes(NAMED)).toEqual(['.'.repeat(80)]);
  });
});

describe('an addendum to a document on paper', () => {
  const paper = `${ADENDUM}mengubah: { jenis: perjanjian-kerja-sama, nomor_pasal: [{ pasal: jangka_waktu, nomor: 9 }] }\n`;
  const of = (rest: string): string[] => {
    const lines = linesOf(paper + rest);
    return lines.slice(lines.indexOf('PERUBAHAN') + 1, lines.indexOf('Pasal 2') - 1);
  };

  it('takes the number of a clause from the draft', () => {
    expect(of('jangka_waktu: { selama: 3 tahun }\n')[2]).toBe('Pasal 9');
    expect(of('kerahasiaan: baku\n')[2]).toBe('Pasal ......');
  });

  it('quotes only the ayat that changes', () => {
    expect(
      of('pasal_diubah: [{ pasal: 7, ayat: 2, menjadi: Menurut <pasal:jangka_waktu>. }]\n'),
    ).toEqual([
      'Ketentuan Pasal 7 ayat (2) Perjanjian Kerja Sama diubah sehingga berbunyi sebagai berikut:',
      '(2) Menurut Pasal 9.',
    ]);
    expect(of('pasal_diubah: [{ pasal: 7, ayat: 2, dihapus: ya }]\n')).toEqual([
      'Pasal 7 ayat (2) Perjanjian Kerja Sama dihapus.',
    ]);
  });
});
