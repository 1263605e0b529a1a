import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { CATALOG } from '../support/catalog.ts';
import { run } from '../support/host.ts';
import { ROOT, TODAY } from '../support/knowledge.ts';

const schema = (name: string) =>
  new Ajv2020({ strict: true }).compile(
    JSON.parse(readFileSync(join(ROOT, `schemas/meta/${name}.schema.json`), 'utf8')),
  );
const sepakat = (...args: string[]) => run(args, { cwd: ROOT });
/** Words of one language that must not stand on a page of the other. */
const INDONESIAN =
  /\b(Dasar|Perbaikan|Berlaku bagi|Mengapa|Contoh yang|Yang diminta|aturan|Pertanyaan|belum didukung|peringatan)\b/;

describe('rules', () => {
  const isList = schema('rules-report');

  it.each([['id'], ['en']])('prints all of them as JSON by its schema (%s)', async (lang) => {
    const { code, out } = await sepakat('rules', '--format', 'json', '--lang', lang);
    const report = JSON.parse(out) as { rules: unknown[] };
    expect(isList(report) ? [] : isList.errors).toEqual([]);
    expect([code, report.rules.length]).toEqual([0, CATALOG.rules.length]);
  });

  it('filters, and says so in its last lines', async () => {
    const { code, out } = await sepakat(
      'aturan',
      'sanksi',
      '--peraturan',
      'pp 28 tahun 2018',
      '--dokumen',
      'PKS',
      '--kerja-sama',
      'ksdpk',
      '--tingkat',
      'error',
      '--cek',
      'schema',
      '--as-of',
      '2026-03-02',
    );
    expect(code).toBe(0);
    expect(out).toContain('pp-28-2018/sanksi');
    expect(out).toContain('1 aturan: 1 kesalahan.');
    const both = await sepakat('rules', '--status', 'human', '--format', 'json');
    expect(
      (JSON.parse(both.out) as { rules: { check: string }[] }).rules.every(
        ({ check }) => check === 'human',
      ),
    ).toBe(true);
  });

  it('answers that nothing fits', async () => {
    expect(await sepakat('rules', 'tidakadaini')).toMatchObject({
      code: 0,
      out: 'Tidak ada aturan yang cocok.\n',
    });
  });

  it('speaks English', async () => {
    const { out } = await sepakat('rules', '--lang', 'en');
    expect(out).toContain('ERROR');
    // What the law is called stays as it is.
    expect(out.split('\n').filter((line) => /^\s+(Dasar|Berlaku bagi):/.test(line))).toEqual([]);
  });

  it.each([
    [['--peraturan', 'PP 28/2081'], 'PP 28/2018'],
    [['--dokumen', 'perjanjian-kerja-sma'], 'perjanjian-kerja-sama'],
    [['--kerja-sama', 'KSDP'], 'KSD'],
    [['--cek', 'skema'], 'schema'],
  ])('refuses %j and suggests', async (flags, meant) => {
    const { code, err, out } = await sepakat('rules', ...flags);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(meant);
  });
});

describe('explain', () => {
  it('tells a rule whole', async () => {
    const { code, out } = await sepakat('jelaskan', 'pp-28-2018/sanksi');
    expect(code).toBe(0);
    for (const part of [
      'Yang diminta:',
      'Perbaikan:',
      'Berlaku bagi:',
      'PP 28/2018 Pasal 19 ayat (2) huruf d',
      'paling sedikit; teksnya dilihat langsung; sejak 13 Juli 2018',
      'Mengapa kesalahan:',
      'Contoh yang keliru:',
      'Contoh yang benar:',
      'Aturan lain pada ketentuan yang sama:',
      'test/fixtures/',
    ])
      expect(out).toContain(part);
  });

  it('tells every rule and every regulation, in both languages', async () => {
    for (const name of [
      ...CATALOG.rules.filter((_, i) => i % 12 === 0).map(({ id }) => id),
      ...[...CATALOG.law.regulations.keys()].filter((_, i) => i % 6 === 0),
    ])
      for (const lang of ['id', 'en']) {
        const { code, out } = await sepakat('explain', name, '--lang', lang);
        expect([name, code]).toEqual([name, 0]);
        expect(out).not.toMatch(/undefined|NaN|\[object/);
      }
  });

  it('tells a provision as a drafter types it, in several words', async () => {
    const { code, out } = await sepakat('jelaskan', 'PP', '28/2018', 'Pasal', '19', 'ayat', '(2)');
    expect(code).toBe(0);
    expect(out).toContain('pp-28-2018/sanksi');
    expect(out).toContain('Status PP 28/2018:');
    expect(out).toContain('Mencabut: PP 50/2007');
  });

  it('tells whether it was law on a day', async () => {
    const { out } = await sepakat(
      'explain',
      'PP 28/2018 Pasal 19 ayat (2) huruf d',
      '--as-of',
      '2017-01-01',
    );
    expect(out).toContain('tidak berlaku pada 1 Januari 2017');
  });

  it('suggests what may have been meant', async () => {
    const { code, err, out } = await sepakat('explain', 'pp-28-2018/sangsi');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('pp-28-2018/sanksi');
    expect((await sepakat('explain', 'zzzzzzzzzzzzzzz')).code).toBe(2);
    expect((await sepakat('explain')).code).toBe(2);
  });
});

describe('coverage', () => {
  const isCoverage = schema('coverage-report');

  it.each([['id'], ['en']])('prints the matrix as JSON by its schema (%s)', async (lang) => {
    const { out } = await sepakat('coverage', '--format', 'json', '--lang', lang);
    const report = JSON.parse(out) as {
      summary: { provisions: number };
      regulations: { provisions: { rules: { fixtures: string[] }[] }[] }[];
    };
    expect(isCoverage(report) ? [] : isCoverage.errors).toEqual([]);
    expect(report.summary.provisions).toBe(
      [...CATALOG.law.regulations.values()].reduce(
        (sum, { provisions }) => sum + provisions.length,
        0,
      ),
    );
    const fixtures = new Set(
      report.regulations.flatMap(({ provisions }) =>
        provisions.flatMap(({ rules }) => rules.flatMap((rule) => rule.fixtures)),
      ),
    );
    expect(fixtures.size).toBeGreaterThan(10);
    expect([...fixtures].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('counts all regulations, what is pending first', async () => {
    const { code, out } = await sepakat('cakupan');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^Belum didukung|^\s+Σ/);
    for (const { short } of CATALOG.law.regulations.values()) expect(out).toContain(short);
  });

  it('shows one regulation in full', async () => {
    const { out } = await sepakat('cakupan', '--peraturan', 'UU 24/2009');
    expect(out).toContain('uu-24-2009/bahasa-indonesia');
    expect(out).toContain('contoh aturan');
    const markdown = await sepakat('cakupan', 'UU', '24/2009', '--format', 'markdown');
    expect(markdown.out).toMatch(/^# Cakupan\n/);
    expect(markdown.out).toContain('| Pasal ');
  });

  it('speaks English, and writes to a file', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
    const { out } = await run(
      ['coverage', '--lang', 'en', '--format', 'markdown', '-o', 'hasil/c.md'],
      { cwd },
    );
    expect(out).toBe('');
    expect(readFileSync(join(cwd, 'hasil/c.md'), 'utf8').split('\n##')[0]).not.toMatch(INDONESIAN);
  });

  it('refuses an unknown regulation', async () => {
    const { code, err } = await sepakat('coverage', 'PP 28/2081');
    expect(code).toBe(2);
    expect(err).toContain('PP 28/2018');
  });
});

describe('checklist', () => {
  const each = [...CATALOG.kinds].flatMap(([kind, { cooperations }]) =>
    cooperations.map((cooperation) => [kind, cooperation] as const),
  );

  it.each(each)('prints Markdown for %s %s in both languages', async (kind, cooperation) => {
    for (const lang of ['id', 'en']) {
      const { code, out } = await sepakat(
        'checklist',
        '--dokumen',
        kind,
        '--kerja-sama',
        cooperation,
        '--lang',
        lang,
      );
      expect(code).toBe(0);
      expect(out.match(/^- \[ \] /gm)?.length).toBeGreaterThan(10);
      expect(out.match(/^## /gm)?.length).toBeGreaterThan(2);
      expect(out).not.toMatch(/undefined|[{}]/);
    }
  });

  it('takes the law of a day, today unless told', async () => {
    const [kind = '', cooperation = ''] = each[0] ?? [];
    const flags = ['--dokumen', kind, '--kerja-sama', cooperation];
    const today = await sepakat('checklist', ...flags);
    const same = await sepakat('daftar-periksa', ...flags, '--as-of', TODAY);
    expect(same.out).toBe(today.out);
    expect((await sepakat('checklist', ...flags, '--as-of', '2017-01-01')).out).not.toBe(today.out);
  });

  it('writes a form of Word, and never over one that was filled in', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
    const [kind = '', cooperation = ''] = each[0] ?? [];
    const flags = ['checklist', '--dokumen', kind, '--kerja-sama', cooperation, '-o', 'd.docx'];
    expect((await run(flags, { cwd })).code).toBe(0);
    const first = readFileSync(join(cwd, 'd.docx'));
    expect((await run(flags, { cwd })).code).toBe(0);
    expect(Buffer.compare(first, readFileSync(join(cwd, 'd.docx')))).toBe(0);
    writeFileSync(join(cwd, 'd.docx'), 'diisi');
    expect((await run(flags, { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'd.docx'), 'utf8')).toBe('diisi');
    expect((await run([...flags, '--timpa'], { cwd })).code).toBe(0);
  });

  it('says which flag is missing or wrong', async () => {
    const [kind = ''] = each[0] ?? [];
    expect(await sepakat('checklist')).toMatchObject({ code: 2, out: '' });
    expect((await sepakat('checklist')).err).toContain('--dokumen');
    const { code, err } = await sepakat('checklist', '--dokumen', kind, '--kerja-sama', 'KSD');
    expect(code).toBe(2);
    expect(err).toContain('Pilih salah satu');
    expect((await sepakat('checklist', '--dokumen', kind, '-o', 'a.pdf')).code).toBe(2);
  });
});

describe('start-up', () => {
  it('of validate reads nothing of this', () => {
    const main = readFileSync(join(ROOT, 'src/cli/main.ts'), 'utf8');
    const commands = readFileSync(join(ROOT, 'src/cli/law-commands.ts'), 'utf8');
    for (const source of [main, commands])
      expect(source).not.toMatch(/^import .*(catalog|explain|coverage|checklist|rules)\.ts'/m);
  });
});
