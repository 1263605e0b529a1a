import { expect, test } from 'vitest';
import { penandaTidakDikenal } from '../../../src/rules/naskah/penanda-tidak-dikenal.ts';
import { CONTEXT, hitsOf } from './context.ts';

const draft = (teks: string) => ({ objek: { isi: [{ teks }] } });
const usul = (teks: string): string | undefined =>
  hitsOf(penandaTidakDikenal(draft(teks), CONTEXT))[0]?.args?.usul;

test('a misspelt word of the markup is told', () => {
  expect(usul('dalam <lma:30 hari> sejak')).toBe('<lama:30 hari>');
  expect(usul('menurut <psal:sanksi>')).toBe('<pasal:sanksi>');
  expect(usul('menurut <pasal>')).toBe('<pasal:…>');
});

test('known markup and plain placeholders are not its matter', () => {
  for (const teks of ['<pasal:sanksi> dan <rupiah:5000>', 'kepada <nama>', 'suhu < 5 dan > 3'])
    expect(penandaTidakDikenal(draft(teks), CONTEXT)).toEqual([]);
});
