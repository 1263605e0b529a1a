import { expect, test } from 'vitest';
import { pembebasanMeterai } from '../../../src/rules/uu-10-2020/pembebasan-meterai.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    penutup: {
      isi: [
        {
          teks: 'Perjanjian ini tidak dibubuhi meterai karena para pihak adalah instansi pemerintah.',
        },
      ],
    },
  };
  expect(pembebasanMeterai(draft, CONTEXT)).toEqual([
    {
      path: ['penutup', 'isi', 0, 'teks'],
      excerpt: 'tidak dibubuhi meterai',
      args: { kutipan: 'tidak dibubuhi meterai' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = { penutup: { isi: [{ teks: 'baku' }] } };
  expect(pembebasanMeterai(draft, CONTEXT)).toEqual([]);
});

test('a negation of something else is fine', () => {
  const draft = {
    penutup: { isi: [{ teks: 'Naskah ini bermeterai cukup dan tidak dikenakan biaya lain.' }] },
  };
  expect(pembebasanMeterai(draft, CONTEXT)).toEqual([]);
});
