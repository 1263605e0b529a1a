import { expect, test } from 'vitest';
import { kerahasiaanPerjanjian } from '../../../src/rules/uu-14-2008/kerahasiaan-perjanjian.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    kerahasiaan: { isi: [{ teks: 'Para pihak wajib merahasiakan seluruh isi perjanjian ini.' }] },
  };
  expect(kerahasiaanPerjanjian(draft, CONTEXT)).toEqual([
    {
      path: ['kerahasiaan', 'isi', 0, 'teks'],
      excerpt: 'merahasiakan seluruh isi',
      args: { kutipan: 'merahasiakan seluruh isi' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    kerahasiaan: {
      isi: [
        {
          teks: 'Para pihak merahasiakan data pasien, kecuali bila peraturan perundang-undangan menentukan lain.',
        },
      ],
    },
  };
  expect(kerahasiaanPerjanjian(draft, CONTEXT)).toEqual([]);
});

test('secrecy of certain data is fine', () => {
  const draft = { kerahasiaan: { isi: [{ teks: 'Para pihak menjaga kerahasiaan data pasien.' }] } };
  expect(kerahasiaanPerjanjian(draft, CONTEXT)).toEqual([]);
});
