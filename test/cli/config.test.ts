import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Run, run } from '../support/host.ts';
import { ROOT } from '../support/knowledge.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
  mkdirSync(join(cwd, 'kb'));
  const examples = join(ROOT, 'examples');
  cpSync(join(examples, 'lambang'), join(cwd, 'kb/lambang'), { recursive: true });
  cpSync(join(examples, 'ksdpk-universitas-kb.yaml'), join(cwd, 'kb/bersih.yaml'));
  cpSync(join(examples, 'salah/pks-banyak-salah.yaml'), join(cwd, 'salah.yaml'));
});
const config = (text: string, at = '.'): void =>
  writeFileSync(join(cwd, at, 'sepakat.config.yaml'), `konfigurasi: 1\n${text}`);
const validate = (...args: string[]): Promise<Run> => run(['validate', ...args], { cwd });
interface Finding {
  readonly rule: string;
  readonly severity: string;
}
const findings = async (...args: string[]): Promise<Finding[]> => {
  const { out } = await validate(...args, '-f', 'json');
  return (JSON.parse(out) as { files: { findings: Finding[] }[] }).files.flatMap(
    (file) => file.findings,
  );
};

describe('a configuration', () => {
  it.each([
    ['an unknown key', 'tingkt:\n  naskah/*: catatan\n', /2:1 .*`tingkt`[\s\S]*`tingkat`/],
    [
      'an unknown rule',
      'tingkat:\n  naskah/ejan: catatan\n',
      /3:3 .*naskah\/ejan[\s\S]*naskah\/ejaan/,
    ],
    [
      'an unknown severity',
      'tingkat:\n  naskah/ejaan: mati saja\n',
      /3:17 [\s\S]*kesalahan, peringatan, catatan, abaikan/,
    ],
    [
      'an unknown kind',
      'folder:\n  kb/**: kesepakatan-bersma\n',
      /3:10 [\s\S]*kesepakatan-bersama/,
    ],
    [
      'an error of law made lighter',
      'tingkat:\n  pp-28-2018/*: peringatan\n',
      /3:17 [\s\S]*tidak dapat diturunkan/,
    ],
    ['broken YAML', 'tingkat: [\n', /sepakat\.config\.yaml:\d+:\d+/],
  ])('with %s is told by line and column', async (_, text, message) => {
    config(text);
    const { code, err } = await validate('salah.yaml');
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('sets severities, the last pattern winning, and leaves out rules', async () => {
    const before = await findings('salah.yaml');
    const spelling = before.filter(({ rule }) => rule === 'naskah/ejaan');
    expect(spelling.length).toBeGreaterThan(0);
    config('tingkat:\n  naskah/*: catatan\n  naskah/ejaan: kesalahan\n');
    const raised = await findings('salah.yaml');
    expect(raised.filter(({ rule }) => rule === 'naskah/ejaan')).toEqual(
      spelling.map((finding) => expect.objectContaining({ rule: finding.rule, severity: 'error' })),
    );
    config('tingkat:\n  naskah/ejaan: abaikan\n');
    expect((await findings('salah.yaml')).map(({ rule }) => rule)).toEqual(
      before.map(({ rule }) => rule).filter((rule) => rule !== 'naskah/ejaan'),
    );
  });

  it('is the nearest one upward from each draft', async () => {
    config('gagal_pada: catatan\n', 'kb');
    expect((await validate('kb/bersih.yaml', '--fail-on', 'error')).code).toBe(0);
    const { out } = await run(['konfigurasi', 'kb/bersih.yaml'], { cwd });
    expect(out).toMatch(
      /Berlaku: kb\/sepakat\.config\.yaml[\s\S]*gagal_pada +catatan +\(kb\/sepakat/,
    );
    expect((await run(['config', 'salah.yaml'], { cwd })).out).toContain(
      'Tidak ada sepakat.config.yaml',
    );
  });

  it('tells a draft in the wrong folder, and passes over what it ignores', async () => {
    config('folder:\n  kb/**: perjanjian-kerja-sama\nabaikan: salah.yaml\n');
    expect((await findings('.')).map(({ rule }) => rule)).toContain('konfigurasi/salah-folder');
    config('abaikan: salah.yaml\n');
    expect((await validate('.')).code).toBe(0);
    expect((await validate('salah.yaml')).code).toBe(1);
  });

  it('limits warnings', async () => {
    config('maks_peringatan: 0\n');
    const only = ['--only', 'naskah/ejaan', '--fail-on', 'error'];
    const { code, err } = await validate('salah.yaml', ...only);
    expect({ code, err }).toMatchObject({ code: 1 });
    expect(err).toContain('paling banyak 0');
    expect((await validate('salah.yaml', ...only, '--max-warnings', '99')).code).toBe(0);
  });
});

describe('the paper of a configuration', () => {
  it('holds where neither the draft nor the command names one', async () => {
    const size = async (...args: string[]): Promise<string> => {
      const { bytes } = await run(['cetak', 'kb/bersih.yaml', '-o', '-', ...args], { cwd });
      const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
      return /w:pgSz w:w="(\d+)"/.exec(xml)?.[1] ?? '';
    };
    const [f4, a4] = [await size(), await size('--kertas', 'A4')];
    expect(f4).not.toBe(a4);
    config('cetak:\n  kertas: A4\n');
    expect(await size()).toBe(a4);
    expect(await size('--kertas', 'F4')).toBe(f4);
    const path = join(cwd, 'kb/bersih.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\ntampilan:\n  kertas: F4\n`);
    expect(await size()).toBe(f4);
  });
});

describe('--only and --skip', () => {
  it('choose rules by pattern', async () => {
    const all = (await findings('salah.yaml')).map(({ rule }) => rule);
    expect((await findings('salah.yaml', '--only', 'naskah/*')).map(({ rule }) => rule)).toEqual(
      all.filter((rule) => rule.startsWith('naskah/')),
    );
    expect(
      (await findings('salah.yaml', '--skip', 'naskah/*', '--skip', 'pp-28-2018/*')).map(
        ({ rule }) => rule,
      ),
    ).toEqual(all.filter((rule) => !/^(naskah|pp-28-2018)\//.test(rule)));
  });
});

it('passes over findings about the file itself where it is asked to', async () => {
  expect((await validate('kb/bersih.yaml', '--skip', 'berkas/*')).code).toBe(0);
});

describe('a selection that would check nothing', () => {
  it.each([
    [['--only', 'naskah/ejaann'], /Tidak ada aturan `naskah\/ejaann`[\s\S]*naskah\/ejaan\b/],
    [['--skip', 'bukan/*'], /Tidak ada aturan `bukan\/\*`/],
    [['--stdin-filename', 'kb/x.yaml'], /--stdin-filename hanya/],
    [['-f', 'sarif='], /belum disebutkan/],
    [['--changed-since', 'HEAD'], /bukan repositori git/],
  ])('%s is refused', async (flags, message) => {
    const { code, err } = await validate('salah.yaml', ...flags);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('a baseline', () => {
  it('accepts what was there, fails what is new, and wants what is gone to leave', async () => {
    expect((await validate('salah.yaml', '--write-baseline', 'lama.json')).code).toBe(0);
    const same = await validate('salah.yaml', '--baseline', 'lama.json');
    expect(same.code).toBe(0);
    expect(same.err).toMatch(/\d+ temuan lama diterima/);
    const text = readFileSync(join(cwd, 'salah.yaml'), 'utf8');
    writeFileSync(join(cwd, 'salah.yaml'), `${text}\nbaru_sekali: x\n`);
    expect(
      (await findings('salah.yaml', '--baseline', 'lama.json')).map(({ rule }) => rule),
    ).toEqual(['bentuk/kunci-tidak-dikenal']);
    writeFileSync(join(cwd, 'salah.yaml'), readFileSync(join(cwd, 'kb/bersih.yaml')));
    const gone = await findings('salah.yaml', '--baseline', 'lama.json');
    expect(gone.map(({ rule }) => rule)).toContain('baseline/sudah-hilang');
  });

  it('is not asked about rules that the run leaves out', async () => {
    await validate('salah.yaml', '--write-baseline', 'lama.json');
    expect(
      (await validate('salah.yaml', '--baseline', 'lama.json', '--only', 'naskah/*')).code,
    ).toBe(0);
  });

  it('of another kind of file is refused', async () => {
    writeFileSync(join(cwd, 'lama.json'), '[]');
    const { code, err } = await validate('salah.yaml', '--baseline', 'lama.json');
    expect(code).toBe(2);
    expect(err).toContain('--write-baseline');
  });
});

describe('--changed-since', () => {
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@contoh.id', ...args], { cwd });
  };
  it('checks what changed, what is new, and what names a file that changed', async () => {
    git('init', '-q');
    writeFileSync(
      join(cwd, 'anak.yaml'),
      'draf: 1\ndokumen: perjanjian-kerja-sama\nkerja_sama: KSDPK\nmenindaklanjuti:\n  naskah: kb/bersih.yaml\n',
    );
    git('add', '.');
    git('commit', '-qm', 'x');
    const files = async (): Promise<string[]> => {
      const { out } = await validate('.', '--changed-since', 'HEAD', '-f', 'json');
      return (JSON.parse(out) as { files: { file: string }[] }).files.map(({ file }) => file);
    };
    expect(await files()).toEqual([]);
    writeFileSync(join(cwd, 'baru.yaml'), 'draf: 1\n');
    const path = join(cwd, 'kb/bersih.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n# berubah\n`);
    expect(await files()).toEqual(['anak.yaml', 'baru.yaml', 'kb/bersih.yaml']);
  });

  it('of an unknown commit is refused', async () => {
    git('init', '-q');
    for (const ref of ['tidak-ada', '--output=x']) {
      const { code, err } = await validate('.', `--changed-since=${ref}`);
      expect(code).toBe(2);
      expect(err).toContain('bukan commit');
    }
  });
});

describe('--stdin-filename', () => {
  it('gives standard input a name, a folder and a configuration', async () => {
    config('tingkat:\n  naskah/ejaan: abaikan\n');
    const { out } = await run(['validate', '-', '--stdin-filename', 'kb/x.yaml', '-f', 'json'], {
      cwd,
      stdin: readFileSync(join(cwd, 'salah.yaml')),
    });
    const [file] = (JSON.parse(out) as { files: { file: string; findings: Finding[] }[] }).files;
    expect(file?.file).toBe('kb/x.yaml');
    expect(file?.findings.map(({ rule }) => rule)).not.toContain('naskah/ejaan');
  });
});
