import { expect, test } from 'vitest';
import { pimpinanPihakKetiga } from '../../../src/rules/permendagri-22-2020/pimpinan-pihak-ketiga.ts';
import { company, judge, region } from './judging.ts';

test.each(['Direktur Utama', 'Rektor', 'Ketua', 'Plt. Direktur', 'Ketua Pengurus'])(
  '%s leads',
  (jabatan) => {
    expect(judge(pimpinanPihakKetiga, { pihak: [company(jabatan)] })).toEqual([]);
  },
);

test.each(['Manajer Pemasaran', 'Wakil Rektor', 'Kepala Cabang Bangko', 'Sekretaris'])(
  '%s does not',
  (jabatan) => {
    expect(judge(pimpinanPihakKetiga, { pihak: [company(jabatan)] })).toEqual([
      {
        path: ['pihak', 0, 'penandatangan', 0, 'jabatan'],
        args: { jabatan, pihak: 'PT Sehat Sentosa' },
      },
    ]);
  },
);

test('regions and natural persons are not meant', () => {
  const person = { nama: 'Budi', jenis: 'perseorangan', penandatangan: [{ jabatan: 'Petani' }] };
  const draft = { pihak: [region('15.02', 'Kepala Dinas'), person] };
  expect(judge(pimpinanPihakKetiga, draft)).toEqual([]);
});
