import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText, ROOT } from '../support/knowledge.ts';

const GOOD = readFileSync(join(ROOT, 'examples/ksdpk-daur-ulang-sampah-pks.yaml'), 'utf8');
const without = (text: string, key: string): string =>
  text.replace(new RegExp(`^${key}:.*\\n(?:[ \\t].*\\n|\\n)*`, 'm'), '');

/** Errors and warnings, as `rule:line`. */
function found(text: string, asOf?: string): string[] {
  const { report } = checkText(text, asOf === undefined ? {} : { asOf });
  return report.findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, range }) => `${rule}:${range.start.line}`);
}

const lineOf = (text: string, start: string): number =>
  text.split('\n').findIndex((line) => line.startsWith(start)) + 1;

describe('one finding for one cause', () => {
  it('a misspelt clause is one finding, and its requirement waits', () => {
    const text = GOOD.replace(/^sanksi:/m, 'sangsi:');
    const { report } = checkText(text);
    expect(found(text).filter((name) => !name.startsWith('berkas/'))).toEqual([
      `bentuk/kunci-tidak-dikenal:${lineOf(text, 'sangsi:')}`,
    ]);
    expect(report.outcomes.find(({ rule }) => rule === 'pp-28-2018/sanksi')?.verdict).toBe(
      'blocked',
    );
  });

  it('hides nothing else behind it', () => {
    const text = without(GOOD.replace(/^sanksi:/m, 'sangsi:'), 'objek');
    expect(found(text).map((name) => name.split(':')[0])).toEqual(
      expect.arrayContaining(['bentuk/kunci-tidak-dikenal', 'permendagri-22-2020/objek']),
    );
  });

  it('a reference into a clause that is missing is not counted beside it', () => {
    expect(found(without(GOOD, 'hasil')).some((name) => name.startsWith('naskah/rujukan'))).toBe(
      true,
    );
    const text = without(GOOD, 'hak_kewajiban');
    expect(
      found(text)
        .filter((name) => !name.startsWith('berkas/'))
        .map((name) => name.split(':')[0]),
    ).toEqual(['permendagri-22-2020/hak-dan-kewajiban']);
  });
});

describe('where something is missing', () => {
  it('is marked at the key after which it belongs, or at the empty key itself', () => {
    expect(found(without(GOOD, 'sanksi'))).toContain(
      `pp-28-2018/sanksi:${lineOf(without(GOOD, 'sanksi'), 'kerahasiaan:')}`,
    );
    const empty = GOOD.replace(/^sanksi:\n(?: .*\n)+/m, 'sanksi:\n');
    expect(found(empty)).toContain(`pp-28-2018/sanksi:${lineOf(empty, 'sanksi:')}`);
  });
});

describe('the law of the day', () => {
  it('cites only what is in force', () => {
    const cites = (asOf: string): readonly string[] =>
      checkText(without(GOOD, 'hak_kewajiban'), { asOf })
        .report.findings.find(({ rule }) => rule === 'permendagri-22-2020/hak-dan-kewajiban')
        ?.cites.map((cite) => cite.split(':')[0] ?? '') ?? [];
    expect([...cites('2026-04-13')].sort()).toEqual([
      'permendagri-22-2020',
      'pp-28-2018',
      'uu-23-2014',
    ]);
    expect([...cites('2019-06-01')].sort()).toEqual(['pp-28-2018', 'uu-23-2014']);
    expect([...cites('2016-06-01')].sort()).toEqual(['pp-50-2007', 'pp-50-2007', 'uu-23-2014']);
    expect([...cites('2012-06-01')].sort()).toEqual(['pp-50-2007', 'pp-50-2007']);
  });

  it('is the signing date, else the day of the run', () => {
    expect(checkText(GOOD).report).toMatchObject({ asOf: '2026-04-13', asOfFrom: 'signing' });
    expect(checkText(GOOD.replace(/tanggal: 2026-04-13/, 'tanggal:')).report).toMatchObject({
      asOf: '2026-11-24',
      asOfFrom: 'today',
    });
  });
});

describe('positions', () => {
  it.each([
    ['LF', GOOD],
    ['CRLF', GOOD.replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\ufeff${GOOD}`],
  ])('are those of the file with %s', (_, text) => {
    const { report } = checkText(text.replace('Fadli Andaian', 'Ir. Fadli Andaian'));
    const finding = report.findings.find(
      ({ rule }) => rule === 'permendagri-22-2020/nama-tanpa-gelar',
    );
    const line = lineOf(GOOD, '      nama: Fadli');
    expect(finding?.range).toMatchObject({
      start: { line, column: 13 },
      end: { line, column: 16 },
    });
    const file = text.replace('\ufeff', '').replace('Fadli Andaian', 'Ir. Fadli Andaian');
    expect(file.slice(finding?.range.start.offset, finding?.range.end.offset)).toBe('Ir.');
  });
});
