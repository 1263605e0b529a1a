import { expect, test } from 'vitest';
import { bantuanKeuangan } from '../../../src/rules/pp-12-2019/bantuan-keuangan.ts';
import { CONTEXT } from '../umum/context.ts';

test('it is found where it stands', () => {
  const draft = {
    pembiayaan: { isi: [{ teks: 'PIHAK KESATU mentransfer dana ke rekening PIHAK KEDUA.' }] },
  };
  expect(bantuanKeuangan(draft, CONTEXT)).toEqual([
    {
      path: ['pembiayaan', 'isi', 0, 'teks'],
      excerpt: 'mentransfer dana',
      args: { kutipan: 'mentransfer dana' },
    },
  ]);
});

test('what the advice asks for passes', () => {
  const draft = {
    pembiayaan: {
      isi: [
        {
          teks: 'PIHAK KESATU menyalurkan dana kepada PIHAK KEDUA sebagai bantuan keuangan khusus.',
        },
      ],
    },
  };
  expect(bantuanKeuangan(draft, CONTEXT)).toEqual([]);
});

test('the source says it', () => {
  const draft = {
    pembiayaan: {
      sumber: [{ sumber: 'bantuan-keuangan' }],
      isi: [{ teks: 'PIHAK KESATU mentransfer dana' }],
    },
  };
  expect(bantuanKeuangan(draft, CONTEXT)).toEqual([]);
});
