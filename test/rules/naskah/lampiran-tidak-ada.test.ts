import { describe, expect, it } from 'vitest';
import { lampiranTidakAda } from '../../../src/rules/naskah/lampiran-tidak-ada.ts';
import { excerptsOf } from './yaml-draft.ts';

const said = (words: string): string => `lain_lain:\n  ayat:\n    - >-\n      ${words}\n`;

describe('an annex that is not there', () => {
  it.each([
    ['sebagaimana tercantum dalam Lampiran yang merupakan bagian perjanjian ini', ['Lampiran']],
    ['Rincian ada pada Lampiran II dan Lampiran III.', ['Lampiran II']],
    ['Rencana kerja sebagaimana terlampir.', ['sebagaimana terlampir']],
    ['diatur dalam lampiran Perjanjian ini', ['lampiran Perjanjian']],
  ])('finds “%s”', (words, found) => {
    expect(excerptsOf(lampiranTidakAda, said(words))).toEqual(found);
  });

  it.each([
    'sesuai Lampiran Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020',
    'sesuai Lampiran II Peraturan Menteri Kesehatan',
    'tagihan beserta lampiran dokumen pendukung',
    'menurut <lampiran:tarif>',
  ])('passes “%s”', (words) => {
    expect(excerptsOf(lampiranTidakAda, said(words))).toEqual([]);
  });

  it('passes where there is one, if only blank', () => {
    const words = said('tercantum dalam Lampiran ini');
    expect(excerptsOf(lampiranTidakAda, `${words}lampiran: [{ judul: A, isi: [a] }]\n`)).toEqual(
      [],
    );
    expect(excerptsOf(lampiranTidakAda, `${words}lampiran: ...\n`)).toEqual([]);
  });
});
