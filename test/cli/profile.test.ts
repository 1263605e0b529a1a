import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../support/host.ts';
import { ROOT } from '../support/knowledge.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
});

describe('profile', () => {
  it('lists the profiles', async () => {
    const { code, out } = await run(['profil'], { cwd });
    expect([code, out]).toEqual([0, '15  Provinsi Jambi\n']);
  });

  it.each(['15', 'Provinsi Jambi', 'prov. jambi'])(
    'prints what is known of %s, how well, and what is not',
    async (name) => {
      const { code, out } = await run(['profile', name], { cwd });
      expect(code).toBe(0);
      expect(out).toContain('Penyusun naskah: TIDAK DIKETAHUI');
      expect(out).toContain('Sumber [V, dibaca dalam teksnya]: Permendagri 22/2020 Pasal 47');
      expect(out).toMatch(/Pergub Jambi 32\/2016[\s\S]+Teksnya tidak ditemukan/);
      expect(out).toContain('[S, sumber sekunder]');
    },
  );

  it('speaks English', async () => {
    const { out } = await run(['profile', '15', '--lang', 'en'], { cwd });
    expect(out).toContain('Drafts: NOT KNOWN');
    expect(out).not.toContain('TIDAK DIKETAHUI');
  });

  it('says which there are where there is none', async () => {
    const { code, err } = await run(['profile', 'Kabupaten Merangin'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('Profil yang ada: 15');
  });
});

describe('--profil', () => {
  it('is refused where there is none, and taken with `tidak`', async () => {
    writeFileSync(
      join(cwd, 'a.yaml'),
      readFileSync(join(ROOT, 'test/fixtures/pks-ksdpk-bersih.yaml'), 'utf8'),
    );
    const refused = await run(['validate', 'a.yaml', '--profil', 'khayalan'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('Tidak ada profil untuk `khayalan`');
    for (const profile of ['tidak', '15'])
      expect((await run(['validate', 'a.yaml', '--profil', profile], { cwd })).code).toBe(0);
  });

  it('gives a document the look of its house', async () => {
    // A package folder with one profile more, as a build would write it.
    const root = mkdtempSync(join(tmpdir(), 'sepakat-'));
    mkdirSync(join(root, 'schemas'), { recursive: true });
    for (const part of ['dist', 'schemas/wilayah', 'package.json'])
      cpSync(join(ROOT, part), join(root, part), { recursive: true });
    const data = join(root, 'dist', 'data');
    const read = (file: string) => JSON.parse(readFileSync(join(data, file), 'utf8'));
    const known = (value: unknown) => ({ value, evidence: 'V', source: { id: 'a', en: 'a' } });
    writeFileSync(
      join(data, 'index.json'),
      JSON.stringify({ ...read('index.json'), profiles: { '15.02': '15.02' } }),
    );
    writeFileSync(
      join(data, 'profil.15.02.json'),
      JSON.stringify({
        ...read('profil.15.json'),
        region: '15.02',
        look: known({ penghubung: 'dengan' }),
      }),
    );
    writeFileSync(
      join(cwd, 'a.yaml'),
      readFileSync(join(ROOT, 'test/fixtures/pks-ksdpk-bersih.yaml'), 'utf8'),
    );
    const printed = async (...flags: string[]): Promise<string> =>
      (await run(['render', 'a.yaml', '--teks', '-o', '-', ...flags], { cwd, root })).out;
    expect(await printed()).toContain('\nDENGAN\n');
    expect(await printed('--profil', 'tidak')).toContain('\nDAN\n');
  });

  it('is part of what a kept result depends on', async () => {
    writeFileSync(
      join(cwd, 'a.yaml'),
      readFileSync(join(ROOT, 'test/fixtures/pks-profil-jambi.yaml'), 'utf8'),
    );
    const env = { SEPAKAT_CACHE: join(cwd, 'cache') };
    const found = async (...flags: string[]): Promise<boolean> =>
      (await run(['validate', 'a.yaml', ...flags], { cwd, env })).out.includes('belum-pasti');
    expect([
      await found(),
      await found('--profil', 'tidak'),
      await found('--profil', '15'),
      await found(),
    ]).toEqual([true, false, true, true]);
  });
});
