import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../support/host.ts';
import { ROOT } from '../support/knowledge.ts';

const DRAFT = readFileSync(join(ROOT, 'examples/ksdpk-rumah-sakit-pks.yaml'), 'utf8');

/** Places at which a named file was found wanting. */
async function unread(draft: string): Promise<string[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
  writeFileSync(join(cwd, 'naskah.yaml'), draft);
  writeFileSync(join(cwd, 'bukan-gambar.png'), 'teks');
  const { out } = await run(['validate', 'naskah.yaml', '--format', 'json'], { cwd });
  const { files } = JSON.parse(out) as {
    files: { findings: { rule: string; path: string[] }[] }[];
  };
  const found = files[0]?.findings.filter(({ rule }) => rule === 'berkas/tidak-terbaca') ?? [];
  return found.map(({ path }) => path.join('.'));
}

it.each([
  ['a file that never ends', '/dev/zero'],
  ['a folder', '.'],
  ['what is not there', 'tidak-ada.png'],
  ['what is no picture', 'bukan-gambar.png'],
])('a draft may name %s as emblem: it is told, and nothing hangs', async (_, name) => {
  expect(await unread(DRAFT.replace(/lambang: .*/, `lambang: ${name}`))).toContain(
    'pihak.0.lambang',
  );
});

it('a parent draft that never ends is told, not read', async () => {
  expect(await unread(DRAFT.replace(/naskah: .*/, 'naskah: /dev/zero'))).toContain(
    'menindaklanjuti.naskah',
  );
});

it('a parent named at hundreds of places is read once', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
  writeFileSync(join(cwd, 'induk.yaml'), DRAFT);
  const parents = Array.from(
    { length: 400 },
    (_, i) => `  - naskah: ${'./'.repeat(i)}induk.yaml\n`,
  );
  const draft = `draf: 1\ndokumen: perjanjian-kerja-sama\nkerja_sama: KSDPK\nmenindaklanjuti:\n${parents.join('')}`;
  writeFileSync(join(cwd, 'naskah.yaml'), draft);
  await run(['validate', 'naskah.yaml'], { cwd });
  const start = process.cpuUsage();
  await run(['validate', 'naskah.yaml'], { cwd });
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(1500);
});

const TABLE = /( *)baris:\n(?:\1 .*\n)+/;

it('a table of rows is read from CSV and nothing else', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
  writeFileSync(join(cwd, 'rahasia.txt'), 'judul\nkata sandi\n');
  symlinkSync('rahasia.txt', join(cwd, 'tautan.csv'));
  writeFileSync(join(cwd, 'tarif.csv'), 'judul,harga\nsekali periksa,5000\n');
  const printed = async (name: string): Promise<string> => {
    writeFileSync(join(cwd, 'naskah.yaml'), DRAFT.replace(TABLE, `$1berkas: ${name}\n`));
    const args = ['render', 'naskah.yaml', '--rancangan', '--teks', '-o', '-'];
    return (await run(args, { cwd })).out;
  };
  expect(await printed('tarif.csv')).toContain('sekali periksa');
  for (const name of ['rahasia.txt', 'tautan.csv', '../../../../../../etc/passwd']) {
    const text = await printed(name);
    expect(text).not.toMatch(/kata sandi|root:/);
    expect(text).toContain('tidak ada atau tidak dapat dibaca');
  }
});

it('a device is no draft', async () => {
  const { code, err } = await run(['validate', '/dev/zero'], { cwd: ROOT });
  expect(code).toBe(2);
  expect(err).toMatch(/bukan berkas biasa/);
});
