/**
 * Times whole commands side by side and prints ratios; nothing here passes or fails.
 *
 * `base` is what no tool of this kind can do without: commander, yaml, and one parse of the same draft, in one
 * bundled file on the same Node. Rendering is held against libraries that fill a template of the same length.
 *
 * `npm run bench -- [--drafts 500] [--runs 7] [--peers]`; with `--peers`, other validators and template engines are
 * installed into `node_modules/.cache/bench` (this needs a network) and run on the same drafts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values: flags } = parseArgs({
  options: {
    drafts: { type: 'string', default: '200' },
    runs: { type: 'string', default: '7' },
    peers: { type: 'boolean', default: false },
  },
});
const RUNS = Number(flags.runs);
const DRAFTS = Number(flags.drafts);
const ROOT = process.cwd();
const BIN = join(ROOT, 'bin/sepakat.js');
const folder = mkdtempSync(join(tmpdir(), 'sepakat-bench-'));
const env = { ...process.env, SEPAKAT_CACHE: join(folder, 'cache') };
/** A long draft that names no other file. */
const DRAFT = join(folder, 'naskah.yaml');
const text = readFileSync(join(ROOT, 'examples/ksdpk-rumah-sakit-pks.yaml'), 'utf8').replace(
  /^ *(?:lambang|naskah):.*\n/gm,
  '',
);
writeFileSync(DRAFT, text);

/** Bundles a small program into the folder and gives its path. */
async function program(name: string, source: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    minifySyntax: true,
    minifyWhitespace: true,
    banner: {
      js: "import { createRequire as c } from 'node:module'; const require = c(import.meta.url);",
    },
  });
  return outfile;
}

const BASE = `
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { LineCounter, parseDocument } from 'yaml';
new Command('base').argument('<file>').action((file) => {
  const doc = parseDocument(readFileSync(file, 'utf8'), { lineCounter: new LineCounter() });
  process.stdout.write(String(doc.errors.length));
}).parse();`;

/** Fills a template whose paragraphs are those of the draft's own document, as many times as told. */
const TEMPLATER = `
import { readFileSync, writeFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
const [template, folder, count] = process.argv.slice(2);
const bytes = readFileSync(template);
for (let i = 0; i < Number(count); i++) {
  const doc = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true });
  doc.render({ title: 'Pelayanan ' + i, rows: Array.from({ length: 60 }, (_, n) => ({ text: 'Ketentuan ' + n })) });
  writeFileSync(folder + '/t' + i + '.docx', doc.toBuffer());
}`;

/** Wall time of one run of each command, in turn, so that noise meets all alike; medians in milliseconds. */
function medians(
  commands: Readonly<Record<string, readonly string[]>>,
  runs = RUNS,
): Record<string, number> {
  const times = new Map(Object.keys(commands).map((name) => [name, [] as number[]]));
  for (let run = 0; run <= runs; run++)
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      spawnSync(process.execPath, args as string[], { cwd: folder, stdio: 'ignore', env });
      // The first round warms the disk, and the cache.
      if (run > 0) times.get(name)?.push(performance.now() - start);
    }
  return Object.fromEntries(
    [...times].map(([name, list]) => [
      name,
      list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0,
    ]),
  );
}

/** Installs what is compared with, and gives the path of its program. */
function peer(name: string): string {
  const home = join(ROOT, 'node_modules/.cache/bench');
  const own = join(home, 'node_modules', name);
  if (!existsSync(own)) {
    mkdirSync(home, { recursive: true });
    if (!existsSync(join(home, 'package.json')))
      writeFileSync(join(home, 'package.json'), '{"private":true}');
    spawnSync('npm', ['install', '--prefix', home, '--no-audit', '--no-fund', name], {
      stdio: 'inherit',
    });
  }
  const { bin } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  return join(own, typeof bin === 'string' ? bin : (Object.values(bin)[0] ?? ''));
}

function table(
  title: string,
  results: Readonly<Record<string, number>>,
  against: readonly string[],
): void {
  process.stdout.write(`\n${title}\n`);
  for (const [name, ms] of Object.entries(results)) {
    const ratios = against
      .filter((other) => other !== name)
      .map((other) => `${(ms / (results[other] ?? 1)).toFixed(2)} × ${other}`);
    process.stdout.write(
      `  ${name.padEnd(22)} ${ms.toFixed(0).padStart(6)} ms   ${ratios.join('   ')}\n`,
    );
  }
}

const base = await program('base', BASE);
const templater = await program('templater', TEMPLATER);
writeFileSync(join(folder, 'bare.mjs'), '');

process.stdout.write(`Node ${process.version}, medians of ${RUNS} whole runs\n`);
table(
  'validate, one draft of 10 KB',
  medians({
    bare: [join(folder, 'bare.mjs')],
    base: [base, DRAFT],
    sepakat: [BIN, 'validate', '--no-cache', DRAFT],
    'sepakat, unchanged': [BIN, 'validate', DRAFT],
  }),
  ['bare', 'base'],
);

const many = join(folder, 'naskah');
const [ours, theirs] = ['sepakat', 'others'].map((name) => join(folder, name));
for (const path of [many, ours, theirs]) mkdirSync(path ?? folder);
for (let i = 0; i < DRAFTS; i++)
  writeFileSync(join(many, `n${i}.yaml`), text.replace(/^judul: .*$/m, `judul: Pelayanan ${i}`));

const schema = join(ROOT, 'dist/data/perjanjian-kerja-sama.schema.json');
writeFileSync(
  join(folder, 'spectral.yaml'),
  `rules:
  shape:
    given: $
    then:
      function: schema
      functionOptions:
        schema: ${readFileSync(schema, 'utf8').replaceAll(/\n\s*/g, ' ')}
`,
);
table(
  `validate, ${DRAFTS} drafts in one run`,
  medians(
    {
      sepakat: [BIN, 'validate', '--no-cache', many],
      'sepakat, unchanged': [BIN, 'validate', many],
      ...(flags.peers
        ? {
            'ajv-cli': [
              peer('ajv-cli'),
              'validate',
              '--strict=false',
              '--validate-formats=false',
              '-s',
              schema,
              '-d',
              `${many}/*.yaml`,
            ],
            spectral: [
              peer('@stoplight/spectral-cli'),
              'lint',
              '-r',
              join(folder, 'spectral.yaml'),
              `${many}/*.yaml`,
            ],
            sourcemeta: [
              peer('@sourcemeta/jsonschema'),
              'validate',
              schema,
              many,
              '--extension',
              '.yaml',
            ],
          }
        : {}),
    },
    Math.min(RUNS, 3),
  ),
  flags.peers ? ['ajv-cli', 'spectral', 'sourcemeta'] : ['sepakat'],
);

const template = await program(
  'template',
  `
import { Document, Packer, Paragraph } from 'docx';
import { writeFileSync } from 'node:fs';
const lines = ['{title}', '{#rows}', '{text}', '{/rows}', ...Array.from({ length: 60 }, (_, i) => 'Paragraf tetap nomor ' + i)];
writeFileSync(process.argv[2], await Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] })));`,
);
const templateFile = join(folder, 'template.docx');
spawnSync(process.execPath, [template, templateFile], { stdio: 'ignore' });
const few = join(folder, 'sedikit');
mkdirSync(few);
for (let i = 0; i < 200; i++)
  writeFileSync(join(few, `n${i}.yaml`), text.replace(/^judul: .*$/m, `judul: Pelayanan ${i}`));
for (const count of [1, 200])
  table(
    `render, ${count} ${count === 1 ? 'document' : 'documents in one run'}`,
    medians({
      docxtemplater: [templater, templateFile, theirs ?? '', String(count)],
      sepakat: [BIN, 'render', ...(count === 1 ? [DRAFT] : [few]), '-o', `${ours}/`],
    }),
    ['docxtemplater'],
  );
rmSync(folder, { recursive: true, force: true });
