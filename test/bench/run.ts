/**
 * Times whole commands side by side and prints ratios; nothing here passes or fails.
 *
 * `base` is what no tool of this kind can do without: commander, yaml, and one parse of the same draft, in one
 * bundled file on the same Node. Rendering is held against docxtemplater filling a template of the same length.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const RUNS = 7;
const ROOT = process.cwd();
const DRAFT = join(ROOT, 'examples/ksdpk-rumah-sakit-kb.yaml');
const BIN = join(ROOT, 'bin/sepakat.js');
const folder = mkdtempSync(join(tmpdir(), 'sepakat-bench-'));

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
function medians(commands: Readonly<Record<string, readonly string[]>>): Record<string, number> {
  const times = new Map(Object.keys(commands).map((name) => [name, [] as number[]]));
  for (let run = 0; run <= RUNS; run++)
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      spawnSync(process.execPath, args as string[], { cwd: folder, stdio: 'ignore' });
      // The first round warms the disk.
      if (run > 0) times.get(name)?.push(performance.now() - start);
    }
  return Object.fromEntries(
    [...times].map(([name, list]) => [
      name,
      list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0,
    ]),
  );
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
spawnSync(process.execPath, [BIN, 'render', DRAFT, '-o', join(folder, 'one.docx')], {
  stdio: 'ignore',
});

process.stdout.write(`Node ${process.version}, medians of ${RUNS} whole runs\n`);
table(
  'validate, one draft',
  medians({
    bare: [join(folder, 'bare.mjs')],
    base: [base, DRAFT],
    sepakat: [BIN, 'validate', DRAFT],
  }),
  ['bare', 'base'],
);

const many = join(folder, 'naskah');
const [ours, theirs] = ['sepakat', 'docxtemplater'].map((name) => join(folder, name));
for (const path of [many, ours, theirs]) mkdirSync(path ?? folder);
const text = readFileSync(DRAFT, 'utf8');
for (let i = 0; i < 200; i++)
  writeFileSync(join(many, `n${i}.yaml`), text.replace(/^judul: .*$/m, `judul: Pelayanan ${i}`));

table(
  'validate, 200 drafts in one run',
  medians({ base: [base, DRAFT], sepakat: [BIN, 'validate', many] }),
  ['base'],
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
for (const count of [1, 200])
  table(
    `render, ${count} ${count === 1 ? 'document' : 'documents in one run'}`,
    medians({
      docxtemplater: [templater, templateFile, theirs ?? '', String(count)],
      sepakat: [BIN, 'render', ...(count === 1 ? [DRAFT] : [many]), '-o', `${ours}/`],
    }),
    ['docxtemplater'],
  );
