import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import type { IndexFile } from '../cli/knowledge.ts';
import type { Regulation } from '../core/law/law.ts';
import { editorSchema } from './editor-schema.ts';
import { emitRuleset } from './emit.ts';
import { notices } from './notices.ts';
import { readSchemaFiles, type SchemaFiles } from './schema-files.ts';

/** The cooperations that rules exist for. */
const COOPERATIONS = ['KSDD', 'KSDPK'];

/** Builds `dist/`: the bundled program, and the law as it is read at run time. */
export async function buildAll(root: string): Promise<void> {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  const files = readSchemaFiles(join(root, 'schemas'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  await writeData(files, join(dist, 'data'), version);
  await bundlePrograms(root, dist);
  await bundleValidators(root, join(dist, 'data'));
}

async function writeData(files: SchemaFiles, folder: string, version: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);
  const index: IndexFile = { version, kinds: [...files.kinds.keys()], cooperations: COOPERATIONS };
  write('index.json', JSON.stringify(index));
  write('law.json', JSON.stringify(files.regulations.map(atRunTime)));
  for (const [kind, { outline }] of files.kinds) {
    write(`${kind}.outline.json`, JSON.stringify(outline));
    write(
      `${kind}.schema.json`,
      `${JSON.stringify(editorSchema(files, kind, COOPERATIONS), null, 1)}\n`,
    );
    for (const cooperation of COOPERATIONS) {
      const { data, code } = emitRuleset(files, kind, cooperation);
      write(`${kind}.${cooperation}.json`, JSON.stringify(data));
      write(`${kind}.${cooperation}.cjs`, code);
    }
  }
}

/** What a report needs of a regulation; the summaries of its provisions stay in `schemas/`. */
function atRunTime(regulation: Regulation): object {
  return {
    ...regulation,
    provisions: regulation.provisions.map(({ id, evidence, inForce }) => ({
      id,
      evidence,
      inForce,
    })),
  };
}

async function bundlePrograms(root: string, dist: string): Promise<void> {
  const { metafile } = await bundle({
    metafile: true,
    entryPoints: { process: join(root, 'src/cli/process.ts'), index: join(root, 'src/index.ts') },
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    // Some bundled packages are CommonJS and ask for node's own modules.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  writeFileSync(join(dist, 'LISENSI-PAKET.txt'), notices(Object.keys(metafile.inputs), root));
}

/** The validators share their formats, and carry what little of ajv they call. */
async function bundleValidators(root: string, folder: string): Promise<void> {
  await bundle({
    entryPoints: [join(root, 'src/core/formats.ts')],
    outfile: join(folder, 'formats.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
  });
  const { kinds, cooperations } = JSON.parse(
    readFileSync(join(folder, 'index.json'), 'utf8'),
  ) as IndexFile;
  await bundle({
    entryPoints: kinds.flatMap((kind) =>
      cooperations.map((cooperation) => join(folder, `${kind}.${cooperation}.cjs`)),
    ),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    allowOverwrite: true,
    bundle: true,
    external: ['./formats.cjs'],
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
  });
}
