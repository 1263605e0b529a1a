import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { fragmentsFor } from '../../src/build/schema-files.ts';
import { checkDraft, openDraft } from '../../src/core/check.ts';
import type { Draft } from '../../src/core/draft/draft.ts';
import type { FileReport, Verdict } from '../../src/core/report.ts';
import { KNOWLEDGE, ROOT, SCHEMAS, TODAY } from '../support/knowledge.ts';
import { merged } from '../support/merge.ts';

interface Examples {
  readonly bad?: string;
  readonly good?: string;
  readonly linked?: Readonly<Record<string, string>>;
}
interface Entry {
  readonly id: string;
  readonly check: string;
  readonly examples?: Examples;
}

const entries = globSync('schemas/{regulations/*,naskah}/*requirements.schema.json', {
  cwd: ROOT,
}).flatMap((path) =>
  (
    JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as { allOf: { 'x-requirement': Entry }[] }
  ).allOf.map((fragment) => fragment['x-requirement']),
);
/** The rules that the build makes of the regimes. */
const made = SCHEMAS.fragments
  .filter(({ entry }) => entry.id.startsWith('rezim/'))
  .map(({ entry, notes }): Entry => ({ ...entry, ...notes }));
const bases = globSync('examples/*.yaml', { cwd: ROOT })
  .sort()
  .map((path) => readFileSync(join(ROOT, path), 'utf8'));

/** The clean drafts that each rule can speak of. */
const basesOf = new Map<string, string[]>();
for (const base of bases) {
  const doc = parseDocument(base, { schema: 'failsafe' });
  const [kind, cooperation] = [String(doc.get('dokumen')), String(doc.get('kerja_sama'))];
  for (const { entry } of fragmentsFor(SCHEMAS, kind, cooperation))
    basesOf.set(entry.id, [...(basesOf.get(entry.id) ?? []), base]);
}

const open = (text: string) => openDraft('naskah.yaml', new TextEncoder().encode(text), KNOWLEDGE);

/** Checked with the drafts that the examples name. */
function check(text: string, { linked = {} }: Examples): FileReport {
  const drafts = new Map<string, Draft>(
    Object.entries(linked).flatMap(([path, draft]) => {
      const normalised = open(draft).normalised;
      return normalised === undefined ? [] : [[path, normalised.draft]];
    }),
  );
  return checkDraft(open(text), KNOWLEDGE, { today: TODAY, linked: drafts }).report;
}

/** What a rule says of a draft: its verdict, and whether it found anything. */
function judged(report: FileReport, id: string): { verdict?: Verdict; found: boolean } {
  const verdict = report.outcomes.find(({ rule }) => rule === id)?.verdict;
  return {
    ...(verdict === undefined ? {} : { verdict }),
    found: report.findings.some(({ rule }) => rule === id),
  };
}

/** Rules that speak of data which no shipped file holds yet; `invented-profile.test.ts` shows them true. */
const UNSHOWN: readonly string[] = ['naskah/profil-nomor'];
const machine = [...entries, ...made].filter(
  ({ check: by, id }) => by !== 'human' && !UNSHOWN.includes(id),
);
const human = entries.filter(({ check: by }) => by === 'human');

describe('the examples of the rules are true', () => {
  it('covers the registry', () => {
    expect(machine.length).toBeGreaterThan(200);
  });

  it.each(machine.map((entry) => [entry.id, entry] as const))('%s', (id, { examples = {} }) => {
    const { bad = '', good = '' } = examples;
    const shown = (basesOf.get(id) ?? []).some((base) => {
      const wrong = judged(check(merged(base, bad), examples), id);
      if (wrong.verdict !== 'failed' || !wrong.found) return false;
      const right = judged(check(merged(base, good), examples), id);
      return !right.found && (right.verdict === 'passed' || right.verdict === 'not-applicable');
    });
    expect(shown).toBe(true);
  });
});

/** A question arises, or would, were its law certain. */
const ASKED: readonly (Verdict | undefined)[] = ['review', 'undetermined'];

describe('the questions of the rules are asked', () => {
  it.each(human.map((entry) => [entry.id, entry] as const))('%s', (id, { examples = {} }) => {
    const { bad = '', good = '' } = examples;
    const verdict = (base: string, snippet: string): Verdict | undefined =>
      judged(check(merged(base, snippet), examples), id).verdict;
    const shown = (basesOf.get(id) ?? []).some(
      (base) =>
        ASKED.includes(verdict(base, bad)) &&
        // What only a person can see is asked of the good example too.
        [...ASKED, 'not-applicable'].includes(verdict(base, good)),
    );
    expect(shown).toBe(true);
  });
});
