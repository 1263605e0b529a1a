import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { run } from '../support/host.ts';
import { ROOT } from '../support/knowledge.ts';

const FORMATS = ['json', 'jsonl', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

const json = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;
const reportSchemas = new Ajv2020({ strict: false, allErrors: true });
reportSchemas.addSchema(json(join(ROOT, 'schemas/meta/report.schema.json')));
const isLine = reportSchemas.compile(json(join(ROOT, 'schemas/meta/report-line.schema.json')));
const isReport = reportSchemas.getSchema('sepakat:meta/report');
const isSarif = (() => {
  const home = dirname(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'),
  );
  const {
    id: _,
    $schema: __,
    ...schema
  } = json(join(home, 'lib/schemas/sarif-2.1.0-rtm.5.json')) as { id: string; $schema: string };
  return new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    unicodeRegExp: false,
  }).compile(schema);
})();
const JUNIT = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8');

/** What GitLab asks of a Code Quality report. */
const isGitlab = new Ajv2020({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

/** Fails where a text is not what its format must be. */
const VALID: Readonly<Record<Format, (text: string) => void | Promise<void>>> = {
  json: (text) => {
    isReport?.(JSON.parse(text));
    expect(isReport?.errors ?? []).toEqual([]);
  },
  jsonl: (text) => {
    for (const line of text.trim().split('\n')) {
      isLine(JSON.parse(line));
      expect(isLine.errors ?? []).toEqual([]);
    }
  },
  sarif: (text) => {
    isSarif(JSON.parse(text));
    expect(isSarif.errors ?? []).toEqual([]);
  },
  junit: async (text) => {
    const { errors } = await validateXML({
      xml: [{ fileName: 'report.xml', contents: text }],
      schema: [JUNIT],
    });
    expect(errors).toEqual([]);
  },
  github: (text) =>
    expect(text).toMatch(/^(?:::(?:error|warning|notice) (?:[a-zA-Z]+=[^:,\n]*,?)+::[^\n]*\n)*$/),
  gitlab: (text) => {
    isGitlab(JSON.parse(text));
    expect(isGitlab.errors ?? []).toEqual([]);
    const prints = (JSON.parse(text) as { fingerprint: string }[]).map((one) => one.fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  },
  markdown: (text) => expect(text.endsWith('\n')).toBe(true),
};

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
  const examples = join(ROOT, 'examples');
  const bad = readFileSync(join(examples, 'salah/pks-banyak-salah.yaml'), 'utf8');
  writeFileSync(join(cwd, 'banyak, salah: 100%.yaml'), bad);
  writeFileSync(join(cwd, 'rusak.yaml'), 'draf: 1\n\tjudul: "a\u0007<&>"\n');
  const clean = readFileSync(join(examples, 'ksdpk-universitas-kb.yaml'), 'utf8');
  writeFileSync(join(cwd, 'bersih.yaml'), clean.replace(/^ *(lambang|naskah):.*\n/gm, ''));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const RUNS = {
  'a run with findings': ['banyak, salah: 100%.yaml', 'rusak.yaml', 'bersih.yaml'],
  'a clean run': ['bersih.yaml'],
  'a run that matched no file': ['tidak-ada.yaml'],
} as const;

describe.each(FORMATS)('%s', (format) => {
  it.each(Object.entries(RUNS))('is well formed after %s', async (name, files) => {
    const { out, code } = await run(['validate', ...files, '--format', format], { cwd });
    await VALID[format](out);
    expect(code).toBe(name.includes('findings') ? 1 : name.includes('clean') ? 0 : 2);
    // The clean run of JUnit is not empty: it shows what was checked.
    if (format === 'junit' && code === 0)
      expect(out.match(/<testcase/g)?.length).toBeGreaterThan(50);
  });

  it('is the same with or without other formats beside it, and whole in its own file', async () => {
    const alone = await run(['validate', ...RUNS['a run with findings'], '-f', format], { cwd });
    const beside = await run(
      [
        'validate',
        ...RUNS['a run with findings'],
        '-f',
        `${format}=hasil.${format}`,
        '-f',
        'pretty',
      ],
      { cwd },
    );
    const written = readFileSync(join(cwd, `hasil.${format}`), 'utf8');
    rmSync(join(cwd, `hasil.${format}`));
    expect(written).toBe(alone.out);
    expect(beside.out).toContain('naskah diperiksa');
    expect(beside.code).toBe(alone.code);
  });
});

it.each(['pretty', ...FORMATS])('%s obeys no control character of a draft', async (format) => {
  const red = '\u001b[31m';
  writeFileSync(
    join(cwd, 'kendali.yaml'),
    `draf: 1\ndokumen: kesepakatan-bersama\nkerja_sama: KSDD\njudul: "a\\e[31m"\nob${red}jek: a\nmaksud: a #${red}\ntujuan: "\\x9b <pasal:\\e>"\n"\\e[31m\\nkunci": a\n`,
  );
  const { out } = await run(['validate', 'kendali.yaml', '-f', format], { cwd });
  rmSync(join(cwd, 'kendali.yaml'));
  expect(out.length).toBeGreaterThan(100);
  expect(out).not.toMatch(/[^\P{Cc}\n]/u);
});

it('markdown holds no markup of a draft', async () => {
  const draft = "draf: 1\ndokumen: kesepakatan-bersama\nkerja_sama: '``<img src=x>'\n";
  writeFileSync(join(cwd, 'markah.yaml'), draft);
  const { out } = await run(['validate', 'markah.yaml', '-f', 'markdown'], { cwd });
  rmSync(join(cwd, 'markah.yaml'));
  expect(out).toContain('\\<img src=x\\>');
});

describe('fingerprints', () => {
  it('stay when lines move', async () => {
    const prints = async (): Promise<string[]> => {
      const { out } = await run(['validate', 'geser.yaml', '-f', 'sarif'], { cwd });
      const log = JSON.parse(out) as {
        runs: { results: { partialFingerprints: Record<string, string> }[] }[];
      };
      return (log.runs[0]?.results ?? []).map((one) => one.partialFingerprints['sepakat/v1'] ?? '');
    };
    const text = readFileSync(join(cwd, 'banyak, salah: 100%.yaml'), 'utf8');
    writeFileSync(join(cwd, 'geser.yaml'), text);
    const before = await prints();
    writeFileSync(join(cwd, 'geser.yaml'), text.replace('draf: 1', '# satu\n\n# dua\ndraf: 1'));
    expect(before.length).toBeGreaterThan(10);
    expect(await prints()).toEqual(before);
    rmSync(join(cwd, 'geser.yaml'));
  });
});

describe('the choice of formats', () => {
  it.each([
    ['two on standard output', ['-f', 'json', '-f', 'sarif'], 'tertulis bercampur'],
    ['two in one file', ['-f', 'json=x', '-f', 'sarif=x'], 'Dua bentuk laporan'],
    ['an unknown one', ['-f', 'sariff'], 'Mungkin maksudnya sarif'],
    ['a file too many', ['-f', 'json=x', '-o', 'y'], '-o tidak diperlukan'],
  ])('refuses %s', async (_, args, message) => {
    const { code, err } = await run(['validate', 'bersih.yaml', ...args], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
