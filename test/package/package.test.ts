import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/knowledge.ts';

it('installs from its package into an empty folder, without a network, and does its work', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sepakat-'));
  const npm = (args: readonly string[], cwd: string): string =>
    execFileSync('npm', args as string[], {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        npm_config_offline: 'true',
        npm_config_audit: 'false',
        npm_config_fund: 'false',
      },
    });
  npm(['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const [tarball = ''] = readdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  npm(['install', '--ignore-scripts', `./${tarball}`], folder);
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(
    ['sepakat'],
  );

  copyFileSync(join(ROOT, 'examples/ksdpk-universitas-kb.yaml'), join(folder, 'naskah.yaml'));
  const sepakat = (...args: string[]): ReturnType<typeof spawnSync> =>
    spawnSync('npx', ['--no-install', 'sepakat', ...args], { cwd: folder, encoding: 'utf8' });
  expect(sepakat('periksa', 'naskah.yaml').status).toBe(0);
  expect(sepakat('cetak', 'naskah.yaml').status).toBe(0);
  expect(
    sepakat('baru', 'a.yaml', '--dokumen', 'kesepakatan-bersama', '--kerja-sama', 'KSDD').status,
  ).toBe(0);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['naskah.docx', 'a.yaml']));

  // The library and the schemas are there for programs too.
  const script =
    "import { check } from 'sepakat'; import { createRequire } from 'node:module'; const shape = createRequire(import.meta.url)('sepakat/schemas/kinds/perjanjian-kerja-sama/shape.schema.json'); console.log(check('draf: 1', { today: '2026-11-24' }).findings[0].rule, shape.type);";
  expect(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    }).trim(),
  ).toBe('bentuk/kunci-wajib object');
});

it('names no download address in its lock file', () => {
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
});
