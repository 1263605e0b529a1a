import { expect, test } from 'vitest';
import { pindaianTandaTangan } from '../../../src/rules/uu-11-2008/pindaian-tanda-tangan.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    lain_lain: { isi: [{ teks: 'Perjanjian ini sah dengan scan tanda tangan para pihak.' }] },
  };
  expect(pindaianTandaTangan(draft, CONTEXT)).toEqual([
    {
      path: ['lain_lain', 'isi', 0, 'teks'],
      excerpt: 'scan tanda tangan',
      args: { kutipan: 'scan tanda tangan' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    lain_lain: {
      isi: [{ teks: 'Perjanjian ini sah dengan tanda tangan elektronik tersertifikasi.' }],
    },
  };
  expect(pindaianTandaTangan(draft, CONTEXT)).toEqual([]);
});
