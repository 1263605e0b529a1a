import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { globSync } from 'tinyglobby';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../support/host.ts';
import { ROOT } from '../support/knowledge.ts';

const EXAMPLES = globSync('examples/*.yaml', { cwd: ROOT }).sort();

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
});

describe('examples', () => {
  it.each(EXAMPLES)('%s has no error and no warning', async (name) => {
    const { out, code } = await run(
      ['validate', name, '--format', 'json', '--fail-on', 'warning'],
      { cwd: ROOT },
    );
    const { summary } = JSON.parse(out) as { summary: { errors: number; warnings: number } };
    expect([code, summary.errors, summary.warnings]).toEqual([0, 0, 0]);
  });

  it.each(EXAMPLES)('%s prints what stands beside it', async (name) => {
    const { out } = await run(['render', name, '--teks', '-o', '-'], { cwd: ROOT });
    expect(out).toBe(readFileSync(join(ROOT, name.replace(/\.yaml$/, '.txt')), 'utf8'));
  });

  it('become valid documents that LibreOffice opens as pages, all in one command', async () => {
    const { code } = await run(['render', 'examples/*.yaml', '-o', cwd], { cwd: ROOT });
    expect(code).toBe(0);
    const documents = readdirSync(cwd).filter((name) => name.endsWith('.docx'));
    expect(documents.sort()).toEqual(EXAMPLES.map((name) => `${basename(name, '.yaml')}.docx`));
    for (const name of documents) {
      const verdict = execFileSync(
        join(ROOT, 'node_modules/.bin/ooxml-validator'),
        [join(cwd, name)],
        { encoding: 'utf8' },
      );
      expect(JSON.parse(verdict)).toMatchObject({ errors: [] });
    }
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${cwd}/profil`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        cwd,
        ...documents.map((name) => join(cwd, name)),
      ],
      { stdio: 'ignore' },
    );
    for (const name of documents) {
      const text = execFileSync(
        'pdftotext',
        ['-layout', join(cwd, name.replace('.docx', '.pdf')), '-'],
        { encoding: 'utf8' },
      );
      const pages = text.split('\f').filter((page) => page.trim() !== '');
      expect(pages.length).toBeGreaterThan(0);
      for (const [i, page] of pages.entries()) {
        // In several languages the numbers alone.
        expect(page).toMatch(
          new RegExp(`Halaman ${i + 1} dari ${pages.length}|\\b${i + 1} ?/ ?${pages.length}\\b`),
        );
        // The signatures never stand alone: words of the agreement share their page.
        if (/PIHAK KEDUA,\s+PIHAK KESATU,/.test(page)) expect(page).toContain('Demikian');
      }
    }
  });
});

describe('render', () => {
  const draft = (): string => readFileSync(join(ROOT, 'examples/ksdd-air-bersih-pks.yaml'), 'utf8');

  it('gives the same bytes every time', async () => {
    const once = await run(['render', EXAMPLES[0] ?? '', '-o', '-'], { cwd: ROOT });
    await run(['render', EXAMPLES[1] ?? '', '-o', '-'], { cwd: ROOT });
    const again = await run(['render', EXAMPLES[0] ?? '', '-o', '-'], { cwd: ROOT });
    expect(Buffer.compare(once.bytes, again.bytes)).toBe(0);
  });

  it('refuses a draft with errors, says why, and still writes the others', async () => {
    writeFileSync(join(cwd, 'a.yaml'), draft().replace(/^objek:(\n {2}.*|.*)*$/m, ''));
    writeFileSync(join(cwd, 'b.yaml'), draft());
    const { code, err } = await run(['render', '.'], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/a\.yaml: tidak dicetak/);
    expect(readdirSync(cwd).filter((name) => name.endsWith('.docx'))).toEqual(['b.docx']);
  });

  it('prints a RANCANGAN with its mark, its blanks and its open findings, shape errors included', async () => {
    writeFileSync(
      join(cwd, 'a.yaml'),
      draft()
        .replace(/^judul:.*$/m, 'judul:')
        .replace(/^objek:/m, 'objeck:'),
    );
    const { code } = await run(['render', 'a.yaml', '--rancangan'], { cwd });
    expect(code).toBe(0);
    const parts = unzipSync(readFileSync(join(cwd, 'a-rancangan.docx')));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('objeck');
    expect(text).toContain('……');
    expect(
      Object.entries(parts).some(
        ([name, data]) => name.startsWith('word/header') && strFromU8(data).includes('RANCANGAN'),
      ),
    ).toBe(true);
  });

  it('refuses broken YAML even as a RANCANGAN', async () => {
    writeFileSync(join(cwd, 'a.yaml'), 'draf: 1\njudul: "x\n');
    const { code, err } = await run(['render', 'a.yaml', '--rancangan'], { cwd });
    expect([code, readdirSync(cwd)]).toEqual([1, ['a.yaml']]);
    expect(err).toMatch(/tidak pernah ditutup/);
  });

  it('on a full disk keeps what is whole and leaves nothing half-written', () => {
    const script = `
      mount -t tmpfs -o size=100k tmpfs "$1/kecil"
      node "$2/bin/sepakat.js" render "$1/naskah" -o "$1/kecil"; code=$?
      cp -r "$1/kecil" "$1/hasil"; exit $code`;
    execFileSync('mkdir', ['-p', join(cwd, 'kecil'), join(cwd, 'naskah')]);
    for (let i = 0; i < 20; i++)
      writeFileSync(
        join(cwd, 'naskah', `n${i}.yaml`),
        draft().replace(/menindaklanjuti:/, 'menindaklanjuti:'),
      );
    let status = 0;
    try {
      execFileSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', script, 'sh', cwd, ROOT], {
        stdio: 'pipe',
      });
    } catch (error) {
      status = (error as { status: number }).status;
      expect(String((error as { stderr: Buffer }).stderr)).toMatch(/penyimpanan penuh/);
    }
    expect(status).toBe(2);
    const left = readdirSync(join(cwd, 'hasil'));
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(20);
    for (const name of left) {
      expect(name).toMatch(/^n\d+\.docx$/);
      expect(Object.keys(unzipSync(readFileSync(join(cwd, 'hasil', name))))).toContain(
        'word/document.xml',
      );
    }
  });
});
