import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/core/yaml.ts';

/** Rule, marked text and what to write, of each problem. */
function problems(text: string): string[][] {
  return parseYaml(text).problems.map(({ rule, start, end, advice }) => [
    rule,
    text.slice(start, end),
    advice.id,
  ]);
}

describe('what drafters type wrong is named as that, where it was typed', () => {
  it.each([
    [
      'one space too many',
      'penandatanganan:\n  tanggal: 2026-03-02\n   tempat: Bangko\n',
      'yaml/bentuk',
      'tempat: Bangko',
      /Sejajarkan/,
    ],
    [
      'one space too few',
      'hak:\n  - pihak: a\n    hak:\n      - satu\n     - dua\n',
      'yaml/bentuk',
      '',
      /Sejajarkan/,
    ],
    [
      'no space after a colon',
      'a:\n  tanggal: 1\n  tempat:Bangko\nb: 1\n',
      'yaml/spasi-setelah-titik-dua',
      'tempat:Bangko',
      /Tulis: tempat: Bangko/,
    ],
    [
      'no space after the first colon',
      'judul:Pelayanan Kesehatan\ndraf: 1\n',
      'yaml/spasi-setelah-titik-dua',
      'judul:Pelayanan Kesehatan',
      /Tulis: judul: Pelayanan Kesehatan/,
    ],
    [
      'no space after a dash',
      'a:\n  -satu\n  -dua\n',
      'yaml/spasi-setelah-tanda-hubung',
      '-satu',
      /Tulis: - satu/,
    ],
    ['a colon in a text', 'judul: Kerja Sama: Air\n', 'yaml/titik-dua', '', /'Kerja Sama: Air'/],
    [
      'a text with a colon on its second line',
      'a:\n  - menerima laporan\n    pelayanan: lengkap\n',
      'yaml/titik-dua',
      'menerima laporan',
      /'menerima laporan pelayanan: lengkap'/,
    ],
    ['a quoted word first', 'a:\n  - "PIHAK" wajib\n', 'yaml/tanda-kutip', '', /'"PIHAK" wajib'/],
    ['a quotation mark never closed', 'a: "x\nb: 1\n', 'yaml/tanda-kutip', '"x', /Tutup/],
    ['a tab', 'a:\n\tb: 1\n', 'yaml/tab', '', /dua spasi/],
    [
      'a text that begins with a bracket',
      'judul: [lihat] lampiran\n',
      'yaml/tanda-khusus',
      '',
      /'\[lihat\] lampiran'/,
    ],
    ['a star', 'judul: *penting\n', 'yaml/tanda-khusus', '', /'\*penting'/],
    ['a placeholder', 'judul: {{nama}}\n', 'yaml/tanda-khusus', '{{nama}}', /'\{\{nama\}\}'/],
    ['a question mark', '? [a, b]\n: c\n', 'yaml/tanda-khusus', '? [a, b]', /'\? \[a, b\]'/],
    ['a bracket as a key', 'a:\n  [b, c]: d\n', 'yaml/tanda-khusus', '[b, c]: d', /'\[b, c\]: d'/],
    ['a tag', 'judul: !penting\n', 'yaml/tanda-khusus', '!', /./],
    [
      'a text cut at a hash',
      'a: lihat butir #3 dan 4\n',
      'yaml/teks-terpotong',
      '#3 dan 4',
      /'lihat butir #3 dan 4'/,
    ],
    [
      'a one-line list torn at a comma',
      'a: [rawat jalan, rawat inap, dan obat]\n',
      'yaml/teks-terbelah',
      'dan obat',
      /ke bawah/,
    ],
  ])('%s', (_, text, rule, marked, advice) => {
    const found = problems(text);
    expect(found.map(([name]) => name)).toEqual([rule]);
    if (marked !== '') expect(found[0]?.[1]).toBe(marked);
    expect(found[0]?.[2]).toMatch(advice);
  });

  it('finds every duplicate key by itself', () => {
    expect(
      problems('a: 1\na: 2\nb: 1\nb: 2\n').map(([rule, marked]) => `${rule} ${marked}`),
    ).toEqual(['yaml/kunci-ganda a', 'yaml/kunci-ganda b']);
  });

  it.each([
    'a: 1 # catatan\n',
    'a: [satu, dua]\n',
    'a: lihat butir 3 # ! aturan\n',
    "a: '#3'\n",
    'a: - satu\n'.replace('- satu', '"- satu"'),
    'a: 10:30\n',
    'a: http://contoh.id\n',
  ])('is content with %j', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it('refuses a text that no clause has, where it begins', () => {
    const text = `judul: Air\nobjek: ${'panjang '.repeat(3000)}\n`;
    const [problem] = parseYaml(text).problems;
    expect(problem?.rule).toBe('yaml/teks-terlalu-panjang');
    expect(text.slice(problem?.start ?? 0).startsWith('panjang')).toBe(true);
  });
});
