import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { run } from '../support/host.ts';
import { ROOT } from '../support/knowledge.ts';

it('checks again when a draft changes, and ends when told, with the code of the last run', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
  const path = join(cwd, 'kb.yaml');
  cpSync(join(ROOT, 'examples/ksdpk-universitas-kb.yaml'), path);
  const stop = new AbortController();
  const watched = run(['periksa', '--watch'], { cwd, stop: stop.signal });
  await setTimeout(1500);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^judul:.*$/m, 'jdul: Salah'));
  await setTimeout(1500);
  stop.abort();
  const { code, out, err } = await watched;
  expect(err).toContain('— kb.yaml —');
  expect(out.match(/naskah diperiksa/g)).toHaveLength(2);
  expect(out).toContain('bentuk/kunci-tidak-dikenal');
  expect(code).toBe(1);
}, 15_000);
