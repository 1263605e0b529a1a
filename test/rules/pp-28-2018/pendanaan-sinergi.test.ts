import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { pendanaanSetiapTingkat } from '../../../src/rules/pp-28-2018/pendanaan-setiap-tingkat.ts';
import { pendanaanSinergi } from '../../../src/rules/pp-28-2018/pendanaan-sinergi.ts';
import { judge } from '../permendagri-22-2020/judging.ts';
import { merangin, ministry } from '../permendagri-22-2020/synergy.ts';

const PARTIES = { pihak: [ministry(), merangin()] };
const charged = (...sumber: Draft[]): Draft => ({ ...PARTIES, pembiayaan: { sumber } });
const centre = (sumber: string): Draft => ({ pihak: 'kemenkes', sumber });
const local = (sumber: string): Draft => ({ pihak: 'merangin', sumber });

test('each level pays from its own budget', () => {
  const draft = charged(centre('APBN'), local('APBD'), local('hibah'), { sumber: 'APBN' });
  expect(judge(pendanaanSinergi, draft)).toEqual([]);
});

test('one level pays from the budget of the other', () => {
  expect(judge(pendanaanSinergi, charged(centre('APBD'), local('APBN')))).toMatchObject([
    { path: ['pembiayaan', 'sumber', 0, 'sumber'], args: { seharusnya: 'APBN' } },
    { path: ['pembiayaan', 'sumber', 1, 'sumber'], args: { pihak: 'PIHAK KEDUA' } },
  ]);
  const plan = { ...PARTIES, kegiatan: { isi: [local('APBN'), { ...local('APBD') }] } };
  expect(judge(pendanaanSinergi, plan)).toMatchObject([
    { path: ['kegiatan', 'isi', 0, 'sumber'], args: { sumber: 'APBN', seharusnya: 'APBD' } },
  ]);
});

test('nobody is charged where all are, or where nobody is known', () => {
  const draft = charged({ pihak: 'semua', sumber: 'APBD' }, { pihak: 'siapa', sumber: 'APBN' });
  expect(judge(pendanaanSinergi, draft)).toEqual([]);
});

test('where money is named, each level brings some', () => {
  expect(judge(pendanaanSetiapTingkat, charged(centre('APBN'), local('APBD')))).toEqual([]);
  expect(judge(pendanaanSetiapTingkat, charged(local('APBD')))).toMatchObject([
    { path: ['pembiayaan', 'sumber'], args: { tingkat: 'Pemerintah Pusat' } },
  ]);
  expect(judge(pendanaanSetiapTingkat, charged(centre('APBN')))).toMatchObject([
    { args: { tingkat: 'pemerintah daerah' } },
  ]);
  expect(judge(pendanaanSetiapTingkat, charged({ pihak: 'semua', sumber: 'APBD' }))).toBe(
    'not-applicable',
  );
  expect(judge(pendanaanSetiapTingkat, PARTIES)).toBe('not-applicable');
});
