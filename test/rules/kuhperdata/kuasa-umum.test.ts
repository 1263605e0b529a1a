import { expect, test } from 'vitest';
import { kuasaUmum } from '../../../src/rules/kuhperdata/kuasa-umum.ts';
import { CONTEXT } from '../umum/context.ts';

test('general words are found where they stand', () => {
  const draft = { kuasa: [{ teks: 'melakukan segala tindakan yang diperlukan' }] };
  expect(kuasaUmum(draft, CONTEXT)).toEqual([
    {
      path: ['kuasa', 0, 'teks'],
      excerpt: 'segala tindakan',
      args: { tertulis: 'segala tindakan' },
    },
  ]);
});

test('acts that are named pass', () => {
  const draft = { kuasa: [{ teks: 'menandatangani berita acara pembahasan' }] };
  expect(kuasaUmum(draft, CONTEXT)).toEqual([]);
});
