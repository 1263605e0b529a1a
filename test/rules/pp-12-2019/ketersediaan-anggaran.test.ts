import { expect, test } from 'vitest';
import { ketersediaanAnggaran } from '../../../src/rules/pp-12-2019/ketersediaan-anggaran.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = { pembiayaan: { nilai: '5000000000', sumber: [{ pihak: '1', sumber: 'APBD' }] } };
  expect(ketersediaanAnggaran(draft, CONTEXT)).toEqual([{ path: ['pembiayaan', 'nilai'] }]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pembiayaan: { nilai: '5000000000', sumber: [{ pihak: '1', sumber: 'APBD', tahun: '2026' }] },
  };
  expect(ketersediaanAnggaran(draft, CONTEXT)).toEqual([]);
});

test('words that tie it to the budget', () => {
  const draft = {
    pembiayaan: {
      nilai: '1',
      sumber: [{ sumber: 'APBD' }],
      ayat: [{ teks: 'Pembayaran sesuai kemampuan keuangan daerah.' }],
    },
  };
  expect(ketersediaanAnggaran(draft, CONTEXT)).toEqual([]);
});

test('no amount, no promise', () => {
  const draft = { pembiayaan: { sumber: [{ sumber: 'APBD' }] } };
  expect(ketersediaanAnggaran(draft, CONTEXT)).toEqual('not-applicable');
});
