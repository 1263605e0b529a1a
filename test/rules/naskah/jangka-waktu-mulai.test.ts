import { describe, expect, it } from 'vitest';
import { jangkaWaktuMulai } from '../../../src/rules/naskah/jangka-waktu-mulai.ts';
import { hitsOf } from './yaml-draft.ts';

const term = (facts: string): string =>
  `penandatanganan:\n  tanggal: 2026-03-02\njangka_waktu: { ${facts} }\n`;

describe('a term that begins before the signing', () => {
  it('finds it', () => {
    expect(hitsOf(jangkaWaktuMulai, term('mulai: 2026-01-01, selama: 2 tahun'))).toMatchObject([
      { path: ['jangka_waktu', 'mulai'], args: { mulai: '1 Januari 2026', iso: '2026-03-02' } },
    ]);
  });

  it.each(['mulai: 2026-03-02', 'mulai: 2026-04-01', 'selama: 2 tahun'])('passes %s', (facts) => {
    expect(hitsOf(jangkaWaktuMulai, term(facts))).toEqual([]);
  });
});
