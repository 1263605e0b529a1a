import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../support/host.ts';
import { ROOT } from '../support/knowledge.ts';

const TEXT = readFileSync(join(ROOT, 'examples/ksdd-air-bersih-pks.yaml'), 'utf8')
  .replace(/^ *(naskah|lambang):.*\n/gm, '')
  .replace(/^keadaan_kahar:(\n {2}.*|.*)*$/m, '');
const WAIVER = `
pemeriksaan:
  pengecualian:
    - aturan: permendagri-22-2020/keadaan-kahar
      tempat: keadaan_kahar
      alasan: Diatur dalam kesepakatan bersama
      disetujui: { nama: Rina Contoh, jabatan: Kepala Bagian Hukum }
      sampai: 2026-12-31
`;
const RULE = 'permendagri-22-2020/keadaan-kahar';
const WORDS =
  'Dikecualikan sampai 31 Desember 2026 oleh Rina Contoh, Kepala Bagian Hukum: Diatur dalam kesepakatan bersama';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
  writeFileSync(join(cwd, 'tanpa.yaml'), TEXT);
  writeFileSync(join(cwd, 'dengan.yaml'), TEXT + WAIVER);
});
const validate = (file: string, ...args: string[]) => run(['validate', file, ...args], { cwd });
const json = async (file: string) => JSON.parse((await validate(file, '--format', 'json')).out);

describe('a waived error', () => {
  it('does not fail the run, and stays in the report', async () => {
    expect((await validate('tanpa.yaml')).code).toBe(1);
    const { code, out } = await validate('dengan.yaml', '--fail-on', 'note');
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain(WORDS);
    expect(out).toMatch(/Dikecualikan \(1 temuan\)[\s\S]*KESALAHAN/);
    expect(out).toContain('1 temuan dikecualikan.');
  });

  it('is marked in JSON', async () => {
    const { summary, files } = await json('dengan.yaml');
    expect(summary).toMatchObject({ errors: 0, warnings: 0, notes: 0, waived: 1 });
    expect(files[0].findings).toMatchObject([
      { rule: RULE, severity: 'error', waived: { until: '2026-12-31' } },
    ]);
    expect(files[0].outcomes.find(({ rule }: { rule: string }) => rule === RULE)).toMatchObject({
      verdict: 'waived',
    });
  });

  it.each([
    ['sarif', '"suppressions":[{"kind":"inSource","status":"accepted"'],
    ['github', '::notice '],
    ['gitlab', '"severity":"info"'],
    ['junit', 'failures="0"'],
    ['markdown', '### Dikecualikan (1 temuan)'],
    ['jsonl', '"waived":{"reason"'],
  ])('is marked in %s', async (format, mark) => {
    const { out } = await validate('dengan.yaml', '--format', format);
    expect(out).toContain(mark);
    expect(out).toContain(format === 'jsonl' ? 'Rina Contoh' : WORDS);
  });

  it('lets the document be printed, and the message says so', async () => {
    expect((await run(['cetak', 'tanpa.yaml', '--teks'], { cwd })).code).toBe(1);
    const { code, err } = await run(['cetak', 'dengan.yaml', '--teks'], { cwd });
    expect([code, err]).toEqual([0, 'dengan.yaml → dengan.txt (1 temuan dikecualikan)\n']);
    expect(readFileSync(join(cwd, 'dengan.txt'), 'utf8')).not.toContain('Rina Contoh');
  });

  it('is listed as waived on the last page of a RANCANGAN', async () => {
    await run(['cetak', 'dengan.yaml', '--teks', '--rancangan'], { cwd });
    expect(readFileSync(join(cwd, 'dengan-rancangan.txt'), 'utf8')).toContain(WORDS);
  });

  it('is not hidden by a baseline, and does not enter one', async () => {
    await validate('dengan.yaml', '--write-baseline', 'lama.json');
    expect(JSON.parse(readFileSync(join(cwd, 'lama.json'), 'utf8'))).toMatchObject({ files: {} });
    await validate('tanpa.yaml', '--write-baseline', 'lama.json');
    writeFileSync(join(cwd, 'tanpa.yaml'), TEXT + WAIVER);
    const { out, code } = await validate('tanpa.yaml', '--baseline', 'lama.json');
    writeFileSync(join(cwd, 'tanpa.yaml'), TEXT);
    expect([code, out]).toEqual([0, expect.stringContaining('Dikecualikan (1 temuan)')]);
  });

  it('is none of the warnings that --max-warnings counts', async () => {
    const judul = 'judul: Air Dimana Perlu';
    const waiver = WAIVER.replace(RULE, 'naskah/ejaan').replace(/ +tempat: .*\n/, '');
    const clean = readFileSync(join(ROOT, 'examples/ksdd-air-bersih-pks.yaml'), 'utf8').replace(
      /^ *(naskah|lambang):.*\n/gm,
      '',
    );
    writeFileSync(join(cwd, 'ejaan.yaml'), clean.replace(/^judul: .*$/m, judul));
    expect((await validate('ejaan.yaml', '--max-warnings', '0')).code).toBe(1);
    writeFileSync(join(cwd, 'ejaan.yaml'), clean.replace(/^judul: .*$/m, judul) + waiver);
    expect((await validate('ejaan.yaml', '--max-warnings', '0')).code).toBe(0);
  });

  it('counts again on the day after its last', async () => {
    writeFileSync(join(cwd, 'lewat.yaml'), TEXT + WAIVER.replace('2026-12-31', '2026-11-23'));
    const { code, out } = await validate('lewat.yaml');
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('[pemeriksaan/pengecualian-kedaluwarsa]'),
    ]);
  });
});
