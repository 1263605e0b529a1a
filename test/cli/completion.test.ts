import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/knowledge.ts';

const sepakat = (...args: string[]): { status: number | null; stdout: string } =>
  spawnSync('node', [join(ROOT, 'bin/sepakat.js'), ...args], { encoding: 'utf8' });

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('prints a script for %s', (shell) => {
    const { status, stdout } = sepakat('completion', shell);
    expect(status).toBe(0);
    expect(stdout).toContain('sepakat');
    if (shell === 'bash')
      expect(spawnSync('bash', ['-n'], { input: stdout, encoding: 'utf8' }).stderr).toBe('');
  });

  it('offers commands, flags and their values', () => {
    expect(sepakat('complete', '--', 'va').stdout).toMatch(/^validate\t/m);
    expect(sepakat('complete', '--', 'validate', '--fail').stdout).toMatch(/^--fail-on\t/m);
    expect(sepakat('complete', '--', 'render', '--kertas', '').stdout).toMatch(/^F4/m);
  });

  it('of an unknown shell is refused', () => {
    expect(sepakat('completion', 'tcsh').status).toBe(2);
  });
});
