import { expect, test } from 'vitest';
import { kesepakatanBersamaMendahului } from '../../../src/rules/permendagri-22-2020/kesepakatan-bersama-mendahului.ts';
import { judge } from './judging.ts';

const signed = { penandatanganan: { tanggal: '2026-03-02' } };
const after = (tanggal: string) => ({
  ...signed,
  menindaklanjuti: [{ jenis: 'kesepakatan-bersama', tanggal }],
});

test.each(['2026-01-12', '2026-03-02'])('signed on %s', (tanggal) => {
  expect(judge(kesepakatanBersamaMendahului, after(tanggal))).toEqual([]);
});

test('signed after the contract', () => {
  expect(judge(kesepakatanBersamaMendahului, after('2026-04-12'))).toEqual([
    {
      path: ['menindaklanjuti', 0],
      args: { tanggal: '12 April 2026', penandatanganan: '2 Maret 2026' },
    },
  ]);
});

test('the date of a linked draft counts', () => {
  const draft = { ...signed, menindaklanjuti: [{ naskah: 'kb.yaml' }] };
  const parent = { dokumen: 'kesepakatan-bersama', penandatanganan: { tanggal: '2026-04-12' } };
  expect(judge(kesepakatanBersamaMendahului, draft, new Map([['kb.yaml', parent]]))).toHaveLength(
    1,
  );
});

test('without both dates nothing is compared', () => {
  expect(judge(kesepakatanBersamaMendahului, signed)).toBe('not-applicable');
  expect(judge(kesepakatanBersamaMendahului, {})).toBe('not-applicable');
});
