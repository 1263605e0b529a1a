import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withStatement } from '../../../src/core/edit/statement.ts';

const statement = {
  aturan: 'pp-28-2018/objek-tidak-bertentangan',
  isi: 'Telah ditelaah: sesuai, #1',
  oleh: { nama: 'Rina Contoh', jabatan: 'Kepala Bagian Hukum' },
  tanggal: '2026-11-24',
  sidik: '123456789012',
};

describe('a statement put into a draft', () => {
  it.each([
    ['one without any', 'draf: 1 # x\njudul:   "Air"'],
    [
      'one with waivers',
      'draf: 1\npemeriksaan:\n    pengecualian:\n        - aturan: x # y\n\n# akhir\n',
    ],
    [
      'one with others',
      'draf: 1\npemeriksaan:\n  pernyataan:\n  - topik: tahapan\n    isi: |\n      a\n      b\n\ntampilan:\n  paraf: ya\n',
    ],
    ['Windows line breaks', 'draf: 1\r\npemeriksaan:\r\n  pernyataan:\r\n    - topik: tahapan\r\n'],
  ])('adds lines to %s, and changes none', (_, text) => {
    const after = withStatement(text, statement);
    const lines = after.split(/\r?\n/);
    let from = 0;
    for (const line of text.trimEnd().split(/\r?\n/)) {
      const at = lines.indexOf(line, from);
      expect([line, at >= from]).toEqual([line, true]);
      from = at + 1;
    }
    expect(after.includes('\r')).toBe(text.includes('\r'));
    expect(parse(after, { schema: 'failsafe' }).pemeriksaan.pernyataan.at(-1)).toEqual(statement);
  });

  it.each([
    [
      'a single one without a dash',
      'draf: 1\npemeriksaan:\n  pernyataan:\n    topik: tahapan # x\n',
      2,
    ],
    ['braces', 'draf: 1\npemeriksaan: { pernyataan: [{ topik: tahapan }] }\n', 2],
    ['an empty key', 'draf: 1\npemeriksaan:\n', 1],
    ['an empty list', 'draf: 1\npemeriksaan:\n  pernyataan:\n', 1],
  ])('stands beside %s', (_, text, count) => {
    const after = withStatement(text, statement);
    const { pernyataan } = parse(after, { schema: 'failsafe' }).pemeriksaan;
    expect([pernyataan.length, pernyataan.at(-1)]).toEqual([count, statement]);
    expect(after.includes('# x')).toBe(text.includes('# x'));
  });

  it('takes the place of another, and of nothing else', () => {
    const text = [
      'draf: 1',
      'pemeriksaan:',
      '  pernyataan:',
      '    - topik: tahapan',
      '      isi: a',
      '    # lama',
      '    - topik: bahasa',
      '      isi: b',
      '    - topik: meterai',
      '',
    ].join('\n');
    const { pernyataan } = parse(withStatement(text, statement, 1), {
      schema: 'failsafe',
    }).pemeriksaan;
    expect(pernyataan).toEqual([{ topik: 'tahapan', isi: 'a' }, statement, { topik: 'meterai' }]);
    expect(withStatement(text, statement, 1)).toContain('    # lama\n    - aturan:');
  });
});
