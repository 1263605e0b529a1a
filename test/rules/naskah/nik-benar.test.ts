import { expect, test } from 'vitest';
import { nikBenar } from '../../../src/rules/naskah/nik-benar.ts';
import { CONTEXT, hitsOf } from './context.ts';

const draft = (nik: string) => ({ pihak: [{ jenis: 'perseorangan', nik }] });
const part = (nik: string): string | undefined =>
  hitsOf(nikBenar(draft(nik), CONTEXT))[0]?.args?.bagian;

test('men and women', () => {
  expect(nikBenar(draft('1502010101700001'), CONTEXT)).toEqual([]);
  expect(nikBenar(draft('1502 0171 0170 0001'), CONTEXT)).toEqual([]);
});

test.each([
  ['150201010170001', '150201010170001'],
  ['1502013201700001', '320170'],
  ['1502014001700001', '400170'],
  ['1502018101700001', '810170'],
  ['1502010113700001', '011370'],
  ['1502010101700000', '0000'],
])('%s is wrong at %s', (nik, wrong) => {
  expect(part(nik)).toBe(wrong);
});
