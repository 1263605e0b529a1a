import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  createRegions,
  governmentName,
  headOfRegion,
  headTitle,
  type Region,
} from '../../src/core/regions.ts';

const csv = readFileSync(new URL('../../schemas/wilayah/wilayah.csv', import.meta.url), 'utf8');
const regions = createRegions(csv);

function region(code: string): Region {
  const found = regions.byCode(code);
  if (found === undefined) throw new Error(`no region ${code}`);
  return found;
}

describe('the register', () => {
  it('holds 38 provinces and 514 regencies and cities, six of them without autonomy', () => {
    expect(regions.all).toHaveLength(552);
    expect(regions.all.filter(({ kind }) => kind === 'provinsi')).toHaveLength(38);
    expect(regions.all.filter(({ autonomous }) => !autonomous).map(({ code }) => code)).toEqual([
      '31.01',
      '31.71',
      '31.72',
      '31.73',
      '31.74',
      '31.75',
    ]);
  });

  it('has distinct codes and full names, and every region lies in a province of it', () => {
    expect(new Set(regions.all.map(({ code }) => code)).size).toBe(552);
    expect(new Set(regions.all.map(({ name }) => name)).size).toBe(552);
    expect(regions.all.every(({ province }) => region(province).kind === 'provinsi')).toBe(true);
  });

  it('finds every region by its code, its name and the name of its government', () => {
    for (const one of regions.all) {
      expect(regions.find(one.code)).toBe(one);
      expect(regions.find(one.name)).toBe(one);
      expect(regions.find(one.name.toUpperCase())).toBe(one);
      expect(regions.find(governmentName(one))).toBe(one);
      expect(regions.find(`Pemerintah ${one.name}`)).toBe(one);
    }
  });

  it('gives names as people write them', () => {
    expect(region('15')).toEqual({
      code: '15',
      name: 'Provinsi Jambi',
      kind: 'provinsi',
      autonomous: true,
      province: '15',
    });
    expect(region('15.02')).toEqual({
      code: '15.02',
      name: 'Kabupaten Merangin',
      kind: 'kabupaten',
      autonomous: true,
      province: '15',
    });
    expect(region('31').name).toBe('Daerah Khusus Ibukota Jakarta');
    expect(region('34').name).toBe('Daerah Istimewa Yogyakarta');
    expect(region('31.71')).toMatchObject({ kind: 'kota', autonomous: false });
    expect(region('31.01')).toMatchObject({ kind: 'kabupaten', autonomous: false });
  });

  it('reads lines ended either way, and refuses rows that are none when they are asked for', () => {
    expect(createRegions('kode,nama,jenis,otonom\r\n15,Jambi,provinsi,ya\r\n').all).toHaveLength(1);
    for (const row of [
      '15,Jambi',
      '15,Jambi,desa,ya',
      '15,Jambi,provinsi,',
      'x,Jambi,provinsi,ya',
      '15,,provinsi,ya',
      '15,J,a,provinsi,ya',
    ]) {
      expect(() => createRegions(`kode,nama,jenis,otonom\n${row}`).all).toThrow(row);
    }
  });

  it('costs little to start with', () => {
    const start = performance.now();
    createRegions(csv);
    expect(performance.now() - start).toBeLessThan(2);
  });
});

describe('find', () => {
  it.each([
    [' 15.02 ', '15.02'],
    ['kabupaten   MERANGIN', '15.02'],
    ['Kab. Merangin', '15.02'],
    ['Kab Merangin', '15.02'],
    ['Merangin', '15.02'],
    ['Pemerintah Kabupaten Merangin', '15.02'],
    ['Pemerintah Daerah Kab. Merangin', '15.02'],
    ['Provinsi Jambi', '15'],
    ['Propinsi Jambi', '15'],
    ['Prov. Jambi', '15'],
    ['Pemerintah Provinsi Jambi', '15'],
    ['Pemerintah Daerah Provinsi Jambi', '15'],
    ['Kota Jambi', '15.71'],
    ['Pemerintah Kota Jambi', '15.71'],
    ['Pemerintah Daerah Kota Jambi', '15.71'],
    ['Aceh', '11'],
    ['Provinsi Aceh', '11'],
    ['Pemerintah Aceh', '11'],
    ['Papua Barat', '92'],
    ['DKI Jakarta', '31'],
    ['Provinsi DKI Jakarta', '31'],
    ['DKI', '31'],
    ['DKJ', '31'],
    ['Jakarta', '31'],
    ['Daerah Khusus Jakarta', '31'],
    ['Daerah Khusus Ibukota Jakarta', '31'],
    ['Daerah Khusus Ibu Kota Jakarta', '31'],
    ['Pemerintah Provinsi Daerah Khusus Ibukota Jakarta', '31'],
    ['DIY', '34'],
    ['D.I. Yogyakarta', '34'],
    ['Provinsi Yogyakarta', '34'],
    ['Provinsi Daerah Istimewa Yogyakarta', '34'],
    ['Pemerintah Daerah Istimewa Yogyakarta', '34'],
    ['Pemerintah Daerah Daerah Istimewa Yogyakarta', '34'],
    ['Pemerintah Daerah DIY', '34'],
    ['Kota Yogyakarta', '34.71'],
    ['NTB', '52'],
    ['Provinsi NTT', '53'],
    ['Prov. Kep. Riau', '21'],
    ['Kepulauan Bangka Belitung', '19'],
    ['Kab. Kep. Mentawai', '13.09'],
    ['Kabupaten Pangkajene dan Kep.', '73.10'],
    ['Kabupaten Toli-Toli', '72.04'],
    ['Kabupaten Tolitoli', '72.04'],
    ['Kota Tanjungpinang', '21.72'],
    ['Kota Adm. Jakarta Pusat', '31.71'],
    ['Kota Jakarta Pusat', '31.71'],
    ['Kabupaten Kepulauan Seribu', '31.01'],
  ])('%s → %s', (text, code) => {
    expect(regions.find(text)?.code).toBe(code);
  });

  it.each([
    '',
    ' ',
    'Jambi',
    'Pemerintah Jambi',
    'Yogyakarta',
    'Bandung',
    'Gorontalo',
    'Kota Merangin',
    'Kotamadya Jambi',
    'Kabupaten',
    'Pemerintah',
    '15.99',
    '1502',
    '32.1',
    'constructor',
    'Kabupaten Contoh',
  ])('does not find "%s"', (text) => {
    expect(regions.find(text)).toBeUndefined();
  });
});

describe('suggest', () => {
  it.each([
    ['Kabupaten Merangin', '15.02'],
    ['Jambi', '15'],
    ['Yogyakarta', '34'],
    ['Bandung', '32.04'],
    ['Kabupaten Merangn', '15.02'],
    ['Merengin', '15.02'],
    ['Kabupatn Merangin', '15.02'],
    ['Kota Merangin', '15.02'],
    ['KotaJambi', '15.71'],
    ['Kotamadya Jambi', '15.71'],
    ['Kodya Jambi', '15.71'],
    ['Kota Bandug', '32.73'],
    ['Kabupaten Bandug', '32.04'],
    ['Provinsi Jawa Brat', '32'],
    ['32.1', '32.10'],
    ['15.2', '15.02'],
    ['1502', '15.02'],
    ['15,02', '15.02'],
    ['15.02.01', '15.02'],
    ['15.', '15'],
    ['15.022', '15.02'],
    ['15.72.', '15.72'],
  ])('%s → %s', (text, code) => {
    expect(regions.suggest(text)?.code).toBe(code);
  });

  it.each([
    '',
    'Kota',
    'PT Maju Bersama Sejahtera',
    'Kabupaten Antah Berantah',
    '00.00',
    '7',
    '99',
    '99.99',
    'constructor',
    'constructor Merangin',
  ])('has nothing near "%s"', (text) => {
    expect(regions.suggest(text)).toBeUndefined();
  });
});

describe('titles', () => {
  it('names the head by kind', () => {
    expect(headTitle('provinsi')).toBe('Gubernur');
    expect(headTitle('kabupaten')).toBe('Bupati');
    expect(headTitle('kota')).toBe('Wali Kota');
  });

  it.each([
    ['15', 'Gubernur Jambi', 'Pemerintah Daerah Provinsi Jambi'],
    ['15.02', 'Bupati Merangin', 'Pemerintah Daerah Kabupaten Merangin'],
    ['15.71', 'Wali Kota Jambi', 'Pemerintah Daerah Kota Jambi'],
    ['11', 'Gubernur Aceh', 'Pemerintah Aceh'],
    ['34', 'Gubernur Daerah Istimewa Yogyakarta', 'Pemerintah Daerah Istimewa Yogyakarta'],
    [
      '31',
      'Gubernur Daerah Khusus Ibukota Jakarta',
      'Pemerintah Provinsi Daerah Khusus Ibukota Jakarta',
    ],
    ['13.07', 'Bupati Lima Puluh Kota', 'Pemerintah Daerah Kabupaten Lima Puluh Kota'],
  ])('%s: %s, %s', (code, head, government) => {
    expect(headOfRegion(region(code))).toBe(head);
    expect(governmentName(region(code))).toBe(government);
  });
});
