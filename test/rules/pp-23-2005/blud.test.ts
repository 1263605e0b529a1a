import { expect, test } from 'vitest';
import { blud } from '../../../src/rules/pp-23-2005/blud.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { pembiayaan: { isi: [{ teks: 'Pendapatan dikelola oleh BLUD RSUD Contoh.' }] } };
  expect(blud(draft, CONTEXT)).toEqual([
    { path: ['pembiayaan', 'isi', 0, 'teks'], excerpt: 'BLUD' },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pembiayaan: { isi: [{ teks: 'Pendapatan disetor ke rekening kas umum daerah.' }] },
  };
  expect(blud(draft, CONTEXT)).toEqual([]);
});

test('the unit may say it', () => {
  const draft = { pihak: [{ wilayah: '15.02', unit: 'BLUD RSUD Contoh' }] };
  expect(blud(draft, CONTEXT)).toEqual([{ path: ['pihak', 0, 'unit'], excerpt: 'BLUD' }]);
});
