import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { alasanBerakhirPp50 } from '../../../src/rules/pp-50-2007/alasan-berakhir.ts';
import { penyelesaiPerselisihanPp50 } from '../../../src/rules/pp-50-2007/penyelesai-perselisihan.ts';
import { persetujuanDprdPp50 } from '../../../src/rules/pp-50-2007/persetujuan-dprd.ts';
import { judge, region } from '../permendagri-22-2020/judging.ts';

const OLD = '2012-03-02';
const BETWEEN = '2016-03-02';
const at = (rule: Parameters<typeof judge>[0], draft: Draft, asOf: string) =>
  judge(rule, draft, new Map(), asOf);

describe('persetujuanDprdPp50', () => {
  const draft = (keterangan: Draft, ...berkas: Draft[]): Draft => ({
    penandatanganan: { tanggal: OLD },
    keterangan,
    berkas,
  });
  const unbudgeted = { dianggarkan_apbd: 'tidak', barang_milik_daerah: 'tidak' };
  const assets = { dianggarkan_apbd: 'ya', barang_milik_daerah: 'sewa' };

  test('money that is not budgeted needs a consent from before the signing', () => {
    expect(at(persetujuanDprdPp50, draft(unbudgeted), OLD)).toMatchObject([
      { path: ['keterangan', 'dianggarkan_apbd'] },
    ]);
    const consent = (tanggal: string) => ({ jenis: 'persetujuan-dprd', tanggal });
    expect(at(persetujuanDprdPp50, draft(unbudgeted, consent('2012-02-01')), OLD)).toEqual([]);
    expect(at(persetujuanDprdPp50, draft(unbudgeted, consent('2012-04-01')), OLD)).toHaveLength(1);
  });

  test('so does the use of assets, also beside UU 23/2014', () => {
    expect(at(persetujuanDprdPp50, draft(assets), OLD)).toHaveLength(1);
    expect(at(persetujuanDprdPp50, draft(assets), BETWEEN)).toHaveLength(1);
    expect(at(persetujuanDprdPp50, draft(unbudgeted), BETWEEN)).toBe('not-applicable');
  });

  test('budgeted money without assets needs none; unknown facts and silence are asked about', () => {
    const none = { dianggarkan_apbd: 'ya', barang_milik_daerah: 'tidak' };
    expect(at(persetujuanDprdPp50, draft(none), OLD)).toBe('not-applicable');
    expect(at(persetujuanDprdPp50, draft({ dianggarkan_apbd: 'ya' }), OLD)).toBe('review');
    expect(
      at(persetujuanDprdPp50, draft(assets, { jenis: 'permohonan-dprd', tanggal: OLD }), OLD),
    ).toBe('review');
  });
});

describe('penyelesaiPerselisihanPp50', () => {
  const draft = (other: Draft, cara: string): Draft => ({
    pihak: [region('Kabupaten Merangin', 'Bupati Merangin'), other],
    penyelesaian_perselisihan: { tahap: [{ cara: 'musyawarah' }, { cara }] },
  });
  const tebo = region('Kabupaten Tebo', 'Bupati Tebo');
  const province = region('Provinsi Jambi', 'Gubernur Jambi');

  test('the governor within one province, the Minister otherwise', () => {
    expect(at(penyelesaiPerselisihanPp50, draft(tebo, 'gubernur'), OLD)).toEqual([]);
    expect(at(penyelesaiPerselisihanPp50, draft(tebo, 'menteri'), OLD)).toMatchObject([
      { args: { seharusnya: 'gubernur' } },
    ]);
    expect(at(penyelesaiPerselisihanPp50, draft(province, 'gubernur'), OLD)).toMatchObject([
      { args: { seharusnya: 'menteri' } },
    ]);
  });

  test('says nothing of other ways, nor beside UU 23/2014', () => {
    expect(at(penyelesaiPerselisihanPp50, draft(tebo, 'mediasi'), OLD)).toBe('not-applicable');
    expect(at(penyelesaiPerselisihanPp50, draft(tebo, 'menteri'), BETWEEN)).toBe('not-applicable');
  });
});

test('alasanBerakhirPp50 points out grounds that only PP 28/2018 knows, never own words', () => {
  const draft = { pengakhiran: { alasan: ['tujuan-tercapai', 'pailit', 'ada norma baru'] } };
  expect(at(alasanBerakhirPp50, draft, OLD)).toEqual([
    { path: ['pengakhiran', 'alasan', 1], args: { alasan: 'pailit' } },
  ]);
  expect(at(alasanBerakhirPp50, draft, '2019-01-02')).toBe('not-applicable');
  expect(at(alasanBerakhirPp50, {}, OLD)).toBe('not-applicable');
});
