import { describe, expect, it } from 'vitest';
import { tanggalMustahil } from '../../../src/rules/naskah/tanggal-mustahil.ts';
import { excerptsOf } from './yaml-draft.ts';

describe('days that do not exist', () => {
  it.each([
    ['sampai dengan 31 September 2026', ['31 September 2026']],
    ['sampai dengan 29 Februari 2027 saja', ['29 Februari 2027']],
    ['sampai dengan 29 Februari 2028', []],
    ['alamat Jalan 31 September 2026a', []],
    ['Pasal 41 Maret', []],
  ])('reads “%s”', (words, found) => {
    expect(excerptsOf(tanggalMustahil, `lain_lain:\n  ayat:\n    - ${words}\n`)).toEqual(found);
  });
});
