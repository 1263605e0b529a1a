import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { fragmentsFor, type SchemaFiles } from '../../src/build/schema-files.ts';
import type { Finding } from '../../src/core/finding.ts';
import { atMost, citesOn } from '../../src/core/law/citations.ts';
import type { Evidence, LegalDate } from '../../src/core/law/law.ts';
import { checkText, KNOWLEDGE, knowledgeOf, ROOT, SCHEMAS } from '../support/knowledge.ts';

const { law } = KNOWLEDGE;
const drafts = globSync(['examples/*.yaml', 'test/fixtures/**/*.yaml', 'test/laws/drafts/*.yaml'], {
  cwd: ROOT,
}).map((path) => readFileSync(join(ROOT, path), 'utf8'));

/** Every day on which something of the law begins or has ended, and days before and after all. */
const days = [
  ...new Set([
    '2005-01-01',
    '2026-11-24',
    ...SCHEMAS.regulations.flatMap(({ inForce, provisions }) =>
      [inForce, ...provisions.flatMap((provision) => provision.inForce ?? [])].flatMap(
        ({ from, until }) => [...sides(from), ...sides(until)],
      ),
    ),
  ]),
].sort();

function sides(date: LegalDate | undefined): string[] {
  if (date === undefined) return [];
  return typeof date === 'string'
    ? [date]
    : [date.earliest, date.latest].flatMap((day) => day ?? []);
}

describe('what evidence carries', () => {
  it('no error rests on a secondary source on any day, and nothing on what is believed', () => {
    const weak = [...SCHEMAS.kinds.keys()].flatMap((kind) =>
      [...SCHEMAS.cooperations.keys()].flatMap((cooperation) =>
        fragmentsFor(SCHEMAS, kind, cooperation).flatMap(({ entry }) =>
          days.flatMap((day) => {
            const { evidence, force } = citesOn(law, entry.cites, { kind, cooperation }, day);
            const severity = atMost(entry.severity, evidence);
            return entry.cites.length > 0 &&
              force !== 'no' &&
              (evidence === 'M' || (severity === 'error' && evidence === 'S'))
              ? [`${entry.id} on ${day}`]
              : [];
          }),
        ),
      ),
    );
    expect(weak).toEqual([]);
  });

  it('no finding of any draft does, whenever it is judged', () => {
    const findings = drafts.flatMap((draft) =>
      [undefined, '2008-03-01', '2016-06-01', '2019-06-01', '2020-12-01'].flatMap(
        (asOf) => checkText(draft, asOf === undefined ? {} : { asOf }).report.findings,
      ),
    );
    expect(findings.length).toBeGreaterThan(100);
    expect(findings.filter(({ evidence }) => evidence === 'M')).toEqual([]);
    expect(
      findings.filter(({ severity, evidence }) => severity === 'error' && evidence === 'S'),
    ).toEqual([]);
  });

  const unsanctioned = (evidence: Evidence): Finding | undefined =>
    checkText(readFileSync(join(ROOT, 'test/fixtures/pks-tanpa-sanksi.yaml'), 'utf8'), {
      knowledge: knowledgeOf(knownAs(evidence)),
    }).report.findings.find(({ rule }) => rule === 'pp-28-2018/sanksi');

  it('a text that was seen carries an error', () => {
    expect(unsanctioned('V')).toMatchObject({ severity: 'error', evidence: 'V' });
    expect(unsanctioned('R')).toMatchObject({ severity: 'error', evidence: 'R' });
  });

  it('a secondary source carries a warning that says so', () => {
    expect(unsanctioned('S')).toMatchObject({ severity: 'warning', evidence: 'S' });
  });

  it('what is believed carries nothing', () => {
    expect(unsanctioned('M')).toBeUndefined();
  });
});

/** The same law, were its provisions known no better than this. */
function knownAs(evidence: Evidence): SchemaFiles {
  return {
    ...SCHEMAS,
    regulations: SCHEMAS.regulations.map((regulation) => ({
      ...regulation,
      provisions: regulation.provisions.map((provision) => ({ ...provision, evidence })),
    })),
  };
}

describe('conflicts of the law', () => {
  const conflicts = SCHEMAS.regulations.flatMap(({ id, provisions }) =>
    provisions.flatMap((provision) =>
      (provision.conflicts ?? []).map((conflict) => ({ at: `${id}:${provision.id}`, conflict })),
    ),
  );
  const listed = new Set(
    SCHEMAS.regulations.flatMap(({ id, provisions }) =>
      provisions.map((provision) => `${id}:${provision.id}`),
    ),
  );

  it('stand between provisions that exist', () => {
    expect(conflicts.length).toBeGreaterThan(15);
    expect(
      conflicts.flatMap(({ conflict }) => conflict.with ?? []).filter((id) => !listed.has(id)),
    ).toEqual([]);
  });

  it('hang on provisions that a rule cites, or nobody would read them', () => {
    const cited = new Set(
      SCHEMAS.fragments.flatMap(({ entry }) => entry.cites.map(({ provision }) => provision)),
    );
    expect(conflicts.filter(({ at }) => !cited.has(at)).map(({ at }) => at)).toEqual([]);
  });
});
