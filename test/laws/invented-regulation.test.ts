import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSchemaFiles } from '../../src/build/schema-files.ts';
import { checkText, knowledgeOf, ROOT } from '../support/knowledge.ts';

/** A copy of `schemas/` with a regulation that no legislator has made: what CONTRIBUTING.md tells to do, and nothing else. */
function withInvention(): ReturnType<typeof knowledgeOf> {
  const folder = mkdtempSync(join(tmpdir(), 'sepakat-'));
  cpSync(join(ROOT, 'schemas'), folder, { recursive: true });
  const home = join(folder, 'regulations', 'permendagri-99-2030');
  mkdirSync(home);
  writeFileSync(
    join(home, 'regulation.json'),
    JSON.stringify({
      id: 'permendagri-99-2030',
      short: 'Permendagri 99/2030',
      name: 'Peraturan Menteri Dalam Negeri Nomor 99 Tahun 2030',
      title: 'Rekaan untuk Pengujian',
      inForce: { from: '2030-01-01' },
      status: { id: 'rekaan', en: 'invented' },
      evidence: 'V',
      textAtHand: 'full',
      lookedUpTo: '2026-11-24',
      provisions: [
        {
          id: 'pasal-7.ayat-2',
          modality: 'wajib',
          summary: 'Naskah menyebut saksi.',
          checking: 'automated',
          evidence: 'V',
        },
      ],
    }),
  );
  writeFileSync(
    join(home, 'requirements.schema.json'),
    JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'sepakat:regulations/permendagri-99-2030/requirements',
      allOf: [
        {
          'x-requirement': {
            id: 'permendagri-99-2030/saksi',
            check: 'schema',
            severity: 'error',
            cites: ['permendagri-99-2030:pasal-7.ayat-2'],
            applies: { dokumen: ['kesepakatan-bersama'] },
            message: { id: 'Saksi belum disebut.', en: 'No witness is named.' },
            advice: { id: 'Isi `saksi`.', en: 'Fill in `saksi`.' },
          },
          type: 'object',
          required: ['saksi'],
        },
      ],
    }),
  );
  return knowledgeOf(readSchemaFiles(folder));
}

describe('a requirement is data: adding one touches schemas/ only', () => {
  const knowledge = withInvention();
  const text = readFileSync(join(ROOT, 'examples/ksdd-air-bersih-kb.yaml'), 'utf8');
  const found = (asOf: string, draft = text): string[] =>
    checkText(draft, { asOf, knowledge })
      .report.findings.filter(({ rule }) => rule.startsWith('permendagri-99-2030'))
      .map(({ rule, severity, cites }) => `${severity} ${rule} ${cites.join()}`);

  it('finds what the new regulation misses, from its first day on', () => {
    expect(found('2030-01-01')).toEqual([
      'error permendagri-99-2030/saksi permendagri-99-2030:pasal-7.ayat-2',
    ]);
    expect(found('2029-12-31')).toEqual([]);
  });

  it('is content with a draft that has it, and silent on other kinds', () => {
    expect(
      found('2030-01-01', `${text}\nsaksi:\n  - nama: Bakri Contoh\n    jabatan: Gubernur Jambi\n`),
    ).toEqual([]);
    expect(
      found('2030-01-01', readFileSync(join(ROOT, 'examples/ksdd-air-bersih-pks.yaml'), 'utf8')),
    ).toEqual([]);
  });
});
