import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildFolder, cacheFolder } from '../../../src/cli/cache/folder.ts';
import { openLog } from '../../../src/cli/cache/log.ts';
import { run } from '../../support/host.ts';
import { ROOT } from '../../support/knowledge.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'sepakat-'));

describe('a log', () => {
  it('gives back what was kept, also by two writers, and nothing else', () => {
    const home = folder();
    const [one, other] = [openLog(home), openLog(home)];
    one.put('aa01', '{"a":"b c"}');
    other.put('aa02', 'dua');
    one.flush();
    other.flush();
    const later = openLog(home);
    expect([later.get('aa01'), later.get('aa02'), later.get('aa03'), later.get('bb01')]).toEqual([
      '{"a":"b c"}',
      'dua',
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['a changed letter', (text: string) => text.replace('satu', 'sata')],
    ['a cut', (text: string) => text.slice(0, -3)],
    ['nothing but noise', () => '\u0000\u0001 aa01 \n aa01 aa01'],
  ])('passes over %s, and goes on after it', (_, damage) => {
    const home = folder();
    const log = openLog(home);
    log.put('aa01', 'satu');
    log.flush();
    const file = join(home, 'aa.log');
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect(openLog(home).get('aa01')).toBeUndefined();
    const next = openLog(home);
    next.put('aa01', 'satu');
    next.flush();
    expect(openLog(home).get('aa01')).toBe('satu');
  });
});

describe('the folder of the cache', () => {
  it('is private', () => {
    const home = join(folder(), 'baru');
    expect(cacheFolder({ SEPAKAT_CACHE: home }, 'linux')).toBe(home);
    expect(statSync(home).mode & 0o777).toBe(0o700);
  });

  it('is not one that others may write to, nor one that cannot be made', () => {
    const home = folder();
    chmodSync(home, 0o777);
    expect(cacheFolder({ SEPAKAT_CACHE: home }, 'linux')).toBeUndefined();
    const file = join(folder(), 'berkas');
    writeFileSync(file, '');
    expect(cacheFolder({ SEPAKAT_CACHE: join(file, 'x') }, 'linux')).toBeUndefined();
    expect(cacheFolder({ SEPAKAT_CACHE: '' }, 'linux')).toBeUndefined();
    expect(cacheFolder({}, 'linux')).toBeUndefined();
  });
});

describe('the folder of a build', () => {
  it('comes in place of those that nobody has used for a month', () => {
    const home = folder();
    const [old, used, other] = ['a'.repeat(16), 'b'.repeat(16), 'lain'].map((name) =>
      join(home, name),
    ) as [string, string, string];
    for (const path of [old, used, other]) mkdirSync(path);
    for (const path of [old, other]) utimesSync(path, 0, 0);
    buildFolder(home, 'c'.repeat(16));
    expect([old, used, other].map((path) => existsSync(path))).toEqual([false, true, true]);
  });
});

describe('checking again', () => {
  let cwd: string;
  let env: Record<string, string>;
  const validate = (...args: string[]): ReturnType<typeof run> =>
    run(['validate', 'pks.yaml', '--format', 'json', ...args], { cwd, env });
  /** Marks what is kept, so that a report made of it can be told from a new one. */
  const markKept = (): void => {
    const [build = ''] = readdirSync(env['SEPAKAT_CACHE'] ?? '');
    const home = join(env['SEPAKAT_CACHE'] ?? '', build, 'hasil');
    for (const name of readdirSync(home)) {
      const log = openLog(home);
      const key = readFileSync(join(home, name), 'utf8').trim().split(' ')[0] ?? '';
      log.put(key, (log.get(key) ?? '').replace('"title":"', '"title":"KEPT '));
      log.flush();
    }
  };

  beforeEach(() => {
    cwd = folder();
    env = { SEPAKAT_CACHE: folder() };
    for (const [from, to] of [
      ['ksdpk-rumah-sakit-pks.yaml', 'pks.yaml'],
      ['ksdpk-rumah-sakit-kb.yaml', 'ksdpk-rumah-sakit-kb.yaml'],
      ['lambang', 'lambang'],
    ] as const)
      cpSync(join(ROOT, 'examples', from), join(cwd, to), { recursive: true });
  });

  it('gives the same report, without doing the work again', async () => {
    const first = await validate();
    expect(await validate()).toEqual(first);
    markKept();
    expect((await validate()).out).toContain('KEPT');
    expect((await validate('--no-cache')).out).toBe(first.out);
  });

  it.each([
    ['the draft', 'pks.yaml', (text: string) => `${text}\n# lain\n`],
    ['a draft that it names', 'ksdpk-rumah-sakit-kb.yaml', (text: string) => `${text}\n# lain\n`],
  ])('does it again when %s changed', async (_, name, change) => {
    await validate();
    markKept();
    writeFileSync(join(cwd, name), change(readFileSync(join(cwd, name), 'utf8')));
    expect((await validate()).out).not.toContain('KEPT');
  });

  it('does it again on another day and for another date of the law', async () => {
    await validate();
    markKept();
    expect((await validate('--as-of', '2026-01-05')).out).not.toContain('KEPT');
  });

  it('does it again when what is kept was damaged', async () => {
    const first = await validate();
    const [build = ''] = readdirSync(env['SEPAKAT_CACHE'] ?? '');
    const outcomes = join(env['SEPAKAT_CACHE'] ?? '', build, 'putusan', '00.log');
    expect(existsSync(outcomes)).toBe(true);
    writeFileSync(outcomes, readFileSync(outcomes, 'utf8').replaceAll('passed', 'failed'));
    expect(await validate()).toEqual(first);
  });
});
