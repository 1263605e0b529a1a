import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/document/inlines.ts';
import { documentOf, HEAD, REGIONS } from './document.ts';

const base = `${HEAD}${REGIONS}penandatanganan: { tanggal: 2026-03-02, tempat: Bangko }\n`;
const closing = (text: string): string[] =>
  documentOf(text).closing.map(({ inlines }) => plainText(inlines));
const STANDING =
  'Demikian Perjanjian Kerja Sama ini dibuat dan ditandatangani di Bangko pada hari dan tanggal tersebut di atas dalam rangkap 2 (dua) bermeterai cukup, masing-masing mempunyai kekuatan hukum yang sama.';

describe('closing words', () => {
  it.each(['', 'penutup: baku\n', 'penutup:\n'])('stand without own ones (%j)', (penutup) => {
    expect(closing(base + penutup)).toEqual([STANDING]);
  });

  it('names the copies', () => {
    expect(closing(`${base}rangkap: 5\n`)[0]).toContain('dalam rangkap 5 (lima) bermeterai');
  });

  it('gives way to own words, which may keep it', () => {
    expect(closing(`${base}penutup: Demikian dibuat;\n`)).toEqual(['Demikian dibuat.']);
    expect(
      closing(
        `${base}penutup: { ayat: [<baku>, { teks: "rangkap untuk:", rincian: [PIHAK KESATU, PIHAK KEDUA] }] }\n`,
      ),
    ).toEqual([STANDING, 'Rangkap untuk: a. PIHAK KESATU; dan b. PIHAK KEDUA.']);
  });
});

describe('settings', () => {
  const page = (look: string, options = {}) =>
    documentOf(`${base}tampilan: ${look}\n`, options).page;

  it('is F4, Times New Roman 12, unless the draft or the command says otherwise', () => {
    expect(documentOf(base).page).toEqual({ paper: 'F4', font: 'Times New Roman', sizePt: 12 });
    expect(page('{ kertas: A4, huruf: Arial, ukuran: 11 }')).toEqual({
      paper: 'A4',
      font: 'Arial',
      sizePt: 11,
    });
    expect(page('{ kertas: A4 }', { paper: 'F4' }).paper).toBe('F4');
    expect(page('{ ukuran: 40 }').sizePt).toBe(12);
  });

  it('has a box for initials of each party unless switched off', () => {
    expect(documentOf(base).footer.initials).toEqual(['PIHAK KESATU', 'PIHAK KEDUA']);
    expect(documentOf(`${base}tampilan: { paraf: tidak }\n`).footer.initials).toEqual([]);
  });

  it('describes itself in the properties of the file', () => {
    expect(documentOf(base.replace('kedudukan: Bangko', 'nomor: 1/PKS/2026')).properties).toEqual({
      title: 'Perjanjian Kerja Sama tentang Penyediaan Air Minum',
      subject: 'Pemerintah Daerah Kabupaten Merangin dan Pemerintah Daerah Kabupaten Bungo',
      creator: 'Pemerintah Daerah Kabupaten Merangin',
      keywords: ['1/PKS/2026'],
      date: '2026-03-02',
    });
  });

  it('carries the open findings of a RANCANGAN', () => {
    expect(documentOf(base, { rancangan: ['satu'] }).rancangan).toEqual({ findings: ['satu'] });
    expect(documentOf(base)).not.toHaveProperty('rancangan');
  });
});
