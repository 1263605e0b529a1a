import { describe, expect, it } from 'vitest';
import { regimeCalled } from '../../src/core/regimes.ts';
import { checkText, SCHEMAS } from '../support/knowledge.ts';

const { regimes } = SCHEMAS;
const called = (word: string, near = false): string | undefined =>
  regimeCalled(regimes, word, near)?.id;

describe('a regime by what people call it', () => {
  it.each([
    ['hibah', 'hibah'],
    ['NPHD', 'hibah'],
    ['Naskah Perjanjian Hibah Daerah', 'hibah'],
    ['kontrak_pengadaan', 'pengadaan'],
    ['Nota Kesepakatan KUA/PPAS', 'kua-ppas'],
    ['BOT', 'bangun-guna-serah'],
  ])('%s', (word, id) => {
    expect(called(word)).toBe(id);
  });

  it('is none for a word of cooperation, and near only where asked', () => {
    expect(called('perjanjian-kerja-sama')).toBeUndefined();
    expect(called('swakelolla')).toBeUndefined();
    expect(called('swakelolla', true)).toBe('swakelola');
    for (const word of ['nota-kesepakatan', 'mou', 'pks', 'kb', 'perjanjian', 'kontrak', 'sinergi'])
      expect([word, called(word, true)]).toEqual([word, undefined]);
  });
});

describe('typed as a kind of document or as a cooperation', () => {
  const found = (head: string) => checkText(`draf: 1\n${head}\n`).report.findings;

  it.each(
    Object.entries(regimes.regimes).flatMap(([id, { aliases }]) =>
      [id, ...aliases]
        // "kontrak" and the like are kinds by another name only where the shape says so.
        .map((word) => [word, id] as const),
    ),
  )('dokumen: %s', (word, id) => {
    const [finding] = found(`dokumen: ${word}\nkerja_sama: KSDPK`);
    expect(finding?.rule).toBe('bentuk/nilai-tidak-dikenal');
    expect(finding?.cites).toEqual(regimes.regimes[id]?.cites);
    expect(finding?.advice.id).toContain(`\`rezim: ${id}\``);
    expect(finding?.advice.id).toContain('`kerja_sama: LAINNYA`');
  });

  it('says so of a cooperation too', () => {
    const [finding] = found('dokumen: perjanjian-kerja-sama\nkerja_sama: KPBU');
    expect(finding?.advice.en).toContain('`rezim: kpbu`');
    expect(finding?.path).toEqual(['kerja_sama']);
  });

  it('leaves a cooperation in small letters to be one', () => {
    const [finding] = found('dokumen: perjanjian-kerja-sama\nkerja_sama: lainnya');
    expect(finding?.advice.id).toContain('Mungkin maksudnya `LAINNYA`');
  });

  it('still helps with a kind that is only misspelt', () => {
    const [finding] = found('dokumen: perjanjian-kerjasama\nkerja_sama: KSDPK');
    expect(finding?.advice.id).toContain('Mungkin maksudnya `perjanjian-kerja-sama`');
  });
});

describe('the note on a regime', () => {
  const draft = (id: string, date: string) =>
    `draf: 1\ndokumen: perjanjian-kerja-sama\nkerja_sama: LAINNYA\nrezim: ${id}\njudul: Contoh\npenandatanganan: ${date}\n`;

  it.each(Object.keys(regimes.regimes))('%s speaks on any day, and no law of cooperation', (id) => {
    for (const date of ['1999-05-03', '2026-04-06']) {
      const { findings, outcomes } = checkText(draft(id, date)).report;
      expect(findings.filter(({ rule }) => rule === `rezim/${id}`).length).toBe(1);
      expect(
        outcomes.filter(({ rule }) => /^(pp-28-2018|permendagri-22-2020)\/(?!dasar-)/.test(rule)),
      ).toEqual([]);
    }
  });
});
