import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { createAjv } from '../../src/build/compile.ts';
import { readsOf, shapeOf } from '../../src/build/schema-files.ts';
import { resolve } from '../../src/core/draft/shape.ts';
import { currentRule } from '../../src/core/judgement/aliases.ts';
import { covers } from '../../src/core/ruleset.ts';
import { wordsOf } from '../../src/format/words.ts';
import { CODE_RULES } from '../../src/rules/index.ts';
import { checkText, KNOWLEDGE, ROOT, SCHEMAS } from '../support/knowledge.ts';

const json = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const { fragments, regulations, kinds } = SCHEMAS;
const evidence = new Map<string, string>(
  regulations.flatMap(({ id, provisions }) =>
    provisions.map((provision) => [`${id}:${provision.id}`, provision.evidence] as const),
  ),
);

const modality = new Map<string, string>(
  regulations.flatMap(({ id, provisions }) =>
    provisions.map((provision) => [`${id}:${provision.id}`, provision.modality] as const),
  ),
);

/** The entries as they stand in the files, with their examples and declared arguments. */
const raw = globSync('schemas/{regulations/*,naskah}/*requirements.schema.json', {
  cwd: ROOT,
}).flatMap((path) =>
  (json(path)['allOf'] as { 'x-requirement': Record<string, unknown> }[]).map(
    (fragment) => fragment['x-requirement'],
  ),
);
const gaps = (text: string): string[] =>
  [...text.matchAll(/\{([a-z_]+)\}/g)].map(([, name]) => name ?? '');
const texts = (entry: Record<string, unknown>, key: string): string[] =>
  Object.values((entry[key] ?? {}) as Record<string, string>);

/** Whether the shape of a kind has a key at a dot path. */
function existsIn(kind: string, path: readonly string[]): boolean {
  const shape = shapeOf(SCHEMAS, kind);
  let place = resolve(shape, { $ref: shape.root }, shape.root);
  for (const key of path) {
    while (place?.schema.type === 'array') place = resolve(shape, place.schema.items, place.base);
    place = resolve(shape, place?.schema.properties?.[key], place?.base ?? shape.root);
    if (place === undefined) return false;
  }
  return true;
}

describe('every file of the data has its form', () => {
  it.each([
    ['outline', 'schemas/kinds/*/outline.json'],
    ['regimes', 'schemas/rezim.json'],
    ['profile', 'schemas/profil/*.json'],
    ['letter', 'schemas/kinds/*/letter.json'],
    ['clause-texts', 'schemas/naskah/klausul.json'],
    ['spelling', 'schemas/naskah/ejaan.json'],
    ['alias', 'schemas/alias.json'],
    ['topics', 'schemas/topik.json'],
    ['regulation', 'schemas/regulations/*/regulation.json'],
    ['requirements', 'schemas/{regulations/*,naskah}/*requirements.schema.json'],
  ])('%s', (name, pattern) => {
    const ajv = createAjv();
    const validate = ajv.compile(json(`schemas/meta/${name}.schema.json`));
    const paths = globSync(pattern, { cwd: ROOT });
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !validate(json(path)))).toEqual([]);
  });

  const REPORT = 'schemas/meta/report.schema.json';
  it.each(globSync('schemas/meta/*.json', { cwd: ROOT }).sort())('%s is strict itself', (path) => {
    const ajv = createAjv();
    // Some refer to the contract of the report.
    if (path !== REPORT) ajv.addSchema(json(REPORT));
    expect(() => ajv.compile(json(path))).not.toThrow();
  });

  it('no word is spelt in two ways, or as it was', () => {
    const words = json('schemas/naskah/ejaan.json')['kata'] as Record<string, string>[];
    const typed = words.map(({ tertulis }) => tertulis);
    expect(typed.filter((word, i) => typed.indexOf(word) !== i)).toEqual([]);
    expect(words.filter(({ tertulis, benar }) => tertulis === benar)).toEqual([]);
  });

  it('every fragment and its conditions compile in strict mode', () => {
    const ajv = createAjv();
    for (const { appliesIf, reviewIf, body } of fragments)
      for (const schema of [appliesIf, reviewIf, body])
        if (schema !== undefined) expect(() => ajv.compile(schema)).not.toThrow();
  });
});

describe('rules and provisions know each other', () => {
  it('has no two rules of one name', () => {
    const ids = fragments.map(({ entry }) => entry.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('every kind and cooperation that a rule names is known', () => {
    const named = fragments.flatMap(({ entry: { applies, cites } }) =>
      [applies, ...cites].flatMap(({ dokumen = [], kerja_sama = [] }) => [
        ...dokumen.filter((kind) => !kinds.has(kind)),
        ...kerja_sama.filter((cooperation) => !SCHEMAS.cooperations.has(cooperation)),
      ]),
    );
    expect(named).toEqual([]);
  });

  it('a former id leads to a rule that there is, and no rule bears it', () => {
    const ids = new Set(fragments.map(({ entry }) => entry.id));
    const wrong = [...SCHEMAS.aliases.keys()].filter(
      (old) => ids.has(old) || !ids.has(currentRule(old, SCHEMAS.aliases)),
    );
    expect(wrong).toEqual([]);
  });

  it('every cited provision is listed', () => {
    expect(
      fragments
        .flatMap(({ entry }) => entry.cites.map(({ provision }) => provision))
        .filter((id) => !evidence.has(id)),
    ).toEqual([]);
  });

  it('every code rule has its function, and every function its rule', () => {
    const declared = fragments
      .filter(({ entry }) => entry.check === 'code')
      .map(({ entry }) => entry.id);
    expect([...CODE_RULES.keys()].sort()).toEqual([...new Set(declared)].sort());
  });

  it('what a provision says of its checking is so', () => {
    const cited = (machine: boolean): string[] =>
      fragments
        .filter(({ entry }) => (entry.check !== 'human') === machine)
        .flatMap(({ entry }) => entry.cites.map(({ provision }) => provision));
    const touches = (id: string, list: readonly string[]): boolean =>
      list.some(
        (other) => id === other || id.startsWith(`${other}.`) || other.startsWith(`${id}.`),
      );
    const [machine, human] = [cited(true), cited(false)];
    const wrong = regulations.flatMap(({ id, provisions }) =>
      provisions
        .filter(({ id: provision, checking, why }) => {
          const full = `${id}:${provision}`;
          if (checking === 'automated' || checking === 'partial') return !touches(full, machine);
          if (checking === 'manual') return !touches(full, human) && !touches(full, machine);
          return why === undefined || why === '';
        })
        .map(({ id: provision }) => `${id}:${provision}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('no rule claims more than its evidence', () => {
  it('an error of law rests on a text that was seen', () => {
    const wrong = fragments.filter(
      ({ entry }) =>
        entry.severity === 'error' &&
        entry.cites.length > 0 &&
        !entry.cites.some(({ provision }) => 'VR'.includes(evidence.get(provision) ?? '')),
    );
    expect(wrong.map(({ entry }) => entry.id)).toEqual([]);
  });

  it('no error rests on a form in an annex alone, which shows and does not command', () => {
    const wrong = fragments.filter(
      ({ entry }) =>
        entry.severity === 'error' &&
        entry.cites.some(({ provision }) => /:lampiran/.test(provision)) &&
        entry.cites.every(({ provision }) => modality.get(provision) === 'uraian'),
    );
    expect(wrong.map(({ entry }) => entry.id)).toEqual([]);
  });

  it('nothing rests on what is unconfirmed', () => {
    expect(
      fragments
        .filter(({ entry }) => entry.cites.some(({ provision }) => evidence.get(provision) === 'M'))
        .map(({ entry }) => entry.id),
    ).toEqual([]);
  });
});

describe('what rules say', () => {
  it('is said in both languages, and what to write with it', () => {
    const silent = raw.filter(
      (entry) =>
        texts(entry, 'message').filter(Boolean).length < 2 ||
        (texts(entry, 'advice').filter(Boolean).length < 2 &&
          texts(entry, 'question').filter(Boolean).length < 2),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('names what it holds, the same in both languages', () => {
    const held = (entry: Record<string, unknown>, language: 'id' | 'en'): string[] => [
      ...new Set(
        ['message', 'advice'].flatMap((key) =>
          gaps((entry[key] as Record<string, string> | undefined)?.[language] ?? ''),
        ),
      ),
    ];
    const wrong = raw.filter((entry) => {
      const declared = [...((entry['args'] ?? []) as string[])].sort();
      return (['id', 'en'] as const).some(
        (language) => held(entry, language).sort().join() !== declared.join(),
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('asks without a gap', () => {
    expect(
      raw.filter((entry) => texts(entry, 'question').flatMap(gaps).length > 0).map(({ id }) => id),
    ).toEqual([]);
  });

  it('asks a question wherever a rule may leave the case to a person', () => {
    const silent = fragments.filter(
      ({ entry, reviewIf }) =>
        entry.question === undefined &&
        (reviewIf !== undefined || /['"`]review['"`]/.test(String(CODE_RULES.get(entry.id)))),
    );
    expect(silent.map(({ entry }) => entry.id)).toEqual([]);
  });

  it('never calls a draft compliant', () => {
    expect(
      raw
        .filter((entry) =>
          [...texts(entry, 'message'), ...texts(entry, 'advice')].some((text) =>
            /\bpatuh\b|\bcompliant\b/i.test(text),
          ),
        )
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('every topic says what its questions are about, by keys that some kind has', () => {
    const { topics: judged } = json('schemas/topik.json') as {
      topics: Record<string, readonly string[]>;
    };
    const asked = new Set(
      fragments.flatMap(({ entry }) => (entry.topic === undefined ? [] : [entry.topic])),
    );
    expect([...asked].filter((topic) => judged[topic] === undefined)).toEqual([]);
    const unknown = Object.values(judged)
      .flat()
      .filter(
        (path) =>
          path !== '*' && ![...kinds.keys()].some((kind) => existsIn(kind, path.split('.'))),
      );
    expect(unknown).toEqual([]);
  });

  it('every question and every line of a checklist has a group with a name', () => {
    const topics = raw.flatMap(({ topic, checklist }) =>
      [topic, (checklist as { topic?: unknown } | undefined)?.topic].flatMap((name) =>
        name === undefined ? [] : [String(name)],
      ),
    );
    for (const language of ['id', 'en'] as const)
      expect(topics.filter((topic) => wordsOf(language).topics[topic] === undefined)).toEqual([]);
  });

  it('a rule that asks a human has a question without gaps', () => {
    const asked = globSync('examples/*.yaml', { cwd: ROOT }).flatMap((path) =>
      checkText(readFileSync(join(ROOT, path), 'utf8')).report.outcomes.filter(
        ({ verdict }) => verdict === 'review',
      ),
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(
      asked
        .filter(
          ({ question, topic }) =>
            topic === undefined || /[{}]/.test(`${question?.id}${question?.en}`),
        )
        .map(({ rule }) => rule),
    ).toEqual([]);
  });
});

describe('what rules and documents read exists in the format', () => {
  // A rule may speak of several kinds, and none need have every key that it reads.
  it('in a kind that the rule speaks of', () => {
    const wrong = fragments.flatMap(({ entry, appliesIf, reviewIf, body }) => {
      const spoken = [...kinds.keys()].filter((kind) => covers(entry.applies.dokumen, kind));
      return [...entry.reads, ...[appliesIf, reviewIf, body].flatMap((schema) => readsOf(schema))]
        .filter((read) => read !== '*' && !spoken.some((kind) => existsIn(kind, read.split('.'))))
        .map((read) => `${entry.id}: ${read}`);
    });
    expect([...new Set(wrong)]).toEqual([]);
  });

  it.each([...kinds])('the clauses that %s prints', (kind, { outline }) => {
    const pasal = 'form' in outline ? [] : outline.pasal;
    expect(
      pasal.flatMap(({ clauses }) => clauses).filter((clause) => !existsIn(kind, [clause])),
    ).toEqual([]);
  });
});

describe('the law of an unknown day', () => {
  it('every regulation says up to which day it was looked up', () => {
    expect(
      regulations
        .filter(({ lookedUpTo }) => !/^\d{4}-\d\d-\d\d$/.test(lookedUpTo))
        .map(({ id }) => id),
    ).toEqual([]);
    expect(KNOWLEDGE.law.regulations.size).toBe(regulations.length);
  });
});

describe('regimes', () => {
  const { cooperation, own, regimes } = SCHEMAS.regimes;
  const rules = new Set(fragments.map(({ entry }) => entry.id));

  it('cite what is listed, name kinds and rules that are there, and keep to a cooperation that is known', () => {
    expect(SCHEMAS.cooperations.has(cooperation)).toBe(true);
    for (const [id, { cites, titles, rule }] of Object.entries(regimes)) {
      expect([id, cites.filter((cite) => !evidence.has(cite))]).toEqual([id, []]);
      expect([id, cites.filter((cite) => evidence.get(cite) === 'M')]).toEqual([id, []]);
      for (const kind of Object.keys(titles))
        expect([id, kinds.get(kind)?.info.cooperations]).toEqual([
          id,
          expect.arrayContaining([cooperation]),
        ]);
      if (rule !== undefined) expect([id, rules.has(rule)]).toEqual([id, true]);
    }
  });

  it('are called by no word twice', () => {
    const words = [
      ...Object.entries(regimes).flatMap(([id, { aliases }]) => [id, ...aliases]),
      own.value,
      ...own.aliases,
    ];
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it('can be told from a cooperation by a sign or a rule, all but the rest', () => {
    const silent = Object.entries(regimes).filter(
      ([, { rule, signs, cites }]) => rule === undefined && signs === undefined && cites.length > 0,
    );
    expect(silent.map(([id]) => id)).toEqual([]);
  });
});
