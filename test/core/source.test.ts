import { expect, it } from 'vitest';
import { decode } from '../../src/core/source.ts';

const text = (typed: string): unknown => decode(new TextEncoder().encode(typed));

it.each([
  ['draf: 1\r\njudul: a\r\n', 'draf: 1\r\njudul: a\r\n'],
  ['draf: 1\rjudul: a\r', 'draf: 1\njudul: a\n'],
  ['\ufeffdraf: 1\n', 'draf: 1\n'],
])('%j is read with its lines', (typed, read) => {
  expect(text(typed)).toEqual({ text: read });
});
