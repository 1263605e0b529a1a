import { describe, expect, it } from 'vitest';
import { kbIdentitas } from '../../../src/rules/naskah/kb-identitas.ts';
import { follows, linkedKb } from './linked-agreement.ts';
import { hitsOf } from './yaml-draft.ts';

describe('what is written of the KB and what it says itself', () => {
  it('finds kind, date, subject and number that differ', () => {
    const facts =
      '    tanggal: 2025-01-11\n    tentang: Pelayanan Pendidikan\n    nomor: [440/1/KB/2025, 13/KB/SS/2025]\n';
    expect(hitsOf(kbIdentitas, follows('2026-03-02', '', facts), linkedKb())).toEqual([
      {
        path: ['menindaklanjuti', 0, 'tanggal'],
        args: { kunci: 'tanggal', tertulis: '2025-01-11', benar: '2025-01-10' },
      },
      {
        path: ['menindaklanjuti', 0, 'tentang'],
        args: {
          kunci: 'tentang',
          tertulis: 'Pelayanan Pendidikan',
          benar: 'Penyelenggaraan Pelayanan Kesehatan',
        },
      },
      {
        path: ['menindaklanjuti', 0, 'nomor', 1],
        args: { kunci: 'nomor', tertulis: '13/KB/SS/2025', benar: '440/1/KB/2025; 12/KB/SS/2025' },
      },
    ]);
    const other = 'menindaklanjuti:\n  - jenis: nota-kesepakatan\n    naskah: kb.yaml\n';
    expect(hitsOf(kbIdentitas, other, linkedKb()).map(({ path }) => path)).toEqual([
      ['menindaklanjuti', 0, 'jenis'],
    ]);
  });

  it('passes the same in other letters, and what is not written', () => {
    const facts =
      '    tanggal: 2025-01-10\n    tentang: PENYELENGGARAAN PELAYANAN KESEHATAN.\n    nomor: 440/1/kb/2025\n';
    expect(hitsOf(kbIdentitas, follows('2026-03-02', '', facts), linkedKb())).toEqual([]);
    expect(hitsOf(kbIdentitas, follows('2026-03-02'), linkedKb())).toEqual([]);
  });
});
