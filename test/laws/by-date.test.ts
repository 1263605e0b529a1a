import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inForceOn, provisionAt } from '../../src/core/law/law.ts';
import { byDatePage, changes, takenAt } from '../support/by-date.ts';
import { KNOWLEDGE, ROOT } from '../support/knowledge.ts';

const DAYS = ['2008-03-01', '2018-11-27', '2019-06-01', '2020-05-01', '2020-12-01', '2026-11-24'];
const draft = readFileSync(join(ROOT, 'test/laws/drafts/ksdpk-menurut-tanggal.yaml'), 'utf8');
const taken = takenAt(draft, DAYS);
const pairs = taken.slice(1).map((after, i) => [taken[i] ?? after, after] as const);

describe('one draft under the law of six days', () => {
  it.each(taken)('on $day every citation is in force', ({ day, report }) => {
    expect(report.asOf).toBe(day);
    const wrong = report.findings
      .flatMap(({ cites }) => cites)
      .filter((id) => inForceOn(provisionAt(KNOWLEDGE.law, id).inForce, day) !== 'yes');
    expect(wrong).toEqual([]);
  });

  it.each(
    pairs.map(([before, after]) => [`${before.day} to ${after.day}`, before, after] as const),
  )('from %s each difference has its provision', (_, before, after) => {
    const found = changes(before, after);
    expect(found.length).toBeGreaterThan(0);
    const unexplained = found.filter(
      ({ begun, ended }) => begun.length === 0 && ended.length === 0,
    );
    expect(unexplained.map(({ rule }) => rule)).toEqual([]);
  });

  it('finds what each time asks for, and not what another does', () => {
    const on = (day: string): ReadonlySet<string> =>
      new Set(taken.find((one) => one.day === day)?.report.findings.map(({ rule }) => rule));
    const [old, then, , annex, , today] = DAYS.map(on);
    expect(old?.has('pp-50-2007/pihak-ketiga-perseorangan')).toBe(true);
    expect(then?.has('pp-50-2007/pihak-ketiga-perseorangan')).toBe(false);
    expect(old?.has('pp-28-2018/sanksi')).toBe(false);
    expect(then?.has('pp-28-2018/sanksi')).toBe(true);
    expect(then?.has('permendagri-22-2020/konsideran')).toBe(false);
    expect(annex?.has('permendagri-22-2020/konsideran')).toBe(true);
    expect(annex?.has('permendagri-22-2020/masa-penyesuaian')).toBe(true);
    expect(today?.has('permendagri-22-2020/masa-penyesuaian')).toBe(false);
    expect(then?.has('pp-28-2018/dasar-hukum-peraturan-pelaksanaan')).toBe(true);
    expect(annex?.has('permendagri-22-2020/dasar-hukum-permendagri-22-2009')).toBe(true);
  });

  it('is explained in docs/hukum-menurut-tanggal.md', async () => {
    await expect(byDatePage(taken)).toMatchFileSnapshot('../../docs/hukum-menurut-tanggal.md');
  });
});
