import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAjv } from '../../src/build/compile.ts';
import { readSchemaFiles } from '../../src/build/schema-files.ts';
import type { Draft } from '../../src/core/draft/draft.ts';
import type { Evidence, Profile } from '../../src/core/profile.ts';
import { inHouse } from '../../src/document/house.ts';
import { checkText, knowledgeOf, ROOT } from '../support/knowledge.ts';
import { merged } from '../support/merge.ts';

const SOURCE = { id: 'rekaan', en: 'invented' };
const known = <T>(value: T, evidence: Evidence = 'V') => ({ value, evidence, source: SOURCE });
const unknown = { unknown: SOURCE };

/** A house that no region keeps: numbers, look, emblem and regulations of Kabupaten Merangin. */
const invented = (evidence: Evidence): Profile => ({
  region: '15.02',
  name: 'Kabupaten Merangin',
  lookedUpTo: '2026-11-24',
  drafter: known('Bagian Contoh'),
  initials: known(['Bagian Contoh', 'Asisten']),
  signsByPower: unknown,
  team: unknown,
  emblem: known('lambang/15.02.png'),
  numbers: known(
    {
      'perjanjian-kerja-sama': {
        pattern: '\\d{3}/\\d+/PKS-MRG/\\d{4}',
        example: '440/27/PKS-MRG/2026',
      },
    },
    evidence,
  ),
  look: known({ kertas: 'A4', penghubung: 'dengan' }, evidence),
  places: known(['Bangko']),
  regulations: [
    {
      short: 'Perbup Merangin 7/2020',
      name: 'Peraturan Bupati Merangin Nomor 7 Tahun 2020',
      title: known('Rekaan'),
      inForce: { from: '2020-01-01', until: '2024-12-31' },
      status: SOURCE,
      evidence: 'V',
      source: SOURCE,
    },
  ],
});

/** A copy of `schemas/` with one file more in `profil/`: what CONTRIBUTING.md tells to do, and nothing else. */
function withInvention(evidence: Evidence = 'V'): ReturnType<typeof knowledgeOf> {
  const folder = mkdtempSync(join(tmpdir(), 'sepakat-'));
  cpSync(join(ROOT, 'schemas'), folder, { recursive: true });
  writeFileSync(join(folder, 'profil', '15.02.json'), JSON.stringify(invented(evidence)));
  return knowledgeOf(readSchemaFiles(folder));
}

describe('a house profile is data: adding one touches schemas/ only', () => {
  const base = readFileSync(join(ROOT, 'examples/ksdpk-rumah-sakit-pks.yaml'), 'utf8');
  const found = (snippet: string, knowledge = withInvention()): string[] =>
    checkText(merged(base, snippet), { knowledge }).report.findings.flatMap(
      ({ rule, severity, path }) =>
        /profil|peraturan-daerah-/.test(rule) ? [`${severity} ${rule} ${path.join('.')}`] : [],
    );
  const NUMBER = 'warning naskah/profil-nomor pihak.0.nomor';

  it('has the form that the meta-schema asks for', () => {
    const validate = createAjv().compile(
      JSON.parse(readFileSync(join(ROOT, 'schemas/meta/profile.schema.json'), 'utf8')) as object,
    );
    for (const evidence of ['V', 'R', 'S', 'M'] as const)
      expect(validate(invented(evidence)) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...invented('V'), look: {} })).toBe(false);
    expect(validate({ ...invented('V'), team: { value: ['Ketua'] } })).toBe(false);
  });

  it('is chosen by the first region among the parties, and finds a number that is not of its pattern', () => {
    expect(found('')).toEqual([NUMBER]);
    expect(found('pihak/0/nomor: 440/27/PKS-MRG/2026')).toEqual([]);
    expect(found('pihak/0/wilayah: Kabupaten Bungo')).toEqual([]);
  });

  it('goes by evidence: a secondary source still warns, what is believed never speaks', () => {
    expect(found('', withInvention('S'))).toEqual([NUMBER]);
    const [finding] = checkText(base, { knowledge: withInvention('S') }).report.findings.filter(
      ({ rule }) => rule === 'naskah/profil-nomor',
    );
    expect(finding?.message.id).toContain('menurut sumber sekunder');
    expect(found('', withInvention('M'))).toEqual([]);
  });

  it('is chosen or refused by name too', () => {
    expect(found('profil: tidak')).toEqual([]);
    expect(found('profil: Kab. Merangin')).toEqual([NUMBER]);
    expect(found('profil: "15.02"')).toEqual([NUMBER]);
    expect(found('profil: Provinsi Jambi')).toEqual([]);
    expect(found('profil: Negeri Khayalan')).toEqual([
      'warning naskah/profil-tidak-dikenal profil',
    ]);
  });

  it('knows the days of the regulations of its region', () => {
    const cite = (day: string): string[] =>
      found(
        `pihak/0/nomor: 440/27/PKS-MRG/2026\npenandatanganan/tanggal: ${day}\ndasar_hukum: [UU 23/2014, Perbup Merangin 7/2020]`,
      );
    expect(cite('2026-03-02')).toEqual([
      'warning naskah/dasar-hukum-peraturan-daerah-berakhir dasar_hukum.1',
    ]);
    expect(cite('2024-03-04')).toEqual([]);
  });

  it('supplies the look and the emblem, and never against the draft', () => {
    const { regions } = withInvention();
    const printed = (draft: Draft, evidence: Evidence = 'V'): Draft =>
      inHouse(draft, invented(evidence), regions);
    const draft: Draft = {
      tampilan: { penghubung: 'dan' },
      pihak: [
        { wilayah: 'Kabupaten Merangin' },
        { anggota: [{ wilayah: '15.02' }, { wilayah: '15.08' }] },
        { wilayah: '15.02', lambang: 'sendiri.png' },
      ],
    };
    expect(printed(draft)).toEqual({
      tampilan: { kertas: 'A4', penghubung: 'dan' },
      pihak: [
        { wilayah: 'Kabupaten Merangin', lambang: 'lambang/15.02.png' },
        { anggota: [{ wilayah: '15.02', lambang: 'lambang/15.02.png' }, { wilayah: '15.08' }] },
        { wilayah: '15.02', lambang: 'sendiri.png' },
      ],
    });
    expect(printed(draft, 'M')['tampilan']).toEqual({ penghubung: 'dan' });
  });
});
