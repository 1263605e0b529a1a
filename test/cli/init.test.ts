import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../support/host.ts';
import { SCHEMAS } from '../support/knowledge.ts';

describe('init', () => {
  it.each(['github', 'gitlab', 'tidak'])('with CI of %s writes what passes at once', async (ci) => {
    const cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
    expect((await run(['init', '--ci', ci], { cwd })).code).toBe(0);
    const { code, out } = await run(['validate', '--fail-on', 'warning'], { cwd });
    expect({ code, out }).toMatchObject({ code: 0 });
    expect(out).toContain('kb/contoh.yaml');
    for (const kind of SCHEMAS.kinds.keys())
      expect(existsSync(join(cwd, '.sepakat', `${kind}.schema.json`))).toBe(true);
    const settings = JSON.parse(readFileSync(join(cwd, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Record<string, string>;
    };
    for (const path of Object.keys(settings['yaml.schemas']))
      expect(existsSync(join(cwd, path)), path).toBe(true);
    const file = { github: '.github/workflows/sepakat.yml', gitlab: '.gitlab-ci.yml' }[ci];
    if (file !== undefined)
      expect(() => parse(readFileSync(join(cwd, file), 'utf8'))).not.toThrow();
  });

  it('leaves what is there', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
    writeFileSync(join(cwd, '.gitignore'), 'milik saya');
    const { err } = await run(['siapkan'], { cwd });
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toBe('milik saya');
    expect(err).toContain('ada      .gitignore');
  });

  it('makes a folder that is not there yet', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
    expect((await run(['init', 'naskah'], { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, 'naskah/sepakat.config.yaml'))).toBe(true);
  });
});
