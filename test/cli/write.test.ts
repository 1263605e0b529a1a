import { execFileSync } from 'node:child_process';
import { closeSync, constants, lstatSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeAtomically } from '../../src/cli/write.ts';

it.skipIf(process.platform === 'win32')(
  'writes into a pipe or a device, and never puts a file in its place',
  () => {
    const cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
    const pipe = join(cwd, 'pipa');
    execFileSync('mkfifo', [pipe]);
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    writeAtomically('pipa', new TextEncoder().encode('isi'), cwd);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(readFileSync(reader, 'utf8')).toBe('isi');
    closeSync(reader);
  },
);
