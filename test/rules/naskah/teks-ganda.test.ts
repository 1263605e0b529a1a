import { expect, test } from 'vitest';
import { teksGanda } from '../../../src/rules/naskah/teks-ganda.ts';
import { CONTEXT, hitsOf } from './context.ts';

test('an item pasted twice is a finding that points at the first', () => {
  const isi = [
    { teks: 'rujukan rawat jalan' },
    { teks: 'rujukan rawat inap' },
    { teks: 'Rujukan rawat jalan;' },
  ];
  const [hit] = hitsOf(teksGanda({ ruang_lingkup: { isi } }, CONTEXT));
  expect(hit?.path).toEqual(['ruang_lingkup', 'isi', 2, 'teks']);
  expect(hit?.related).toEqual([{ path: ['ruang_lingkup', 'isi', 0, 'teks'] }]);
});

test('details are part of an item, short items may be equal, and rows of a table too', () => {
  const draft = {
    hak_kewajiban: {
      isi: [
        {
          hak: [
            { teks: 'menyediakan alat berikut', rincian: [{ teks: 'obat' }] },
            { teks: 'menyediakan alat berikut', rincian: [{ teks: 'vaksin' }] },
          ],
          kewajiban: [{ teks: 'membayar' }, { teks: 'membayar' }],
        },
      ],
    },
    lampiran: [{ tabel: { baris: [['kursi kantor hitam'], ['kursi kantor hitam']] } }],
  };
  expect(teksGanda(draft, CONTEXT)).toEqual([]);
});
