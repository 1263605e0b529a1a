import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Run, run } from '../support/host.ts';
import { ROOT } from '../support/knowledge.ts';

const GOOD = readFileSync(join(ROOT, 'examples/ksdd-air-bersih-pks.yaml'), 'utf8').replace(
  /^ *(naskah|lambang):.*\n/gm,
  '',
);
const QUESTION = 'pp-28-2018/objek-tidak-bertentangan';
const WHO = [
  '--isi',
  'Telah ditelaah',
  '--oleh',
  'Rina Contoh',
  '--jabatan',
  'Kepala Bagian Hukum',
];

let cwd: string;
let file: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
  file = join(cwd, 'pks.yaml');
  writeFileSync(file, GOOD);
});
const read = (): string => readFileSync(file, 'utf8');
const attest = (...args: string[]): Promise<Run> => run(['nyatakan', 'pks.yaml', ...args], { cwd });

interface Report {
  readonly summary: Record<string, number>;
  readonly files: {
    readonly findings: { readonly rule: string }[];
    readonly outcomes: { readonly rule: string; readonly answered?: object }[];
  }[];
}
const report = async (): Promise<Report> =>
  JSON.parse((await run(['validate', 'pks.yaml', '--format', 'json'], { cwd })).out) as Report;

describe('attest', () => {
  it('writes an answer that every report then shows, and touches nothing else', async () => {
    const before = (await report()).summary;
    const { code, err } = await attest('--aturan', QUESTION, ...WHO);
    expect([code, err]).toEqual([0, expect.stringContaining('1 pertanyaan')]);
    expect(read().startsWith(GOOD.trimEnd())).toBe(true);
    const { summary, files } = await report();
    expect(summary).toMatchObject({
      review: (before['review'] ?? 0) - 1,
      answered: 1,
      warnings: 0,
    });
    expect(files[0]?.outcomes.find(({ rule }) => rule === QUESTION)?.answered).toMatchObject({
      statement: 'Telah ditelaah',
      by: { name: 'Rina Contoh', office: 'Kepala Bagian Hukum' },
      on: '2026-11-24',
    });
    const { out } = await run(['validate', 'pks.yaml'], { cwd });
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Dinyatakan 24 November 2026 oleh Rina Contoh, Kepala Bagian Hukum: Telah ditelaah',
    );
  });

  it('answers a whole topic, and what a person types on a terminal', async () => {
    const { code } = await run(['attest', 'pks.yaml', '--topik', 'objek-kerja-sama'], {
      cwd,
      answers: ['Telah ditelaah', 'Rina Contoh', ''],
    });
    expect(code).toBe(0);
    expect(read()).toContain('topik: objek-kerja-sama');
    expect((await report()).summary['answered']).toBeGreaterThan(1);
  });

  it('judges again in the same place when what was judged has changed', async () => {
    await attest('--aturan', QUESTION, ...WHO);
    writeFileSync(file, read().replace(/^judul: .*$/m, 'judul: Penyaluran Air Baku'));
    expect((await report()).files[0]?.findings.map(({ rule }) => rule)).toContain(
      'pemeriksaan/pernyataan-gugur',
    );
    await attest('--aturan', QUESTION, ...WHO);
    expect(read().match(/sidik:/g)).toHaveLength(1);
    expect((await report()).summary['answered']).toBe(1);
  });

  it('keeps the mark, the rights and the links of a file', async () => {
    writeFileSync(file, `\ufeff${GOOD}`);
    chmodSync(file, 0o640);
    symlinkSync(file, join(cwd, 'tautan.yaml'));
    await run(['nyatakan', 'tautan.yaml', '--aturan', QUESTION, ...WHO], { cwd });
    expect(read().startsWith('\ufeff')).toBe(true);
    expect(read()).toContain('sidik:');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it.each([
    [['--aturan', 'pp-28-2018/objek-tidak-bertentang', ...WHO], QUESTION],
    [['--topik', 'objek', ...WHO], 'objek-kerja-sama'],
    [['--aturan', 'naskah/ejaan', ...WHO], 'Tidak ada pertanyaan'],
    [WHO, '--aturan'],
    [['--aturan', QUESTION, '--topik', 'tahapan', ...WHO], 'salah satu'],
    [['--aturan', QUESTION, '--oleh', 'Rina Contoh'], '--isi'],
    [['--aturan', QUESTION, '--isi', 'Ya'], '--oleh'],
  ])('refuses %j and says what to do', async (args, words) => {
    const { code, err } = await attest(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(read()).toBe(GOOD);
  });

  it('refuses a file that is no draft', async () => {
    writeFileSync(file, 'draf: [');
    expect((await attest('--aturan', QUESTION, ...WHO)).code).toBe(2);
    expect(read()).toBe('draf: [');
  });
});
