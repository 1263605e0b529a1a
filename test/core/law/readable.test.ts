import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../../src/core/law/checklist.ts';
import { coverageOf } from '../../../src/core/law/coverage.ts';
import { filterRules } from '../../../src/core/law/rule-filter.ts';
import { severityReason } from '../../../src/core/law/severity-reason.ts';
import { dutyText } from '../../../src/format/duty.ts';
import { wordsOf } from '../../../src/format/words.ts';
import { CATALOG } from '../../support/catalog.ts';
import { TODAY } from '../../support/knowledge.ts';

const { rules, law, kinds } = CATALOG;
const regulations = [...law.regulations.values()];
const each = [...kinds].flatMap(([kind, { cooperations }]) =>
  cooperations.map((cooperation) => [kind, cooperation] as const),
);

describe('coverage', () => {
  it('leaves out no provision of a text that was read whole', () => {
    const known = new Set(['automated', 'partial', 'manual', 'pending', 'not-applicable']);
    const lost = regulations
      .filter(({ textAtHand }) => textAtHand === 'full')
      .flatMap((regulation) => {
        const { rows } = coverageOf(CATALOG, regulation);
        const shown = new Map(rows.map((row) => [row.provision.id, row.provision.checking]));
        return regulation.provisions
          .filter(({ id }) => !known.has(shown.get(id) ?? ''))
          .map(({ id }) => `${regulation.id}:${id}`);
      });
    expect(lost).toEqual([]);
  });

  it('says pending first, and counts every row', () => {
    for (const regulation of regulations) {
      const { rows, counts } = coverageOf(CATALOG, regulation);
      const pending = rows.map(({ provision }) => provision.checking === 'pending');
      expect(pending.lastIndexOf(true)).toBe(pending.filter(Boolean).length - 1);
      expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(regulation.provisions.length);
    }
  });

  it('names a rule for every provision that is said to be checked', () => {
    const bare = regulations.flatMap((regulation) =>
      coverageOf(CATALOG, regulation)
        .rows.filter(
          ({ provision, rules: found }) =>
            ['automated', 'partial', 'manual'].includes(provision.checking) && found.length === 0,
        )
        .map(({ id }) => id),
    );
    expect(bare).toEqual([]);
  });

  it('knows what exercises every rule', () => {
    const idle = rules.filter(
      ({ id, examples }) =>
        CATALOG.fixtures[id] === undefined &&
        examples?.bad === undefined &&
        examples?.good === undefined,
    );
    expect(idle.filter(({ check }) => check !== 'human').map(({ id }) => id)).toEqual([]);
  });

  it('names only rules and fixtures that are there', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(
      // What stands in the way of reading a draft, or is wrong with its waivers and statements, has no entry.
      Object.keys(CATALOG.fixtures).filter(
        (id) => !ids.has(id) && !/^(yaml|bentuk|berkas|pemeriksaan)\//.test(id),
      ),
    ).toEqual([]);
  });
});

describe('the list of rules', () => {
  it('finds by regulation, kind, cooperation, severity, check and words, all together', () => {
    expect(filterRules(CATALOG, {})).toHaveLength(rules.length);
    const [kind = '', cooperation = ''] = each[0] ?? [];
    const some = filterRules(CATALOG, { kind, cooperation, severity: 'error', check: 'schema' });
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(rules.length);
    expect(some.every(({ severity, check }) => severity === 'error' && check === 'schema')).toBe(
      true,
    );
    expect(filterRules(CATALOG, { words: ['SANKSI'] }).map(({ id }) => id)).toContain(
      'pp-28-2018/sanksi',
    );
    expect(filterRules(CATALOG, { words: ['sanksi', 'tidakadaini'] })).toEqual([]);
  });

  it('leaves out what was not law on a day', () => {
    const on = (asOf: string): string[] => filterRules(CATALOG, { asOf }).map(({ id }) => id);
    expect(on('2026-03-02')).toContain('pp-28-2018/sanksi');
    expect(on('1990-01-01')).not.toContain('pp-28-2018/sanksi');
  });
});

describe('why a rule has its severity', () => {
  it('is told of every rule, and fits it', () => {
    const wrong = rules.filter((rule) => {
      const { kind, provision } = severityReason(rule, law);
      if ((provision === undefined) !== (kind === 'question' || kind === 'consistency'))
        return true;
      if (rule.check === 'human') return kind !== 'question';
      if (rule.cites.length === 0) return kind !== 'consistency';
      if (rule.severity === 'error') return !['commanded', 'follows'].includes(kind);
      if (rule.severity === 'note') return !['permitted', 'advice'].includes(kind);
      return !['secondary', 'guessed', 'described'].includes(kind);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('a checklist', () => {
  const scope = { asOf: TODAY, least: 'warning', language: 'id' } as const;

  it.each(each)('of %s %s has groups with names, and no line twice', (kind, cooperation) => {
    const groups = checklistOf(CATALOG, { ...scope, kind, cooperation });
    const lines = groups.flatMap(({ items }) => items.map(({ text }) => text));
    expect(lines.length).toBeGreaterThan(10);
    for (const { topic, items } of groups) {
      expect(wordsOf('id').topics[topic], topic).toBeDefined();
      expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
    }
    expect(lines.filter((line) => /[{}]|^\s|\s$/.test(line))).toEqual([]);
  });

  it.each(each)(
    'of %s %s asks for every error and every question of the law',
    (kind, cooperation) => {
      const asked = new Set(
        checklistOf(CATALOG, { ...scope, kind, cooperation, least: 'error' }).flatMap(({ items }) =>
          items.flatMap((item) => item.rules),
        ),
      );
      const due = filterRules(CATALOG, { kind, cooperation, asOf: TODAY }).filter(
        ({ severity, check, cites }) =>
          (severity === 'error' && cites.length > 0) || check === 'human',
      );
      expect(due.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
    },
  );

  it('says of every error of law what must be there, not what is missing', () => {
    const mute = rules.filter(
      ({ severity, cites, checklist }) =>
        severity === 'error' && cites.length > 0 && checklist === undefined,
    );
    expect(mute.map(({ id }) => id)).toEqual([]);
    const missing = rules.filter(
      ({ checklist }) =>
        checklist !== undefined &&
        /^(?!Bila\b|Tidak ada\b).*\bbelum (ada|diatur|disebut|lengkap|diisi)\b/.test(checklist.id),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('asks where only a person can tell', () => {
    const asking = rules.filter(
      ({ check, checklist }) =>
        checklist !== undefined && checklist.id.includes('?') !== (check === 'human'),
    );
    expect(asking.map(({ id }) => id)).toEqual([]);
  });

  it('reads well where the registry has no sentence', () => {
    for (const language of ['id', 'en'] as const)
      expect(
        rules
          .map((rule) => dutyText({ ...rule, checklist: undefined } as never, language))
          .filter((text) => /[{}]/.test(text) || text === ''),
      ).toEqual([]);
  });

  it('takes the law of its day', () => {
    const [kind = '', cooperation = ''] = each[0] ?? [];
    const count = (asOf: string): number =>
      checklistOf(CATALOG, { ...scope, kind, cooperation, asOf })
        .flatMap(({ items }) => items)
        .filter(({ cites }) => cites.length > 0).length;
    expect(count('1990-01-01')).toBeLessThan(count(TODAY));
  });
});
