import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAjv } from '../../src/build/compile.ts';
import { type FormatContext, formatted } from '../../src/format/format.ts';
import { json } from '../../src/format/json.ts';
import { pretty } from '../../src/format/pretty.ts';
import { checkText, KNOWLEDGE, ROOT } from '../support/knowledge.ts';

const context: Omit<FormatContext, 'files'> = {
  language: 'id',
  law: KNOWLEDGE.law,
  kinds: KNOWLEDGE.kinds,
  version: '0.0.0',
  colorLevel: 0,
  columns: 1000,
  failOn: 'error',
  ruleOf: () => undefined,
};
const KSDPK = readFileSync(join(ROOT, 'test/laws/drafts/ksdpk-menurut-tanggal.yaml'), 'utf8');
const reportAt = (day: string, text = KSDPK) =>
  checkText(text.replace(/^( {2}tanggal:) \S+$/m, `$1 ${day}`)).report;

describe('what reports say of the law', () => {
  it('shows where texts differ, with the reading that is followed', () => {
    const report = reportAt('2016-03-02');
    const consent = report.findings.find(
      ({ rule }) => rule === 'permendagri-22-2020/persetujuan-dprd',
    );
    expect(consent?.conflicts).toHaveLength(1);
    const text = formatted(pretty, [report], context);
    expect(text).toContain('Bunyi ketentuan berbeda: UU 23/2014 menghubungkan persetujuan DPRD');
    expect(
      reportAt('2026-03-02')
        .findings.flatMap(({ rule, conflicts = [] }) =>
          rule === 'permendagri-22-2020/persetujuan-dprd' ? conflicts : [],
        )
        .map(({ with: others }) => others?.[0]),
    ).toEqual([]);
  });

  it('says when a finding rests on a secondary source only', () => {
    const text = KSDPK.replace(
      'Budi Santoso\n    jenis: perseorangan',
      'Pasar\n    wilayah: Kabupaten Merangin',
    );
    const report = reportAt('2008-03-01', text);
    const [double] = report.findings.filter(({ rule }) => rule === 'kuhperdata/para-pihak-berbeda');
    expect(double).toMatchObject({ severity: 'warning', evidence: 'S' });
    expect(formatted(pretty, [report], context)).toContain('hanya diketahui dari sumber sekunder');
  });

  it('names in one line what is not decided because the date of the law is open', () => {
    const report = reportAt('2019-06-01');
    const text = formatted(pretty, [report], context);
    expect(text).toMatch(
      /Belum dapat dipastikan berlaku pada tanggal itu \(1 aturan\): PP 40\/2019 \(pp-40-2019\/data-kependudukan\)\./,
    );
    expect(formatted(pretty, [reportAt('2008-03-01')], context)).not.toContain(
      'Belum dapat dipastikan',
    );
  });

  it('keeps the contract of the JSON report', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/meta/report.schema.json'), 'utf8'));
    const validate = createAjv().compile(schema);
    for (const day of ['2008-03-01', '2016-03-02', '2026-11-24']) {
      const report = JSON.parse(formatted(json, [reportAt(day)], context));
      expect(validate(report)).toBe(true);
      const [file] = report.files as { findings: { cites: unknown[]; evidence?: string }[] }[];
      expect(
        file?.findings.filter(({ cites, evidence }) => cites.length > 0 && evidence === undefined),
      ).toEqual([]);
    }
  });
});
