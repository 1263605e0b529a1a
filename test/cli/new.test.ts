import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../support/host.ts';
import { SCHEMAS } from '../support/knowledge.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
});

const EACH = [...SCHEMAS.kinds].flatMap(([kind, { info }]) =>
  info.cooperations.map((cooperation) => [kind, cooperation]),
);
const flags = (kind = '', cooperation = ''): string[] => [
  '--dokumen',
  kind,
  '--kerja-sama',
  cooperation,
];

/** The title of a skeleton: one text, the first of its languages, or that of what a letter is for. */
function titleOf(draft: unknown): unknown {
  const { judul, menandatangani } = draft as {
    judul?: unknown;
    menandatangani?: { tentang?: unknown };
  };
  const title = judul ?? menandatangani?.tentang;
  return typeof title === 'object' && title !== null ? Object.values(title)[0] : title;
}

describe('new', () => {
  it('knows what another law governs, and how its text is kept', async () => {
    const { code, err } = await run(['new', 'a.yaml', '--dokumen', 'NPHD'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('hibah daerah');
    expect(err).toContain('--dokumen perjanjian-kerja-sama --kerja-sama LAINNYA');
    expect(err).toContain('`rezim: hibah`');
  });

  it.each(EACH)(
    'writes a skeleton of %s %s that reads well and prints as a RANCANGAN',
    async (kind, cooperation) => {
      const made = await run(
        ['new', 'a.yaml', ...flags(kind, cooperation), '--judul', "Air: Minum #1 'Bersih'"],
        { cwd },
      );
      expect([made.code, made.out]).toEqual([0, '']);
      const text = readFileSync(join(cwd, 'a.yaml'), 'utf8');
      expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/\.sepakat\//);
      const draft: unknown = parse(text);
      expect(draft).toMatchObject({ dokumen: kind, kerja_sama: cooperation });
      expect(titleOf(draft)).toBe("Air: Minum #1 'Bersih'");
      const { out } = await run(['validate', 'a.yaml', '--format', 'json'], { cwd });
      const rules =
        (JSON.parse(out) as { files: { findings: { rule: string }[] }[] }).files[0]?.findings.map(
          ({ rule }) => rule,
        ) ?? [];
      expect(rules.filter((rule) => /^(yaml|bentuk|berkas)\//.test(rule))).toEqual([]);
      expect((await run(['render', 'a.yaml', '--rancangan'], { cwd })).code).toBe(0);
    },
  );

  it.each(EACH)(
    'puts beside %s %s a schema for editors that needs no network and accepts the skeleton',
    async (kind, cooperation) => {
      await run(['new', 'naskah/a.yaml', ...flags(kind, cooperation)], { cwd });
      const schema = JSON.parse(
        readFileSync(join(cwd, 'naskah', '.sepakat', `${kind}.schema.json`), 'utf8'),
      );
      expect(JSON.stringify(schema)).not.toMatch(/"\$ref":"(?!#)|"\$id"/);
      const accepts = new Ajv({ strict: false, allErrors: true }).compile(schema);
      const draft: unknown = parse(readFileSync(join(cwd, 'naskah', 'a.yaml'), 'utf8'));
      expect(accepts(draft) ? [] : accepts.errors?.slice(0, 3)).toEqual([]);
    },
  );

  it.each([
    ['pks', 'perjanjian-kerja-sama', 'KSDPK'],
    ['Nota Kesepakatan', 'nota-kesepakatan', 'SINERGI'],
    ['loi', 'pernyataan-kehendak', 'ksdll'],
  ])('takes %s for %s', async (typed, kind, cooperation) => {
    expect((await run(['new', 'a.yaml', ...flags(typed, cooperation)], { cwd })).code).toBe(0);
    expect(parse(readFileSync(join(cwd, 'a.yaml'), 'utf8'))).toMatchObject({ dokumen: kind });
  });

  it('never overwrites unless told', async () => {
    writeFileSync(join(cwd, 'a.yaml'), 'punya saya');
    const refused = await run(['baru', 'a.yaml', ...flags(...(EACH[0] ?? []))], { cwd });
    expect([refused.code, readFileSync(join(cwd, 'a.yaml'), 'utf8')]).toEqual([2, 'punya saya']);
    expect(
      (await run(['baru', 'a.yaml', '--timpa', ...flags(...(EACH[0] ?? []))], { cwd })).code,
    ).toBe(0);
  });

  it('asks on a terminal, again where the answer is none', async () => {
    const { code } = await run(['baru'], {
      cwd,
      answers: ['99', 'perjanjian-kerja-sama', 'KSDPK', 'Pelayanan Rujukan', ''],
    });
    expect([code, readdirSync(cwd).sort()]).toEqual([
      0,
      ['.sepakat', 'pks-pelayanan-rujukan.yaml'],
    ]);
  });

  it('says which flag is missing where nobody can be asked', async () => {
    const { code, err } = await run(['baru', 'a.yaml'], { cwd });
    expect([code, readdirSync(cwd)]).toEqual([2, []]);
    expect(err).toMatch(/--dokumen/);
  });
});
