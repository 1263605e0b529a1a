import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadData } from './data.ts';
import { shownName } from './files.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { writeAtomically } from './write.ts';

export interface InitOptions {
  readonly ci: 'github' | 'gitlab' | 'tidak';
}

/** An example that passes, so that the first check has something to look at. */
const EXAMPLE = 'ksdpk-universitas-kb';

/**
 * Sets up a repository of agreements: a folder for each kind, a configuration, CI, and what editors need. What is
 * there already is left as it is. The example draft passes the check at once.
 */
export function init(name: string | undefined, options: InitOptions, host: Host): ExitCode {
  const root = resolve(host.cwd, name ?? '.');
  const data = loadData(host.root);
  const kinds = [...data.kinds].map(([kind, { file }]) => ({ kind, folder: file }));
  const packaged = (...parts: string[]): string => readFileSync(join(host.root, ...parts), 'utf8');
  const schema = (kind: string): string => packaged('dist', 'data', `${kind}.schema.json`);
  const files: Record<string, string> = {
    'sepakat.config.yaml': configText(kinds),
    'kb/contoh.yaml': exampleText(packaged('examples', `${EXAMPLE}.yaml`)),
    'pks/.gitkeep': '',
    '.sepakat/config.schema.json': packaged('dist', 'data', 'config.schema.json'),
    ...Object.fromEntries(kinds.map(({ kind }) => [`.sepakat/${kind}.schema.json`, schema(kind)])),
    '.gitignore': '*.docx\n.*.tmp\n',
    '.vscode/settings.json': editorText(kinds),
    '.vscode/extensions.json': `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`,
    ...(options.ci === 'github' ? { '.github/workflows/sepakat.yml': GITHUB } : {}),
    ...(options.ci === 'gitlab' ? { '.gitlab-ci.yml': GITLAB } : {}),
  };
  for (const [path, text] of Object.entries(files)) {
    const target = join(root, path);
    const shown = shownName(target, host.cwd);
    if (existsSync(target)) {
      host.err.write(`  ada      ${shown}\n`);
      continue;
    }
    writeAtomically(target, new TextEncoder().encode(text), host.cwd);
    host.err.write(`  ditulis  ${shown}\n`);
  }
  const place = shownName(root, host.cwd);
  host.err.write(
    `\nSelesai. Buat naskah pertama dengan: sepakat baru ${place === root || place === '' ? '' : `${place}/`}kb/nama-naskah.yaml\nPeriksa semuanya dengan: sepakat periksa${name === undefined ? '' : ` ${name}`}\n`,
  );
  return EXIT.ok;
}

/** The example lies in a folder of its kind; the files beside it in the package stay there. */
const exampleText = (text: string): string =>
  text.replace(/^ *(?:lambang|naskah):.*\n/gm, '').replace('./.sepakat/', '../.sepakat/');

const configText = (
  kinds: readonly { kind: string; folder: string }[],
): string => `# yaml-language-server: $schema=./.sepakat/config.schema.json
# Berlaku bagi semua naskah di folder ini dan di bawahnya. Lihat: sepakat konfigurasi <naskah>
konfigurasi: 1

# Setiap jenis dokumen di foldernya sendiri.
folder:
${kinds.map(({ kind, folder }) => `  ${folder}/**: ${kind}\n`).join('')}
# Temuan setingkat ini ke atas menggagalkan pemeriksaan: kesalahan, peringatan, catatan.
gagal_pada: kesalahan
`;

const editorText = (kinds: readonly { kind: string; folder: string }[]): string =>
  `${JSON.stringify(
    {
      'yaml.schemas': {
        './.sepakat/config.schema.json': 'sepakat.config.yaml',
        ...Object.fromEntries(
          kinds.map(({ kind, folder }) => [
            `./.sepakat/${kind}.schema.json`,
            `${folder}/**/*.yaml`,
          ]),
        ),
      },
      'yaml.schemaStore.enable': false,
    },
    null,
    2,
  )}\n`;

const GITHUB = `# Memeriksa naskah pada setiap perubahan; temuan tampil pada barisnya.
name: sepakat
on: [push, pull_request]

jobs:
  periksa:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      # Simpan paketnya (sepakat-….tgz) di repositori ini, atau ganti dengan sumber paket di kantor Anda.
      - run: npm install --global ./sepakat-*.tgz
      - run: sepakat periksa --format github --format junit=hasil.xml
`;

const GITLAB = `# Memeriksa naskah pada setiap perubahan; temuan tampil pada permintaan penggabungan.
sepakat:
  image: node:20
  script:
    # Simpan paketnya (sepakat-….tgz) di repositori ini, atau ganti dengan sumber paket di kantor Anda.
    - npm install --global ./sepakat-*.tgz
    - sepakat periksa --format pretty --format gitlab=gl-code-quality.json --format junit=hasil.xml
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality.json
      junit: hasil.xml
`;
