import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { type Document, isMap, isPair, LineCounter, parseDocument } from 'yaml';
import { fragmentsFor, type JsonSchema, readsOf } from '../../src/build/schema-files.ts';
import {
  type Draft,
  isMap as isDraftMap,
  isList,
  type Value,
  valueAt,
} from '../../src/core/draft/draft.ts';
import type { Finding, Severity } from '../../src/core/finding.ts';
import { inForceOn } from '../../src/core/law/law.ts';
import { formatPath, isWithin, type Path } from '../../src/core/path.ts';
import { covers, type RuleEntry } from '../../src/core/ruleset.ts';
import { checkText, KNOWLEDGE, ROOT, SCHEMAS } from '../support/knowledge.ts';

/** A place that a requirement asks for, in the words of the draft as written. */
interface Asked {
  readonly entry: RuleEntry;
  readonly path: Path;
}

/** Of another regime the law of cooperation asks for nothing. */
const handedOn = `kerja_sama: ${SCHEMAS.regimes.cooperation}\n`;
const examples = globSync('examples/*.yaml', { cwd: ROOT, absolute: true })
  .filter((path) => !readFileSync(path, 'utf8').includes(handedOn))
  .sort();

describe.each(examples.map((path) => [basename(path), readFileSync(path, 'utf8')] as const))(
  '%s',
  (_, text) => {
    const { report, draft } = checkText(text);
    if (draft === undefined) throw new Error('the example cannot be read');
    const before = new Set(report.findings.map(nameOf));
    const passed = new Set(
      report.outcomes.filter(({ verdict }) => verdict === 'passed').map(({ rule }) => rule),
    );
    const asked = askedPlaces(
      draft.draft,
      draft.ruleset.kind,
      draft.ruleset.cooperation,
      passed,
    ).map(({ entry, path }) => ({
      entry,
      path: inEveryLanguage(draft.toSource(path), draft.languages),
    }));
    const cases = asked.map(({ entry, path }) => [formatPath(path), entry, path] as const);

    it('has what the law asks for', () => {
      const always = requiredOf(draft.ruleset.kind, draft.ruleset.cooperation);
      expect(always.map(({ id }) => id).filter((rule) => !passed.has(rule))).toEqual([]);
      // Where the absence of a fact is asked about, leaving it out is no finding.
      const told = always.filter(({ asks }) => !asks);
      expect(cases.length).toBeGreaterThanOrEqual(told.length);
    });

    it.each(cases)('without `%s` there is one finding more', (__, entry, path) => {
      expectOneMore(text, before, entry, path, report.asOf, (doc) => void doc.deleteIn(path));
    });

    it.each(cases)('with `%s` empty there is one finding more', (__, entry, path) => {
      for (const empty of ['', '{}', '...', '[]', '~'])
        expectOneMore(
          text,
          before,
          entry,
          path,
          report.asOf,
          (doc) => doc.setIn(path, MARK),
          empty,
        );
    });
  },
);

/** Where a text stands in several languages, the place of all of them. */
const inEveryLanguage = (path: Path, languages: readonly string[]): Path =>
  languages.length > 1 && languages.includes(String(path.at(-1))) ? path.slice(0, -1) : path;

/** Stands for the emptied value until the text is written. */
const MARK = 'KOSONGKAN-DI-SINI';

function expectOneMore(
  text: string,
  before: ReadonlySet<string>,
  entry: RuleEntry,
  path: Path,
  asOf: string,
  change: (doc: Document) => void,
  empty = '',
): void {
  const doc = parseDocument(text, { schema: 'failsafe' });
  change(doc);
  const changed = doc.toString({ lineWidth: 0 }).replace(MARK, empty);
  const { report } = checkText(changed, { asOf });
  // What is heavier than the requirement itself, such as a broken reference, is told beside it.
  const added = report.findings.filter(
    (finding) =>
      !before.has(nameOf(finding)) &&
      SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(entry.severity),
  );
  expect(
    added.map(({ rule, severity, cites }) => ({ rule, severity, cites: [...cites].sort() })),
  ).toEqual([
    {
      rule: entry.id,
      severity: entry.severity,
      cites: citesOf(entry, report.document ?? '', report.cooperation ?? '', asOf).sort(),
    },
  ]);
  expect(added[0]?.range.start.line).toBe(expectedLine(changed, path));
}

/** From the lightest. */
const SEVERITIES: readonly Severity[] = ['note', 'warning', 'error'];

const nameOf = (finding: Finding): string => `${finding.rule}@${formatPath(finding.path)}`;

/** Every provision of the entry that is in force on that day and speaks of this kind and cooperation. */
function citesOf(entry: RuleEntry, kind: string, cooperation: string, day: string): string[] {
  return entry.cites
    .filter((cite) => covers(cite.dokumen, kind) && covers(cite.kerja_sama, cooperation))
    .map(({ provision }) => provision)
    .filter((id) => {
      const regulation = KNOWLEDGE.law.regulations.get(id.split(':')[0] ?? '');
      const provision = regulation?.provisions.find((one) => one.id === id.split(':')[1]);
      return (
        regulation !== undefined &&
        inForceOn(provision?.inForce ?? regulation.inForce, day) === 'yes'
      );
    });
}

/** The duties that every document of a kind has, whatever its facts; a form without a law of its contents has few. */
const requiredOf = (kind: string, cooperation: string): { id: string; asks: boolean }[] =>
  fragmentsFor(SCHEMAS, kind, cooperation)
    .filter(
      ({ entry, appliesIf, body }) =>
        entry.check === 'schema' &&
        entry.cites.length > 0 &&
        appliesIf === undefined &&
        body?.['required'] !== undefined,
    )
    .map(({ entry, reviewIf }) => ({ id: entry.id, asks: reviewIf !== undefined }));

/** The places of this draft that the schema requirements which it passes name as required. */
function askedPlaces(
  draft: Draft,
  kind: string,
  cooperation: string,
  passed: ReadonlySet<string>,
): Asked[] {
  const found = fragmentsFor(SCHEMAS, kind, cooperation)
    .filter(
      ({ entry }) => entry.check === 'schema' && entry.cites.length > 0 && passed.has(entry.id),
    )
    .flatMap(({ entry, body, appliesIf, reviewIf }) => {
      // Where a place decides whether the duty arises, its absence is no breach of that duty.
      const deciding = [appliesIf, reviewIf].flatMap((schema) => readsOf(schema));
      const places = body === undefined ? [] : requiredPlaces(body, draft, []);
      return places
        .filter((path) => !deciding.some((read) => isWithin(read.split('.'), names(path))))
        .map((path) => ({ entry, path }));
    });
  const seen = new Set<string>();
  return found.filter(({ path }) => !seen.has(formatPath(path)) && seen.add(formatPath(path)));
}

const names = (path: Path): Path => path.filter((step) => typeof step === 'string');

function requiredPlaces(schema: JsonSchema, value: Value | undefined, path: Path): Path[] {
  if (isList(value))
    return schema['items'] === undefined
      ? []
      : value.flatMap((item, i) =>
          requiredPlaces(schema['items'] as JsonSchema, item, [...path, i]),
        );
  if (!isDraftMap(value)) return [];
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  // What holds further required members is no element of its own: its members are.
  const here = ((schema['required'] ?? []) as string[])
    .filter((key) => value[key] !== undefined && !asksFurther(properties[key]))
    .map((key) => [...path, key]);
  const below = Object.entries(properties).flatMap(([key, property]) =>
    requiredPlaces(property, valueAt(value, key), [...path, key]),
  );
  return [...here, ...below];
}

function asksFurther(schema: JsonSchema | undefined): boolean {
  return (
    schema !== undefined &&
    (schema['required'] !== undefined || asksFurther(schema['items'] as JsonSchema | undefined))
  );
}

/** The line of the key itself where it stands empty; else of its parent's key; at the root of the last key before it in the format. */
function expectedLine(text: string, path: Path): number {
  const lines = new LineCounter();
  const doc = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  for (let depth = path.length; depth > 0; depth--) {
    const parent =
      doc.getIn(path.slice(0, depth - 1), true) ?? (depth === 1 ? doc.contents : undefined);
    const step = path[depth - 1];
    const pair = isMap(parent)
      ? parent.items.find(
          (item) => isPair(item) && String((item.key as { value?: unknown }).value) === step,
        )
      : undefined;
    if (pair !== undefined)
      return lineAt((pair.key as { range: [number, number, number] }).range[0]);
    const item =
      typeof step === 'number'
        ? (doc.getIn(path.slice(0, depth), true) as
            | { range?: [number, number, number] }
            | undefined)
        : undefined;
    if (item?.range !== undefined) return lineAt(item.range[0]);
  }
  const shape = SCHEMAS.shapes[SCHEMAS.kinds.get(String(doc.get('dokumen')))?.shape ?? ''];
  const order = Object.keys((shape?.['properties'] ?? {}) as object);
  const before = order.slice(0, order.indexOf(String(path[0])));
  const present = isMap(doc.contents)
    ? doc.contents.items.map(
        ({ key }) => key as { value: unknown; range: [number, number, number] },
      )
    : [];
  const anchor = present.filter(({ value }) => before.includes(String(value))).at(-1) ?? present[0];
  return lineAt(anchor?.range[0] ?? 0);
}
