import { expect, test } from 'vitest';
import { nipMitra } from '../../../src/rules/naskah/nip-mitra.ts';
import { CONTEXT, places } from './context.ts';

const draft = (jenis: string) => ({
  pihak: [{ jenis, penandatangan: [{ nip: '197001011998031001' }] }],
});

test('a NIP with a company is a finding', () => {
  expect(places(nipMitra(draft('badan-usaha'), CONTEXT))).toEqual(['pihak.0.penandatangan.0.nip']);
});

test('governments have civil servants, and private universities may be led by one', () => {
  for (const jenis of ['pemerintah-daerah', 'perguruan-tinggi-swasta', 'perseorangan'])
    expect(nipMitra(draft(jenis), CONTEXT)).toEqual([]);
});
