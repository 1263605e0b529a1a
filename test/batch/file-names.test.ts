import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsOf, fileName, sameName } from '../../src/batch/file-names.ts';

const named = (pattern: string, values: Record<string, string>): string =>
  fileName(pattern, (column) => values[column] ?? '');

it.each([
  ['pks-{Kode}', { Kode: '../../etc/passwd' }, 'pks-..-..-etc-passwd'],
  ['{Kode}', { Kode: '..' }, ''],
  ['{Kode}', { Kode: 'con' }, '_con'],
  ['{Kode}', { Kode: 'LPT1.txt' }, '_LPT1.txt'],
  ['{Nama}', { Nama: ' RS "Contoh": Jambi? ' }, 'RS -Contoh- Jambi'],
  ['{Nama}.', { Nama: 'akhir. ' }, 'akhir'],
  ['{Nama}', { Nama: 'a\u0000b\nc' }, 'a-b-c'],
])('%s of %j is %s', (pattern, values, name) => {
  expect(named(pattern, values)).toBe(name);
});

it('never leads out of the folder, and no system refuses it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const name = named('a{x}', { x: text });
      expect(resolve('/hasil', `${name}.docx`)).toBe(join('/hasil', `${name}.docx`));
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|[. ]$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
    }),
  );
});

it('knows names that some system takes for one', () => {
  expect(sameName('PKS-A')).toBe(sameName('pks-a'));
  expect(sameName('Caf\u00e9')).toBe(sameName('Cafe\u0301'));
});

it('reads the columns of a pattern', () => {
  expect(columnsOf('pks-{Kode}-{ Nama Mitra }')).toEqual(['Kode', 'Nama Mitra']);
});
