import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { sekretariatPendanaan } from '../../../src/rules/permendagri-22-2020/sekretariat-pendanaan.ts';
import { judge } from './judging.ts';

const pihak = [{ kunci: 'merangin' }, { kunci: 'tebo' }];
const funded = (...pendanaan: Draft[]): Draft => ({ pihak, sekretariat: { pendanaan } });

test('every region pays from its budget', () => {
  const each = funded({ pihak: 'merangin', sumber: 'APBD' }, { pihak: '2', sumber: 'hibah' });
  expect(judge(sekretariatPendanaan, each)).toEqual([]);
  expect(judge(sekretariatPendanaan, funded({ pihak: 'semua', sumber: 'APBD' }))).toEqual([]);
});

test('a region that does not, or pays otherwise', () => {
  const draft = funded({ pihak: 'merangin', sumber: 'APBD' }, { pihak: 'tebo', sumber: 'APBN' });
  expect(judge(sekretariatPendanaan, draft)).toEqual([
    { path: ['sekretariat', 'pendanaan'], at: 'key', args: { pihak: 'PIHAK KEDUA' } },
  ]);
});

test('nothing said', () => {
  expect(judge(sekretariatPendanaan, { pihak, sekretariat: { terus_menerus: 'ya' } })).toEqual([
    { path: ['sekretariat', 'pendanaan'], at: 'missing', args: { pihak: 'PARA PIHAK' } },
  ]);
  const own = { pihak, sekretariat: { isi: [{ teks: 'Sekretariat didanai …' }] } };
  expect(judge(sekretariatPendanaan, own)).toBe('review');
  expect(judge(sekretariatPendanaan, { pihak })).toBe('not-applicable');
});
