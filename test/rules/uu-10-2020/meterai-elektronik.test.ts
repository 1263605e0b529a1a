import { expect, test } from 'vitest';
import { meteraiElektronik } from '../../../src/rules/uu-10-2020/meterai-elektronik.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    penandatanganan: { cara: 'elektronik' },
    penutup: { isi: [{ teks: 'Setiap rangkap dibubuhi meterai tempel.' }] },
  };
  expect(meteraiElektronik(draft, CONTEXT)).toEqual([
    {
      path: ['penutup', 'isi', 0, 'teks'],
      excerpt: 'meterai tempel',
      args: { kutipan: 'meterai tempel' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    penandatanganan: { cara: 'elektronik' },
    penutup: { isi: [{ teks: 'Naskah ini dibubuhi meterai elektronik.' }] },
  };
  expect(meteraiElektronik(draft, CONTEXT)).toEqual([]);
});

test('paper takes a glued stamp', () => {
  const draft = {
    penandatanganan: { cara: 'basah' },
    penutup: { isi: [{ teks: 'meterai tempel' }] },
  };
  expect(meteraiElektronik(draft, CONTEXT)).toEqual('not-applicable');
});
