import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import type { CodeRule } from '../../../src/core/rule.ts';
import { CLEAN_AGREEMENT, CLEAN_MEMORANDUM } from './clean-drafts.ts';
import { CONTEXT, hitsOf } from './context.ts';

interface Entry {
  readonly id: string;
  readonly check: string;
  readonly args?: readonly string[];
  readonly message: { readonly id: string; readonly en: string };
  readonly advice: { readonly id: string; readonly en: string };
}

const file = new URL(
  '../../../schemas/naskah/pihak-dan-bahasa.requirements.schema.json',
  import.meta.url,
);
const registry: { readonly allOf: readonly { readonly 'x-requirement': Entry }[] } = JSON.parse(
  readFileSync(file, 'utf8'),
);
const entries = registry.allOf.map((fragment) => fragment['x-requirement']);
const coded = entries.filter(({ check }) => check === 'code');

async function ruleOf({ id }: Entry): Promise<CodeRule> {
  const name = id.slice('naskah/'.length);
  const module: Readonly<Record<string, CodeRule>> = await import(
    `../../../src/rules/naskah/${name}.ts`
  );
  const rule = module[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
  if (rule === undefined) throw new Error(`${id} exports no rule of its name`);
  return rule;
}

const LONG = 200_000;
/** Texts on which a careless expression takes its time. */
const HARD_TEXTS = [
  'a',
  ' ',
  '.',
  '(',
  '"',
  '<',
  'pihak ',
  'Kabupaten ',
  'Kota A ',
  'x x ',
  'kerja ',
  'a@',
  'Nomor 1 ',
  '1. ',
  '\n- ',
  'antara ',
  '…_',
].map((piece) => piece.repeat(Math.ceil(LONG / piece.length)));

describe('rules about parties and wording', () => {
  test.each(coded)('$id finds nothing in clean drafts', async (entry) => {
    const rule = await ruleOf(entry);
    expect(hitsOf(rule(CLEAN_AGREEMENT, CONTEXT))).toEqual([]);
    expect(hitsOf(rule(CLEAN_MEMORANDUM, CONTEXT))).toEqual([]);
  });

  test.each(coded)('$id stands drafts of any form', async (entry) => {
    const rule = await ruleOf(entry);
    const drafts: Draft[] = [
      {},
      { judul: ['a'], pihak: 'x', konsiderans: { a: 'b' }, objek: 'teks' },
      { pihak: [{ anggota: [{ penandatangan: 'x' }, 'y'] }, 'z'], ruang_lingkup: [[['a']]] },
    ];
    for (const draft of drafts) expect(() => rule(draft, CONTEXT)).not.toThrow();
  });

  test.each(coded)('$id reads long texts in no time', { timeout: 20_000 }, async (entry) => {
    const rule = await ruleOf(entry);
    for (const text of HARD_TEXTS) {
      const short = text.slice(0, LONG / 20);
      const draft: Draft = {
        dokumen: 'perjanjian-kerja-sama',
        judul: short,
        pihak: [
          {
            wilayah: '15.02',
            nama: short,
            unit: short,
            penandatangan: [{ nama: short, jabatan: short, nip: short }],
            narahubung: { surel: short, telepon: short },
          },
          { nama: short, jenis: 'badan-usaha', npwp: short, nik: short },
        ],
        objek: { isi: [{ teks: text }] },
      };
      const start = performance.now();
      rule(draft, CONTEXT);
      expect(performance.now() - start).toBeLessThan(1500);
    }
  });

  test.each(entries)('$id fills every word of its message', (entry) => {
    const used = [entry.message, entry.advice]
      .flatMap(({ id, en }) => [...`${id} ${en}`.matchAll(/\{([a-z_]+)\}/g)])
      .map((match) => match[1]);
    expect([...new Set(used)].sort()).toEqual([...(entry.args ?? [])].sort());
  });
});
