import { describe, expect, it } from 'vitest';
import { run } from '../support/host.ts';
import { ROOT } from '../support/knowledge.ts';

const help = async (...args: string[]): Promise<string> =>
  (await run([...args, '--help'], { cwd: ROOT })).out;
const COMMANDS = [...(await help()).matchAll(/^ {2}([a-z]+)(?:\|[a-z-]+)? .*$/gm)].flatMap(
  ([, name = '']) => (name === 'help' ? [] : [name]),
);

describe('the help', () => {
  it('names every command', () => expect(COMMANDS.length).toBeGreaterThan(12));

  it.each(['', 'completion', ...COMMANDS])('of %s is whole and Indonesian', async (name) => {
    const text = await help(...(name === '' ? [] : [name]));
    expect(text).toMatch(/^Pemakaian: /);
    expect(text).not.toMatch(/Usage:|\[options\]|default:|bawaan: \)|Generate|choices/);
    for (const line of text.split('\n')) expect(line).not.toMatch(/^ {2}[\w-]+[a-z][A-Z]/);
  });

  it('says what must be given, and what exit codes mean', async () => {
    expect(await help('batch')).toMatch(/--output <folder>\s+folder hasil \(wajib\)/);
    expect(await help('validate')).toContain('Kode keluar:');
  });

  it('is pointed to where a flag is wrong', async () => {
    const { code, err } = await run(['periksa', '--salah'], { cwd: ROOT });
    expect(code).toBe(2);
    expect(err).toContain('sepakat periksa --help');
  });
});
