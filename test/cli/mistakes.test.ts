import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../support/host.ts';
import { ROOT } from '../support/knowledge.ts';

/** A complete draft, one key to a line at the top, to spoil in one place. */
const GOOD = readFileSync(join(ROOT, 'examples/ksdd-air-bersih-kb.yaml'), 'utf8');

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
});

/** What `validate --format json` finds at error rank, and how `render` ends. */
async function outcome(content: string | Uint8Array): Promise<{
  code: number;
  errors: { rule: string; line: number; advice: string; message: string }[];
  rendered: number;
  left: string[];
}> {
  writeFileSync(join(cwd, 'naskah.yaml'), content);
  const checked = await run(['validate', 'naskah.yaml', '--format', 'json'], { cwd });
  const report = JSON.parse(checked.out) as {
    files: {
      findings: {
        rule: string;
        severity: string;
        message: string;
        advice: string;
        range: { start: { line: number } };
      }[];
    }[];
  };
  const errors = (report.files[0]?.findings ?? [])
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, range, advice, message }) => ({ rule, line: range.start.line, advice, message }));
  const rendered = await run(['render', 'naskah.yaml'], { cwd });
  for (const { err } of [checked, rendered]) expect(err).not.toMatch(/\n\s+at |kerusakan/);
  return {
    code: checked.code,
    errors,
    rendered: rendered.code,
    left: readdirSync(cwd).filter((name) => name !== 'naskah.yaml'),
  };
}

/** Line of the first line that matches. */
const lineOf = (text: string, pattern: RegExp): number =>
  text.split('\n').findIndex((line) => pattern.test(line)) + 1;

describe('one mistake in a draft is one clear finding, exit 1, and nothing is left behind', () => {
  const cases: readonly (readonly [
    name: string,
    content: string,
    rule: string,
    line: RegExp | number,
    advice: RegExp,
  ])[] = [
    [
      'a misspelt key',
      GOOD.replace(/^objek:/m, 'objeck:'),
      'bentuk/kunci-tidak-dikenal',
      /^objeck:/,
      /`objek`/,
    ],
    [
      'a key in capitals',
      GOOD.replace(/^judul:/m, 'Judul:'),
      'bentuk/kunci-tidak-dikenal',
      /^Judul:/,
      /`judul`/,
    ],
    [
      'the other usual word for a clause',
      GOOD.replace(/^surat_menyurat:/m, 'korespondensi:'),
      'bentuk/kunci-tidak-dikenal',
      /^korespondensi:/,
      /`surat_menyurat`/,
    ],
    [
      'a duplicate key',
      `${GOOD}\njudul: Hal lain\n`,
      'yaml/kunci-ganda',
      /^judul: Hal lain/,
      /Gabungkan/,
    ],
    [
      'a tab as indentation',
      GOOD.replace(/^ {2}tempat:/m, '\ttempat:'),
      'yaml/tab',
      /^\ttempat:/,
      /dua spasi/,
    ],
    [
      'a map where a text belongs',
      GOOD.replace(/^judul:.*$/m, 'judul:\n  satu: dua'),
      'bentuk/jenis-isian',
      /^judul:/,
      /satu teks/,
    ],
    [
      'an unknown code of a region',
      GOOD.replace(/wilayah: .*/, 'wilayah: 15.99'),
      'naskah/wilayah-dikenal',
      /wilayah: 15\.99/,
      /\d\d\.\d\d|Kabupaten|Kota/,
    ],
    [
      'a code that lost its zero',
      GOOD.replace(/wilayah: .*/, 'wilayah: 32.1'),
      'naskah/wilayah-dikenal',
      /wilayah: 32\.1$/,
      /32\.10/,
    ],
    [
      'an impossible date',
      GOOD.replace(/tanggal: \d{4}-\d\d-\d\d/, 'tanggal: 2026-02-30'),
      'bentuk/tanggal',
      /2026-02-30/,
      /2026-03-02/,
    ],
    [
      'a date as people write it',
      GOOD.replace(/tanggal: \d{4}-\d\d-\d\d/, 'tanggal: 02-03-2026'),
      'bentuk/tanggal',
      /02-03-2026/,
      /2026-03-02 atau 2026-02-03/,
    ],
    [
      'money with a dot',
      GOOD.replace(/^pembiayaan:\n/m, 'pembiayaan:\n  nilai: 1.500\n'),
      'bentuk/rupiah',
      /nilai: 1\.500/,
      /1500/,
    ],
    [
      'a text cut at a hash',
      GOOD.replace(/^judul:.*$/m, 'judul: Penyediaan Air Minum #2 Lintas Daerah'),
      'yaml/teks-terpotong',
      /^judul:/,
      /'Penyediaan Air Minum #2 Lintas Daerah'/,
    ],
    [
      'a text cut by a colon',
      GOOD.replace(/^konsiderans:\n/m, 'konsiderans:\n  - Catatan: perlu kerja sama\n'),
      'yaml/titik-dua',
      /- Catatan:/,
      /'Catatan: perlu kerja sama'/,
    ],
    [
      'a text that begins with a quotation mark',
      GOOD.replace(/^konsiderans:\n/m, 'konsiderans:\n  - "PIHAK KESATU" perlu air\n'),
      'yaml/tanda-kutip',
      /- "PIHAK KESATU"/,
      /'"PIHAK KESATU" perlu air'/,
    ],
    [
      '__proto__ as a key',
      `${GOOD}\n__proto__: satu\n`,
      'bentuk/kunci-tidak-dikenal',
      /^__proto__/,
      /./,
    ],
    [
      'two documents in one file',
      `${GOOD}\n---\n${GOOD}`,
      'yaml/beberapa-naskah',
      /^---/,
      /berkasnya sendiri/,
    ],
    ['an empty file', '', 'berkas/kosong', 1, /sepakat baru/],
    [
      '2,000 levels of nesting',
      `${GOOD}\nlampiran: ${'['.repeat(2000)}${']'.repeat(2000)}\n`,
      'yaml/terlalu-dalam',
      0,
      /./,
    ],
    [
      'an alias bomb',
      `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
        .split('')
        .map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefg'[i]}`).join(', ')}]`)
        .join('\n')}\n${GOOD}`,
      'yaml/terlalu-dalam',
      0,
      /./,
    ],
    ['a list instead of a draft', '- satu\n- dua\n', 'bentuk/bukan-naskah', 1, /sepakat baru/],
    [
      'an unknown kind',
      GOOD.replace(/^dokumen:.*$/m, 'dokumen: kesepakatan bersama'),
      'bentuk/nilai-tidak-dikenal',
      /^dokumen:/,
      /kesepakatan-bersama/,
    ],
    [
      'no kind at all',
      GOOD.replace(/^dokumen:.*$/m, ''),
      'bentuk/kunci-wajib',
      0,
      /perjanjian-kerja-sama/,
    ],
  ];

  it.each(cases)('%s', async (_, content, rule, line, advice) => {
    const { code, errors, rendered, left } = await outcome(content);
    expect(errors.map((error) => error.rule)).toEqual([rule]);
    expect(errors[0]?.advice).toMatch(advice);
    if (line !== 0)
      expect(errors[0]?.line).toBe(typeof line === 'number' ? line : lineOf(content, line));
    expect([code, rendered]).toEqual([1, 1]);
    expect(left).toEqual([]);
  });

  it.each([
    ['UTF-16', Buffer.from(`\ufeff${GOOD}`, 'utf16le'), 'berkas/utf-16'],
    ['UTF-16 without a mark', Buffer.from(GOOD, 'utf16le'), 'berkas/utf-16'],
    ['a Word document', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 1, 2, 3, 0]), 'berkas/biner'],
    ['Windows-1252', Buffer.from('judul: Caf\xe9\n', 'latin1'), 'berkas/bukan-utf-8'],
    ['50 MB', Buffer.alloc(50 * 1024 * 1024, 'a: b\n'), 'berkas/terlalu-besar'],
  ])('%s', async (_, content, rule) => {
    const { code, errors, rendered, left } = await outcome(content);
    expect(errors.map((error) => error.rule)).toEqual([rule]);
    expect([code, rendered, left]).toEqual([1, 1, []]);
  });
});

describe('numbers keep the text as typed', () => {
  it('keeps identity numbers, codes and times whole', async () => {
    const text = GOOD.replace(/wilayah: .*/, 'wilayah: 32.10');
    writeFileSync(join(cwd, 'naskah.yaml'), text);
    const { out } = await run(['validate', 'naskah.yaml', '--format', 'json'], { cwd });
    const { files } = JSON.parse(out) as {
      files: { findings: { rule: string; message: string }[] }[];
    };
    expect(files[0]?.findings.map(({ rule }) => rule)).not.toContain('naskah/wilayah-dikenal');
  });
});

describe('what lies outside the drafts is exit 2, with one sentence and no report', () => {
  it.each([
    ['a file that is not there', ['validate', 'tidak-ada.yaml'], /tidak-ada\.yaml/],
    ['a folder without drafts', ['validate', '.'], /Tidak ada naskah/],
    ['a glob that matches nothing', ['validate', '*.yml'], /Tidak ada naskah/],
    ['an unknown flag', ['validate', '--formt', 'json'], /--formt/],
    ['an unknown command', ['periksakan'], /periksakan/],
    ['an impossible date for the law', ['validate', '--as-of', '2026-02-30'], /2026-03-02/],
    ['no command', [], /Pemakaian/],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await run(args, { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('an output folder that cannot be written', async () => {
    writeFileSync(join(cwd, 'naskah.yaml'), GOOD);
    writeFileSync(join(cwd, 'hasil'), 'berkas, bukan folder');
    const { code, err } = await run(['render', 'naskah.yaml', '-o', 'hasil/'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/hasil/);
    expect(readFileSync(join(cwd, 'hasil'), 'utf8')).toBe('berkas, bukan folder');
  });

  it('two drafts that would share a document are found before anything is written', async () => {
    for (const folder of ['a', 'b']) {
      mkdirSync(join(cwd, folder));
      writeFileSync(join(cwd, folder, 'naskah.yaml'), GOOD);
    }
    const { code, err } = await run(['render', '.', '-o', 'hasil/'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/Dua naskah/);
    expect(readdirSync(cwd).sort()).toEqual(['a', 'b']);
  });

  it('never writes over a document edited elsewhere, unless told', async () => {
    writeFileSync(join(cwd, 'naskah.yaml'), GOOD);
    writeFileSync(join(cwd, 'naskah.docx'), 'disunting di Word');
    expect((await run(['render', 'naskah.yaml'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'naskah.docx'), 'utf8')).toBe('disunting di Word');
    expect((await run(['render', 'naskah.yaml', '--timpa'], { cwd })).code).toBe(0);
    // Its own document it replaces: nothing of anybody's is lost.
    expect((await run(['render', 'naskah.yaml', '--kertas', 'A4'], { cwd })).code).toBe(0);
  });
});

describe('permissions', () => {
  it('names the file that may not be read', async () => {
    writeFileSync(join(cwd, 'naskah.yaml'), GOOD);
    chmodSync(join(cwd, 'naskah.yaml'), 0);
    const { code, err } = await run(['validate', 'naskah.yaml'], { cwd });
    // Root may read everything; everybody else is told.
    expect([code, /naskah\.yaml/.test(err)]).toEqual(
      process.getuid?.() === 0 ? [0, false] : [2, true],
    );
  });
});
