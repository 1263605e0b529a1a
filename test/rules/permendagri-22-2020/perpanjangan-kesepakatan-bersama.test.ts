import { expect, test } from 'vitest';
import { perpanjanganKesepakatanBersama } from '../../../src/rules/permendagri-22-2020/perpanjangan-kesepakatan-bersama.ts';
import { contextOf, draftOf, hitsOf } from '../naskah/yaml-draft.ts';

const kb = (term: string, facts = '  berakhir: 2030-11-16\n'): string =>
  `dokumen: adendum\nkerja_sama: KSDD\nmengubah:\n  jenis: kesepakatan-bersama\n  tanggal: 2025-11-17\n${facts}jangka_waktu: ${term}\n`;

test('an extension of more than five years is found, however it is written', () => {
  for (const term of [
    '{ mulai: 2030-11-17, selama: 6 tahun }',
    '{ selama: 11 tahun }',
    '{ berakhir: 2035-11-17 }',
  ])
    expect(hitsOf(perpanjanganKesepakatanBersama, kb(term))).toHaveLength(1);
});

test('five years more pass', () => {
  for (const term of ['{ mulai: 2030-11-17, selama: 5 tahun }', '{ selama: 10 tahun }'])
    expect(hitsOf(perpanjanganKesepakatanBersama, kb(term))).toEqual([]);
});

test('where the end of the base is not known, a person is asked', () => {
  const draft = draftOf(kb('{ selama: 10 tahun }', ''));
  expect(perpanjanganKesepakatanBersama(draft, contextOf())).toBe('review');
});

test('a perjanjian kerja sama has no such limit', () => {
  const text = kb('{ selama: 20 tahun }').replace('kesepakatan-bersama', 'perjanjian-kerja-sama');
  expect(perpanjanganKesepakatanBersama(draftOf(text), contextOf())).toBe('not-applicable');
});
