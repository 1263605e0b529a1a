import { expect, test } from 'vitest';
import { masaPenyesuaian } from '../../../src/rules/permendagri-22-2020/masa-penyesuaian.ts';
import { judge } from './judging.ts';

const on = (tanggal: string) => ({ penandatanganan: { tanggal } });

test.each(['2020-04-14', '2020-10-14'])('%s lies in the six months', (tanggal) => {
  expect(judge(masaPenyesuaian, on(tanggal))).toMatchObject([
    { path: ['penandatanganan', 'tanggal'], args: { batas: '14 Oktober 2020' } },
  ]);
});

test.each(['2020-04-13', '2020-10-15', '2026-03-02'])('%s does not', (tanggal) => {
  expect(judge(masaPenyesuaian, on(tanggal))).toBe('not-applicable');
});
