import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle, transform } from 'esbuild';
import type { IndexFile } from '../cli/data.ts';
import type { RuleFact } from '../config/read.ts';
import { olderVersions } from '../core/edit/migration.ts';
import type { Regulation } from '../core/law/law.ts';
import { catalogFile, readFixtures } from './catalog.ts';
import { editorConfig, editorSchema } from './editor-schema.ts';
import { emitConfig, emitRuleset } from './emit.ts';
import { notices } from './notices.ts';
import { readSchemaFiles, type SchemaFiles } from './schema-files.ts';

/** Builds `dist/`: the bundled program, and the law as it is read at run time. */
export async function buildAll(root: string): Promise<void> {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  const files = readSchemaFiles(join(root, 'schemas'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  await writeData(files, join(dist, 'data'));
  writeCatalog(files, root, join(dist, 'data'));
  await bundlePrograms(root, dist);
  await bundleValidators(root, join(dist, 'data'));
  writeIndex(files, dist, version);
}

/** What is known of all kinds, with a name for this build: a digest of all that it wrote, and of the regions. */
function writeIndex(files: SchemaFiles, dist: string, version: string): void {
  const digest = createHash('sha256').update(files.regionsCsv);
  for (const folder of ['cli', 'data'])
    for (const name of readdirSync(join(dist, folder)).sort())
      digest.update(`${name}\n`).update(readFileSync(join(dist, folder, name)));
  const index: IndexFile = {
    version,
    build: digest.digest('hex').slice(0, 16),
    kinds: Object.fromEntries([...files.kinds].map(([kind, { info }]) => [kind, info])),
    cooperations: Object.fromEntries(files.cooperations),
    profiles: Object.fromEntries([...files.profiles].map(([name, { region }]) => [name, region])),
    format: {
      version: files.draftVersion,
      older: olderVersions(files.draftVersion, files.migrations),
    },
  };
  writeFileSync(join(dist, 'data', 'index.json'), JSON.stringify(index));
}

async function writeData(files: SchemaFiles, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);
  write('migrations.json', JSON.stringify(files.migrations));
  write('aliases.json', JSON.stringify(Object.fromEntries(files.aliases)));
  write('law.json', JSON.stringify(files.regulations.map(atRunTime)));
  const config = emitConfig(files);
  write('config.json', JSON.stringify({ shape: config.shape, rules: ruleFacts(files) }));
  write('config.mjs', config.code);
  write('config.schema.json', `${JSON.stringify(editorConfig(files), null, 1)}\n`);
  for (const [name, profile] of files.profiles)
    write(`profil.${name}.json`, JSON.stringify(profile));
  write('regimes.json', JSON.stringify(files.regimes));
  for (const [kind, { info, outline, outlines }] of files.kinds) {
    write(`${kind}.outline.json`, JSON.stringify(outline));
    for (const [language, own] of outlines)
      write(`${kind}.outline.${language}.json`, JSON.stringify(own));
    write(`${kind}.schema.json`, `${JSON.stringify(editorSchema(files, kind), null, 1)}\n`);
    for (const cooperation of info.cooperations) {
      const { data, words, verdicts, errors } = emitRuleset(files, kind, cooperation);
      write(`${kind}.${cooperation}.json`, JSON.stringify(data));
      write(`${kind}.${cooperation}.words.json`, JSON.stringify(words));
      write(`${kind}.${cooperation}.mjs`, verdicts);
      write(`${kind}.${cooperation}.errors.mjs`, errors);
    }
  }
}

/** Of every rule: how heavy it is, and whether it rests on a provision. */
const ruleFacts = ({ fragments }: SchemaFiles): Record<string, RuleFact> =>
  Object.fromEntries(
    fragments.map(({ entry: { id, severity, cites } }) => [
      id,
      { severity, law: cites.length > 0 },
    ]),
  );

/** What only the commands that show the law read: full provisions, examples, and the fixtures of each rule. */
function writeCatalog(files: SchemaFiles, root: string, folder: string): void {
  const write = (name: string, data: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(data));
  write('catalog.json', catalogFile(files, readFixtures(root)));
  write('provisions.json', files.regulations);
}

/**
 * What a report needs of a regulation; the summaries of its provisions stay in `schemas/`, and so do
 * provisions that share the evidence and the dates of their regulation and about which nothing else is known.
 */
function atRunTime(regulation: Regulation): object {
  return {
    ...regulation,
    provisions: regulation.provisions
      .filter(
        ({ evidence, inForce, deadline, conflicts }) =>
          evidence !== regulation.evidence ||
          [inForce, deadline, conflicts].some((fact) => fact !== undefined),
      )
      .map(({ id, evidence, inForce, deadline, conflicts }) => ({
        id,
        evidence,
        inForce,
        deadline,
        conflicts,
      })),
  };
}

/** What every bundle has in common. */
const PROGRAM = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
} as const;

/**
 * The library is an ES module. The command line is CommonJS, which starts faster: esbuild splits only
 * ES modules, so it is bundled as such, in parts that load when a command needs them, and each part
 * is rewritten. Their extension says to Node what they are.
 */
async function bundlePrograms(root: string, dist: string): Promise<void> {
  const library = await bundle({
    ...PROGRAM,
    metafile: true,
    entryPoints: { index: join(root, 'src/index.ts') },
    outdir: dist,
    format: 'esm',
    // Some bundled packages are CommonJS and ask for node's own modules.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  const { outputFiles, metafile } = await bundle({
    ...PROGRAM,
    metafile: true,
    entryPoints: {
      process: join(root, 'src/cli/process.ts'),
      'batch-worker': join(root, 'src/cli/batch/worker.ts'),
    },
    outdir: join(dist, 'cli'),
    outExtension: { '.js': '.cjs' },
    splitting: true,
    format: 'esm',
    write: false,
  });
  mkdirSync(join(dist, 'cli'), { recursive: true });
  for (const { path, text } of outputFiles)
    writeFileSync(path, (await transform(text, COMMONJS)).code);
  const inputs = { ...library.metafile.inputs, ...metafile.inputs };
  writeFileSync(join(dist, 'LISENSI-PAKET.txt'), notices(Object.keys(inputs), root));
}

const COMMONJS = {
  format: 'cjs',
  // `import()` becomes a late `require`, and one file that asks where it lies is told so.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': '__filename' },
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
} as const;

/**
 * The validators share their formats, and carry what little of ajv they call. They are written as ES
 * modules, of which the bundle drops the schemas that their code never looks at.
 */
async function bundleValidators(root: string, folder: string): Promise<void> {
  await bundle({
    ...PROGRAM,
    entryPoints: [join(root, 'src/core/formats.ts')],
    outfile: join(folder, 'formats.cjs'),
    format: 'cjs',
  });
  const sources = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  await bundle({
    ...PROGRAM,
    entryPoints: sources.map((file) => join(folder, file)),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    external: ['./formats.cjs'],
    format: 'cjs',
  });
  for (const file of sources) rmSync(join(folder, file));
}
