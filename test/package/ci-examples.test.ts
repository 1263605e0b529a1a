import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../support/knowledge.ts';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
const yaml = (path: string): unknown => parse(readFileSync(join(ROOT, path), 'utf8'));

let cwd: string;
let env: NodeJS.ProcessEnv;
/** Breaks a draft of the repository, and mends it. */
let broken: (is: boolean) => void;
beforeAll(() => {
  const home = mkdtempSync(join(tmpdir(), 'sepakat-'));
  cwd = join(home, 'repositori');
  cpSync(join(ROOT, 'examples/repositori'), cwd, { recursive: true });
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'bin/sepakat'), `#!/bin/sh\nexec node ${ROOT}/bin/sepakat.js "$@"\n`, {
    mode: 0o755,
  });
  env = { ...process.env, PATH: `${join(home, 'bin')}${delimiter}${process.env['PATH']}` };
  const path = join(cwd, 'pks/pelatihan.yaml');
  const text = readFileSync(path, 'utf8');
  broken = (is) => writeFileSync(path, is ? text.replace(/^judul:/m, 'jdul:') : text);
});
const bash = (script: string, more: NodeJS.ProcessEnv = {}): ReturnType<typeof spawnSync> =>
  spawnSync('bash', ['-e', '-c', script], { cwd, env: { ...env, ...more }, encoding: 'utf8' });

describe('the example repository', () => {
  it('works as a GitHub Action', () => {
    const action = yaml('action.yml') as {
      readonly inputs: Readonly<Record<string, { readonly default: string }>>;
      readonly runs: { readonly steps: readonly Step[] };
    };
    const workflow = yaml('examples/repositori/.github/workflows/periksa.yml') as {
      readonly jobs: {
        readonly periksa: { readonly steps: readonly { with?: Record<string, string> }[] };
      };
    };
    const given =
      workflow.jobs.periksa.steps.find((step) => step.with?.['naskah'] !== undefined)?.with ?? {};
    expect(Object.keys(given).filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
    const inputs = (step: Step): NodeJS.ProcessEnv =>
      Object.fromEntries(
        Object.entries(step.env ?? {}).map(([name, value]) => [
          name,
          value.replace(
            /\$\{\{ inputs\.(\w+) \}\}/g,
            (_, input: string) => given[input] ?? action.inputs[input]?.default ?? '',
          ),
        ]),
      );
    const steps = (): { status: number | null; stdout: string } => {
      let last = { status: 0 as number | null, stdout: '' };
      for (const step of action.runs.steps) {
        const { status, stdout } = bash(step.run ?? '', {
          ...inputs(step),
          GITHUB_ACTION_PATH: ROOT,
        });
        last = { status, stdout: String(stdout) };
      }
      return last;
    };
    expect(steps().status).toBe(0);
    expect(existsSync(join(cwd, 'hasil.sarif'))).toBe(true);
    broken(true);
    const { status, stdout } = steps();
    broken(false);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=pks\/pelatihan\.yaml,line=\d+/m);
  });

  it('works in GitLab', () => {
    const { script } = (
      yaml('examples/repositori/.gitlab-ci.yml') as Record<string, { script: string[] }>
    )['periksa naskah'] ?? { script: [] };
    expect(bash(script.join('\n')).status).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'gl-code-quality.json'), 'utf8'))).toBeInstanceOf(
      Array,
    );
    expect(readFileSync(join(cwd, 'hasil.xml'), 'utf8')).toContain('<testsuite ');
    broken(true);
    expect(bash(script.join('\n')).status).toBe(1);
    broken(false);
  });

  it.each(['examples/repositori/.pre-commit-config.yaml', '.pre-commit-hooks.yaml'])(
    'works with pre-commit by %s',
    (path) => {
      const found = yaml(path) as { repos?: { hooks: Hook[] }[] } | Hook[];
      const [hook] = Array.isArray(found) ? found : (found.repos?.[0]?.hooks ?? []);
      expect('pks/pelatihan.yaml').toMatch(new RegExp(hook?.files ?? '^$'));
      expect('sepakat.config.yaml').not.toMatch(new RegExp(hook?.files ?? ''));
      const commit = (): number | null =>
        bash(`${hook?.entry} kb/pendidikan.yaml pks/pelatihan.yaml`).status;
      expect(commit()).toBe(0);
      broken(true);
      expect(commit()).toBe(1);
      broken(false);
    },
  );
});
interface Hook {
  readonly entry: string;
  readonly files: string;
}

describe('the container', () => {
  it('is made of the package alone, and does not run as root', () => {
    const text = readFileSync(join(ROOT, 'Containerfile'), 'utf8');
    expect(text).toContain('COPY sepakat-*.tgz');
    expect(text).toContain('--offline');
    expect(text).toMatch(/^USER node$/m);
    const { version } = yaml('package.json') as { version: string };
    expect(text).toContain(`sepakat:${version}`);
  });
});

describe('parts of a batch', () => {
  it('are counted alike in the matrix and in the job', () => {
    const matrix = readFileSync(join(ROOT, 'examples/massal/github-matrix.yml'), 'utf8');
    const job = yaml('examples/massal/kubernetes-job.yml') as {
      spec: { completions: number; completionMode: string };
    };
    expect(job.spec).toMatchObject({ completions: 4, completionMode: 'Indexed' });
    expect(parse(matrix)).toMatchObject({
      jobs: { bagian: { strategy: { matrix: { bagian: [1, 2, 3, 4] } } } },
    });
    expect(matrix).toContain('/4 -o');
  });
});
