import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSchemaFiles } from '../../src/build/schema-files.ts';
import type { Regimes } from '../../src/core/regimes.ts';
import { checkText, knowledgeOf, ROOT } from '../support/knowledge.ts';
import { merged } from '../support/merge.ts';

/** A copy of `schemas/` with one entry more in `rezim.json`: what CONTRIBUTING.md tells to do, and nothing else. */
function withInvention(): ReturnType<typeof knowledgeOf> {
  const folder = mkdtempSync(join(tmpdir(), 'sepakat-'));
  cpSync(join(ROOT, 'schemas'), folder, { recursive: true });
  const path = join(folder, 'rezim.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as Regimes;
  writeFileSync(
    path,
    JSON.stringify({
      ...file,
      regimes: {
        ...file.regimes,
        'tukar-contoh': {
          name: { id: 'tukar contoh', en: 'an exchange' },
          what: { id: 'Tukar-menukar rekaan.', en: 'An invented exchange.' },
          cites: ['pp-28-2018:pasal-15.ayat-3'],
          instead: { id: 'Buat perjanjian tukar.', en: 'Make an exchange.' },
          aliases: ['ruislag-contoh'],
          titles: { 'perjanjian-kerja-sama': 'Perjanjian Tukar Contoh' },
          signs: {
            words: ['tukar menukar contoh'],
            parties: ['perkumpulan'],
            facts: { tahun_jamak: ['ya'] },
          },
        },
      },
    } satisfies Regimes),
  );
  return knowledgeOf(readSchemaFiles(folder));
}

describe('a regime is data: adding one touches schemas/ only', () => {
  const knowledge = withInvention();
  const base = readFileSync(join(ROOT, 'examples/ksdpk-rumah-sakit-pks.yaml'), 'utf8');
  const found = (snippet: string, rule: string) =>
    checkText(merged(base, snippet), { knowledge }).report.findings.filter(
      (finding) => finding.rule === rule,
    );
  const sign = 'rezim/tanda-tukar-contoh';

  it.each([
    ['its title', 'judul: Tukar  Menukar CONTOH Gedung', ['judul']],
    ['a party', 'pihak/1/jenis: perkumpulan', ['pihak', 1, 'jenis']],
    ['a fact', 'keterangan/tahun_jamak: ya', ['keterangan', 'tahun_jamak']],
  ])('is betrayed by %s, as a warning that names it', (_, snippet, path) => {
    const [finding, ...more] = found(snippet, sign);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      path,
      cites: ['pp-28-2018:pasal-15.ayat-3'],
    });
    expect(finding?.advice.id).toContain('`rezim: tukar-contoh`');
  });

  it('is silent where the words are part of others, or the drafter says otherwise', () => {
    expect(found('judul: Penukaran Contoh', sign)).toEqual([]);
    expect(found('judul: Tukar Menukar Contohnya', sign)).toEqual([]);
    expect(found('judul: Tukar Menukar Contoh\nrezim: kerja-sama-daerah', sign)).toEqual([]);
  });

  it('is known by name, and handed on where a draft names it', () => {
    const typed = checkText('draf: 1\ndokumen: Ruislag Contoh\nkerja_sama: KSDPK\n', { knowledge });
    expect(typed.report.findings[0]?.advice.id).toContain('`rezim: tukar-contoh`');
    expect(found('kerja_sama: LAINNYA\nrezim: tukar-contoh', 'rezim/tukar-contoh')).toMatchObject([
      { severity: 'note', cites: ['pp-28-2018:pasal-15.ayat-3'] },
    ]);
    const [unknown] = found(
      'kerja_sama: LAINNYA\nrezim: ruislag-contoh',
      'bentuk/nilai-tidak-dikenal',
    );
    expect(unknown?.advice.id).toContain('Mungkin maksudnya `tukar-contoh`');
  });
});
