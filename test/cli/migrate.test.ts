import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../support/host.ts';
import { ROOT } from '../support/knowledge.ts';

const GOOD = readFileSync(join(ROOT, 'examples/ksdd-air-bersih-pks.yaml'), 'utf8').replace(
  /^ *(naskah|lambang):.*\n/gm,
  '',
);
const OLD = GOOD.replace(/^draf: 1/m, 'draf: 0').replace(/^judul:/m, 'pokok:');

/** A package whose data knows an older format and a rule that was renamed; of these tests only. */
let root: string;
let cwd: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sepakat-paket-'));
  cpSync(join(ROOT, 'dist'), join(root, 'dist'), { recursive: true });
  for (const name of ['schemas', 'package.json']) symlinkSync(join(ROOT, name), join(root, name));
  const data = join(root, 'dist/data');
  const index = JSON.parse(readFileSync(join(data, 'index.json'), 'utf8')) as object;
  const steps = [{ rename: 'pokok', to: 'judul' }];
  const json = {
    'index.json': { ...index, build: 'lama', format: { version: '1', older: ['0'] } },
    'migrations.json': [{ from: '0', to: '1', steps }],
    'aliases.json': { 'naskah/tulisan': 'naskah/ejaan' },
  };
  for (const [name, content] of Object.entries(json))
    writeFileSync(join(data, name), JSON.stringify(content));
  cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
});
const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text);
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('validate', () => {
  it('names the command that helps an older draft, and nothing else', async () => {
    write('lama.yaml', OLD);
    const { out, code } = await run(['validate', 'lama.yaml'], { cwd, root });
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining('sepakat mutakhirkan lama.yaml'),
    ]);
    expect(out).toContain('[bentuk/draf-lama]');
    expect(out).toContain('1 kesalahan, 0 peringatan');
  });

  it('selects a rule by the name it had, and tells the one it has', async () => {
    write('ejaan.yaml', GOOD.replace(/^judul: .*$/m, 'judul: Air Dimana Perlu'));
    const { out, err } = await run(
      ['validate', 'ejaan.yaml', '--only', 'naskah/tulisan', '--format', 'json'],
      { cwd, root },
    );
    expect(err).toContain('Aturan naskah/tulisan sekarang bernama naskah/ejaan.');
    const { files } = JSON.parse(out) as { files: { findings: { rule: string }[] }[] };
    expect(files[0]?.findings.map(({ rule }) => rule)).toEqual(['naskah/ejaan']);
  });

  it('explains a rule by the name it had', async () => {
    const { code, out } = await run(['explain', 'naskah/tulisan'], { cwd, root });
    expect([code, out]).toEqual([0, expect.stringContaining('naskah/ejaan')]);
  });

  it('reads a configuration that names a rule as before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sepakat-'));
    writeFileSync(
      join(folder, 'sepakat.config.yaml'),
      'konfigurasi: 1\ntingkat:\n  naskah/tulisan: kesalahan\n',
    );
    writeFileSync(join(folder, 'a.yaml'), GOOD.replace(/^judul: .*$/m, 'judul: Air Dimana Perlu'));
    const { out, code } = await run(['validate', 'a.yaml'], { cwd: folder, root });
    expect([code, out]).toEqual([1, expect.stringMatching(/KESALAHAN[\s\S]*naskah\/ejaan/)]);
  });

  it('says of a newer draft that the tool is too old', async () => {
    write('baru.yaml', GOOD.replace(/^draf: 1/m, 'draf: 2'));
    const { out, code } = await run(['validate', 'baru.yaml'], { cwd });
    expect([code, out]).toEqual([1, expect.stringContaining('Pasang Sepakat versi terbaru')]);
    expect(out).toContain('[bentuk/draf-baru]');
  });
});

describe('migrate', () => {
  it('rewrites an older draft, and only what changed', async () => {
    write('lama.yaml', OLD);
    const { code, err } = await run(['migrate', 'lama.yaml'], { cwd, root });
    expect([code, err]).toEqual([0, 'lama.yaml: 2 perubahan\n  pokok → judul\n  draf: 0 → 1\n']);
    expect(read('lama.yaml')).toBe(GOOD);
  });

  it('only tells on a dry run', async () => {
    write('lama.yaml', OLD);
    const { code, out } = await run(['mutakhirkan', 'lama.yaml', '--dry-run'], { cwd, root });
    expect([code, out]).toEqual([0, expect.stringContaining('  pokok → judul\n')]);
    expect(read('lama.yaml')).toBe(OLD);
  });

  it('writes the new names of rules', async () => {
    const lines = (rule: string): string =>
      `${GOOD}\npemeriksaan:\n  pengecualian:\n    - aturan: ${rule}\n      alasan: x\n`;
    write('nama.yaml', lines('naskah/tulisan'));
    await run(['migrate', 'nama.yaml'], { cwd, root });
    expect(read('nama.yaml')).toBe(lines('naskah/ejaan'));
  });

  it('passes standard input on', async () => {
    const { out } = await run(['migrate', '-'], { cwd, root, stdin: OLD });
    expect(out).toBe(GOOD);
  });

  it('leaves what it cannot rewrite, says why, and still does the others', async () => {
    write('ganda.yaml', `${OLD}judul: lain\n`);
    write('lama.yaml', OLD);
    write('baru.yaml', 'draf: 2\n');
    write('rusak.yaml', 'draf: [');
    const names = ['ganda.yaml', 'lama.yaml', 'baru.yaml', 'rusak.yaml'];
    const { code, err } = await run(['migrate', ...names], { cwd, root });
    expect(code).toBe(1);
    expect(err).toContain('ganda.yaml: `pokok` tidak dapat dipindahkan sendiri');
    expect(err).toContain('baru.yaml: memakai bentuk yang lebih baru');
    expect(err).toContain('rusak.yaml: belum dapat dibaca');
    expect([read('ganda.yaml'), read('lama.yaml')]).toEqual([`${OLD}judul: lain\n`, GOOD]);
  });

  it('does not write a draft that is up to date', async () => {
    write('kini.yaml', GOOD);
    const { code, err } = await run(['migrate', 'kini.yaml'], { cwd, root });
    expect([code, err]).toEqual([0, 'kini.yaml: sudah memakai bentuk yang sekarang.\n']);
    expect(read('kini.yaml')).toBe(GOOD);
  });
});
