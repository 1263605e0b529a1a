import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { run } from '../support/host.ts';
import { ROOT } from '../support/knowledge.ts';

const GOOD = 'examples/ksdd-air-bersih-pks.yaml';
const BROKEN = 'examples/salah/pks-banyak-salah.yaml';
const reportSchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schemas/meta/report.schema.json'), 'utf8')),
);

describe('validate', () => {
  it('prints of a broken draft exactly what stands beside it', async () => {
    const { out, code } = await run(['validate', BROKEN], { cwd: ROOT });
    expect(code).toBe(1);
    expect(out).toBe(readFileSync(join(ROOT, BROKEN.replace('.yaml', '.txt')), 'utf8'));
  });

  it.each([[GOOD], [BROKEN], ['examples'], ['package.json']])(
    'reports %s as JSON by its schema, in both languages',
    async (name) => {
      for (const lang of ['id', 'en']) {
        const { out } = await run(['validate', name, '--format', 'json', '--lang', lang], {
          cwd: ROOT,
        });
        expect(reportSchema(JSON.parse(out)) ? [] : reportSchema.errors).toEqual([]);
      }
    },
  );

  it('speaks English on request, without a word left in the other language', async () => {
    const { out } = await run(['validate', BROKEN, '--lang', 'en'], { cwd: ROOT });
    expect(out).toContain('ERROR');
    expect(out).not.toMatch(/KESALAHAN|PERINGATAN|CATATAN|Perbaikan:|Dasar:/);
  });

  it('never says that a draft complies', async () => {
    for (const lang of ['id', 'en']) {
      const { out } = await run(['validate', GOOD, '--lang', lang], { cwd: ROOT });
      expect(out).not.toMatch(/patuh|sesuai hukum|compliant|complies/i);
      expect(out).toMatch(/bukan nasihat hukum|not legal advice/);
    }
  });

  it('takes the law of the day that is asked for', async () => {
    const text = readFileSync(join(ROOT, GOOD), 'utf8');
    const cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
    writeFileSync(
      join(cwd, 'a.yaml'),
      text
        .replace(/^surat_menyurat:(\n {2}.*|.*)*$/m, '')
        .replace(/^keadaan_kahar:(\n {2}.*|.*)*$/m, ''),
    );
    const rules = async (asOf: string): Promise<string[]> => {
      const { out } = await run(['validate', 'a.yaml', '--format', 'json', '--as-of', asOf], {
        cwd,
      });
      return (
        (
          JSON.parse(out) as { files: { findings: { rule: string; severity: string }[] }[] }
        ).files[0]?.findings
          .filter(({ severity }) => severity === 'error')
          .map(({ rule }) => rule) ?? []
      );
    };
    expect(await rules('2026-03-02')).toContain('permendagri-22-2020/keadaan-kahar');
    expect(await rules('2019-06-01')).not.toContain('permendagri-22-2020/keadaan-kahar');
  });

  it('follows --fail-on, whatever the findings', async () => {
    const text = readFileSync(join(ROOT, GOOD), 'utf8').replace('PIHAK', 'PIHAK');
    const spoilt = text.replace(/^judul: .*$/m, 'judul: Penyaluran Air Minum Dimana Perlu');
    const code = async (failOn: string): Promise<number> =>
      (await run(['validate', '-', '--fail-on', failOn], { cwd: ROOT, stdin: spoilt })).code;
    expect([await code('error'), await code('warning'), await code('note')]).toEqual([0, 1, 1]);
  });

  it('reads several hundred files in a stable order', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
    const text = readFileSync(join(ROOT, GOOD), 'utf8').replace(/^.*naskah:.*\n/m, '');
    for (let i = 0; i < 300; i++) writeFileSync(join(cwd, `n${i}.yaml`), text);
    const once = await run(['validate', '.', '--format', 'json'], { cwd });
    const reversed = await run(['validate', 'n[5-9]*.yaml', 'n[0-4]*.yaml', '--format', 'json'], {
      cwd,
    });
    expect((JSON.parse(once.out) as { summary: { files: number } }).summary.files).toBe(300);
    expect(reversed.out).toBe(once.out);
  });

  it('passes over other YAML in a folder, and says so', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
    writeFileSync(join(cwd, 'compose.yaml'), 'services: {}\n');
    writeFileSync(join(cwd, 'naskah.yaml'), readFileSync(join(ROOT, GOOD)));
    const { out, err } = await run(['validate', '.', '--format', 'json'], { cwd });
    expect((JSON.parse(out) as { summary: { files: number } }).summary.files).toBe(1);
    expect(err).toMatch(/1 berkas YAML lain dilewati/);
  });

  it('writes the report to a file', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
    const { out } = await run(
      ['periksa', join(ROOT, GOOD), '--format', 'json', '-o', 'laporan/hasil.json'],
      { cwd },
    );
    expect(out).toBe('');
    expect(reportSchema(JSON.parse(readFileSync(join(cwd, 'laporan/hasil.json'), 'utf8')))).toBe(
      true,
    );
  });

  it('colours only where asked', async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    const coloured = /\u001b\[/;
    const out = async (env: Record<string, string>, ...flags: string[]): Promise<boolean> =>
      coloured.test((await run(['validate', GOOD, ...flags], { cwd: ROOT, env })).out);
    expect([
      await out({}),
      await out({ FORCE_COLOR: '1' }),
      await out({ FORCE_COLOR: '1', NO_COLOR: '1' }),
      await out({ FORCE_COLOR: '1' }, '--no-color'),
    ]).toEqual([false, true, false, false]);
  });
});

describe('the program itself', () => {
  const bin = join(ROOT, 'bin/sepakat.js');

  it.each([
    [[GOOD], 0],
    [[BROKEN], 1],
    [['tidak-ada.yaml'], 2],
  ])('exits on %s with %i', (args, code) => {
    expect(spawnSync(process.execPath, [bin, 'validate', ...args], { cwd: ROOT }).status).toBe(
      code,
    );
  });

  it('writes a long report through a pipe whole', () => {
    const { stdout } = spawnSync(
      process.execPath,
      [bin, 'validate', 'examples/*.yaml', '--format', 'json'],
      { cwd: ROOT, maxBuffer: 1 << 28 },
    );
    expect(stdout.length).toBeGreaterThan(65_536);
    expect(reportSchema(JSON.parse(stdout.toString()))).toBe(true);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(
      process.execPath,
      [bin, 'validate', 'examples/*.yaml', '--format', 'json'],
      {
        cwd: ROOT,
      },
    );
    const errors: Buffer[] = [];
    child.stderr.on('data', (data: Buffer) => errors.push(data));
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.on('close', resolve));
    expect(Buffer.concat(errors).toString()).toBe('');
  });

  it('prints its version and its help in Indonesian', () => {
    const version = spawnSync(process.execPath, [bin, '--version'], { encoding: 'utf8' });
    expect([version.status, version.stdout.trim()]).toEqual([
      0,
      JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version,
    ]);
    const help = spawnSync(process.execPath, [bin, 'periksa', '--help'], { encoding: 'utf8' });
    expect([help.status, help.stdout]).toEqual([0, expect.stringContaining('Pemakaian:')]);
  });
});
