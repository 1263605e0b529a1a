import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { kesepakatanLamaDisesuaikan } from '../../../src/rules/permendagri-22-2020/masa-penyesuaian.ts';
import { istilahLama } from '../../../src/rules/pp-28-2018/istilah-lama.ts';
import {
  perjanjianLama,
  perjanjianLamaDenganPusat,
} from '../../../src/rules/pp-28-2018/perjanjian-lama.ts';
import { instansiPusatPihakKetiga } from '../../../src/rules/uu-23-2014/instansi-pusat-pihak-ketiga.ts';
import { judge, region } from '../permendagri-22-2020/judging.ts';

const following = (tanggal: string, more: Draft = {}): Draft => ({
  menindaklanjuti: [{ jenis: 'kesepakatan-bersama', tanggal }],
  ...more,
});
const at = (rule: Parameters<typeof judge>[0], draft: Draft, asOf: string) =>
  judge(rule, draft, new Map(), asOf);

test('what was signed before the regulation of the day stays in force', () => {
  expect(at(perjanjianLama, following('2018-07-12'), '2019-01-02')).toMatchObject([
    { path: ['menindaklanjuti', 0], args: { tanggal: '12 Juli 2018', mulai: '13 Juli 2018' } },
  ]);
  expect(at(perjanjianLama, following('2018-07-13'), '2019-01-02')).toBe('not-applicable');
  expect(at(perjanjianLama, following('2007-08-21'), '2008-01-02')).toHaveLength(1);
  expect(at(perjanjianLama, following('2007-08-22'), '2008-01-02')).toBe('not-applicable');
  expect(at(perjanjianLama, following('2004-01-01'), '2005-01-02')).toBe('not-applicable');
});

const ministry = {
  pihak: [
    region('Kabupaten Merangin', 'Bupati Merangin'),
    { nama: 'Kementerian Contoh', jenis: 'kementerian-lembaga' },
  ],
};

test('an older agreement with the centre runs on, to be followed by a synergy', () => {
  const draft = following('2016-03-02', ministry);
  expect(at(perjanjianLamaDenganPusat, draft, '2019-01-02')).toHaveLength(1);
  expect(at(perjanjianLamaDenganPusat, following('2016-03-02'), '2019-01-02')).toBe(
    'not-applicable',
  );
});

test('a central body as third party is only pointed out before PP 28/2018', () => {
  expect(at(instansiPusatPihakKetiga, ministry, '2016-03-02')).toEqual([
    { path: ['pihak', 1, 'jenis'], args: { nama: 'Kementerian Contoh' } },
  ]);
  expect(at(instansiPusatPihakKetiga, ministry, '2019-01-02')).toBe('not-applicable');
});

test('a Kesepakatan Bersama older than Permendagri 22/2020 had to be adapted', () => {
  expect(at(kesepakatanLamaDisesuaikan, following('2020-04-13'), '2020-10-15')).toMatchObject([
    { args: { batas: '14 Oktober 2020' } },
  ]);
  expect(at(kesepakatanLamaDisesuaikan, following('2020-04-13'), '2020-10-14')).toBe(
    'not-applicable',
  );
  expect(at(kesepakatanLamaDisesuaikan, following('2020-04-14'), '2021-10-14')).toBe(
    'not-applicable',
  );
});

test('old abbreviations are told the new ones', () => {
  expect(at(istilahLama, { tujuan: 'KSPK ini dan KSAD lain' }, '2026-01-02')).toEqual([
    { path: ['tujuan'], excerpt: 'KSPK', args: { lama: 'KSPK', baru: 'KSDPK' } },
  ]);
  expect(at(istilahLama, { tujuan: 'KSDPK ini' }, '2026-01-02')).toEqual([]);
});
