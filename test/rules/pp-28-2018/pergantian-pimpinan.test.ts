import { expect, test } from 'vitest';
import { pergantianPimpinan } from '../../../src/rules/pp-28-2018/pergantian-pimpinan.ts';
import { judge } from '../permendagri-22-2020/judging.ts';

test('a ground that names the change', () => {
  const draft = { pengakhiran: { alasan: ['tujuan-tercapai', 'pergantian kepala daerah'] } };
  expect(judge(pergantianPimpinan, draft)).toEqual([
    {
      path: ['pengakhiran', 'alasan', 1],
      excerpt: 'pergantian kepala daerah',
      args: { teks: 'pergantian kepala daerah' },
    },
  ]);
});

test.each([
  'Kerja sama berakhir dalam hal terjadi pergantian Bupati.',
  'Perjanjian ini gugur bila pimpinan PIHAK KESATU berganti.',
  'Perjanjian berakhir dengan berakhirnya masa jabatan Wali Kota.',
])('%s', (teks) => {
  expect(judge(pergantianPimpinan, { lain_lain: { ayat: [{ teks }] } })).toHaveLength(1);
});

test.each([
  'Pergantian kepala daerah tidak mengakhiri kerja sama ini.',
  'Perjanjian tetap berlaku meskipun terjadi pergantian pimpinan.',
  'Dalam hal terjadi pergantian pejabat penghubung, PARA PIHAK saling memberitahukan.',
  'Perjanjian berakhir setelah dua tahun. Pergantian pejabat diberitahukan secara tertulis.',
])('%s is in order', (teks) => {
  expect(judge(pergantianPimpinan, { lain_lain: { ayat: [{ teks }] } })).toEqual([]);
});
