import { expect, test } from 'vitest';
import { sekretariatKompleksitas } from '../../../src/rules/permendagri-22-2020/sekretariat-kompleksitas.ts';
import { item, judge } from './judging.ts';

const two = [{ wilayah: '15.02' }, { wilayah: '15.09' }];
const objects = (...texts: string[]) => ({ isi: texts.map(item) });

test('more than two regions, or more than two objects', () => {
  const three = [...two, { wilayah: '15.08' }];
  expect(judge(sekretariatKompleksitas, { sekretariat: {}, pihak: three })).toEqual([]);
  const draft = { sekretariat: {}, pihak: two, objek: objects('sampah', 'limbah', 'banjir') };
  expect(judge(sekretariatKompleksitas, draft)).toEqual([]);
});

test('two regions and one object', () => {
  const draft = { sekretariat: {}, pihak: two, objek: objects('sampah') };
  expect(judge(sekretariatKompleksitas, draft)).toEqual([
    { path: ['sekretariat'], at: 'key', args: { daerah: '2', objek: '1' } },
  ]);
});

test('objects in own paragraphs cannot be counted', () => {
  const draft = { sekretariat: {}, pihak: two, objek: { ayat: [item('Objek meliputi …')] } };
  expect(judge(sekretariatKompleksitas, draft)).toBe('review');
});

test('no secretariat', () => {
  expect(judge(sekretariatKompleksitas, { pihak: two })).toBe('not-applicable');
});
