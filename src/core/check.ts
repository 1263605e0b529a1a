import { isScalar, isMap as isYamlMap } from 'yaml';
import { type Draft, textAt, texts } from './draft/draft.ts';
import { keyText, type Normalised, normalise, TooLarge } from './draft/normalise.ts';
import { type Finding, fill, printable, quotable, type Severity, visible } from './finding.ts';
import type { Cooperations, Kinds } from './kinds.ts';
import { type InForce, inForceOn, type Law, type Period } from './law/law.ts';
import { createLocator, type Locator } from './locate.ts';
import { formatPath, isWithin, type Path } from './path.ts';
import type { Regions } from './regions.ts';
import type { FileReport, Outcome, Verdict } from './report.ts';
import type { CodeRule, Hit, RuleContext } from './rule.ts';
import { covers, type Rule, type Ruleset, type SchemaError } from './ruleset.ts';
import { type ShapeProblem, shapeProblems } from './shape-findings.ts';
import { decode, SOURCE_PROBLEMS } from './source.ts';
import { suggest } from './suggest.ts';
import { isCalendarDate } from './words/date.ts';
import { type ParsedYaml, parseYaml, tooLarge, type YamlProblem } from './yaml.ts';

/** All that checking needs beside the file: values only, read by the host. */
export interface Knowledge {
  readonly law: Law;
  readonly regions: Regions;
  readonly code: ReadonlyMap<string, CodeRule>;
  readonly kinds: Kinds;
  readonly cooperations: Cooperations;
  readonly ruleset: (kind: string, cooperation: string) => Ruleset | undefined;
}

export interface CheckOptions {
  /** ISO date that overrides the draft's own signing date. */
  readonly asOf?: string;
  /** ISO date of the run, used where neither is given. */
  readonly today: string;
  /** Drafts that this one names, by the path as written there. */
  readonly linked?: ReadonlyMap<string, Draft>;
  /** Paths of files that it names and that could not be read. */
  readonly unreadable?: ReadonlySet<string>;
}

/** A checked draft: the report, and what rendering needs of it where the YAML could be read. */
export interface Checked {
  readonly report: FileReport;
  readonly draft?: Normalised & { readonly ruleset: Ruleset };
}

/** A parsed file, before any rule: lets the host read the drafts that it names. */
export interface Opened {
  readonly file: string;
  readonly text?: string;
  readonly yaml?: ParsedYaml;
  readonly normalised?: Normalised;
  readonly ruleset?: Ruleset;
  readonly findings: readonly Finding[];
}

/** Bytes of a file → a parsed and normalised draft, or the findings that stand in the way. Never throws on content. */
export function openDraft(file: string, bytes: Uint8Array, knowledge: Knowledge): Opened {
  const source = decode(bytes);
  if ('problem' in source) {
    const { message, advice } = SOURCE_PROBLEMS[source.problem];
    const start = { line: 1, column: 1, offset: 0 };
    return {
      file,
      findings: [
        {
          rule: `berkas/${source.problem}`,
          severity: 'error',
          message,
          advice,
          cites: [],
          path: [],
          range: { start, end: start },
          related: [],
        },
      ],
    };
  }
  const { text } = source;
  const yaml = parseYaml(text);
  const locator = createLocator(yaml.doc, yaml.lines, text);
  const problems = yaml.problems.map((problem) => yamlFinding(problem, locator));
  if (yaml.broken) return { file, text, findings: problems };
  if (!isYamlMap(yaml.doc.contents)) return { file, text, findings: [notAMap(locator, text)] };
  const selected = selectRuleset(yaml, knowledge, locator);
  if ('finding' in selected) return { file, text, yaml, findings: [...problems, selected.finding] };
  try {
    const normalised = normalise(yaml.doc, selected.ruleset.shape);
    return { file, text, yaml, normalised, ruleset: selected.ruleset, findings: problems };
  } catch (error) {
    if (!(error instanceof TooLarge || error instanceof RangeError)) throw error;
    return { file, text, findings: [yamlFinding(tooLarge(), locator)] };
  }
}

/** Judges an opened draft. */
export function checkDraft(opened: Opened, knowledge: Knowledge, options: CheckOptions): Checked {
  const { yaml, normalised, ruleset, text } = opened;
  if (yaml === undefined || normalised === undefined || ruleset === undefined || text === undefined)
    return {
      report: {
        file: opened.file,
        ...(text === undefined ? {} : { text }),
        ...lawDate(undefined, options),
        findings: opened.findings.map(printable),
        outcomes: [],
      },
    };
  const { draft } = normalised;
  const locator = createLocator(yaml.doc, yaml.lines, text);
  const date = lawDate(draft, options);
  const problems = shapeProblems(draft, ruleset.shape, ruleset.validateShape, (path) =>
    formatPath(normalised.toSource(path)),
  );
  const context: RuleContext = {
    asOf: date.asOf,
    law: knowledge.law,
    regions: knowledge.regions,
    linked: options.linked ?? new Map(),
    blanks: normalised.blanks,
  };
  const judged = ruleset.rules.map((rule) =>
    judge(rule, draft, context, knowledge, ruleset, problems),
  );
  const order = Object.keys(ruleset.shape.schemas[ruleset.shape.root]?.properties ?? {});
  const place = (
    hit: PlacedHit,
  ): Omit<Finding, 'rule' | 'severity' | 'message' | 'advice' | 'cites'> =>
    locateHit(hit, normalised, locator, order);
  const findings = [
    ...opened.findings,
    ...problems.map(
      (problem): Finding => ({
        rule: problem.rule,
        severity: 'error',
        message: problem.message,
        advice: problem.advice,
        cites: [],
        ...place(problem),
      }),
    ),
    ...unreadableLinks(draft, options.unreadable ?? new Set()).map(
      (hit): Finding => ({ ...UNREADABLE, ...place(hit) }),
    ),
    ...withoutConsequences(
      judged.flatMap((result) => result.hits),
      problems,
      normalised.toSource,
    ).map(({ rule, cites, hit }): Finding => {
      const args = hit.args ?? {};
      return {
        rule: rule.id,
        severity: rule.severity,
        message: fill(rule.message, quotables(args)),
        advice: fill(rule.advice ?? rule.message, args),
        cites,
        ...place(hit),
      };
    }),
  ];
  const failing = new Set(findings.map((finding) => finding.rule));
  const outcomes = judged.map(({ outcome }) =>
    outcome.verdict === 'failed' && !failing.has(outcome.rule)
      ? { ...outcome, verdict: 'blocked' as const }
      : outcome,
  );
  const title = textAt(draft, 'judul');
  return {
    report: {
      file: opened.file,
      text,
      document: ruleset.kind,
      cooperation: ruleset.cooperation,
      ...(title === undefined ? {} : { title: visible(title) }),
      ...date,
      findings: findings.map(printable).sort(byPlace),
      outcomes,
    },
    draft: { ...normalised, ruleset },
  };
}

const quotables = (args: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(args).map(([name, text]) => [name, quotable(text)]));

const UNREADABLE = {
  rule: 'berkas/tidak-terbaca',
  severity: 'warning',
  message: {
    id: 'Berkas yang ditunjuk di sini tidak ada atau tidak dapat dibaca.',
    en: 'The file named here does not exist or cannot be read.',
  },
  advice: {
    id: 'Periksa ejaan nama berkasnya; jalurnya dihitung dari folder tempat naskah ini berada.',
    en: 'Check the spelling of the file name; its path is counted from the folder of this draft.',
  },
  cites: [],
} as const;

/** Keys of the format whose text is the path of a file. */
export const PATH_KEYS: ReadonlySet<string> = new Set(['naskah', 'lambang', 'garuda', 'berkas']);

/** Where the draft names a file that the host could not read. */
function unreadableLinks(draft: Draft, unreadable: ReadonlySet<string>): Hit[] {
  return unreadable.size === 0
    ? []
    : [...texts(draft)]
        .filter(({ path, text }) => PATH_KEYS.has(String(path.at(-1))) && unreadable.has(text))
        .map(({ path }) => ({ path }));
}

type PlacedHit = Pick<Hit, 'path' | 'inSource' | 'at' | 'excerpt' | 'related'>;

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start.offset - b.range.start.offset ||
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

function lawDate(
  draft: Draft | undefined,
  options: CheckOptions,
): Pick<FileReport, 'asOf' | 'asOfFrom'> {
  if (options.asOf !== undefined) return { asOf: options.asOf, asOfFrom: 'option' };
  const signed = textAt(draft, 'penandatanganan', 'tanggal');
  return signed !== undefined && isCalendarDate(signed)
    ? { asOf: signed, asOfFrom: 'signing' }
    : { asOf: options.today, asOfFrom: 'today' };
}

function yamlFinding(problem: YamlProblem, locator: Locator): Finding {
  const { start, end, ...words } = problem;
  return { ...words, cites: [], path: [], range: locator.at(start, end), related: [] };
}

function notAMap(locator: Locator, text: string): Finding {
  return {
    rule: 'bentuk/bukan-naskah',
    severity: 'error',
    message: {
      id: 'Isi berkas ini bukan naskah: tidak ada `kunci: isi` pada tingkat teratas.',
      en: 'This file is no draft: there is no `key: value` at the top level.',
    },
    advice: {
      id: 'Buat kerangka dengan `sepakat baru`, lalu isi.',
      en: 'Make a skeleton with `sepakat new` and fill it.',
    },
    cites: [],
    path: [],
    range: locator.at(0, Math.max(0, text.indexOf('\n'))),
    related: [],
  };
}

/** The kind and cooperation decide which law is read; a draft without them cannot be judged. */
function selectRuleset(
  yaml: ParsedYaml,
  knowledge: Knowledge,
  locator: Locator,
): { readonly ruleset: Ruleset } | { readonly finding: Finding } {
  const kind = rootText(yaml, 'dokumen');
  const cooperation = rootText(yaml, 'kerja_sama');
  const info = knowledge.kinds.get(kind ?? '');
  if (kind === undefined || info === undefined)
    return { finding: undecided('dokumen', kind, [...knowledge.kinds.keys()], yaml, locator) };
  const ruleset =
    cooperation === undefined || !info.cooperations.includes(cooperation)
      ? undefined
      : knowledge.ruleset(kind, cooperation);
  return ruleset === undefined
    ? { finding: undecided('kerja_sama', cooperation, info.cooperations, yaml, locator) }
    : { ruleset };
}

function rootText(yaml: ParsedYaml, key: string): string | undefined {
  const contents = yaml.doc.contents;
  const pair = isYamlMap(contents)
    ? contents.items.find((item) => keyText(item.key) === key)
    : undefined;
  return isScalar(pair?.value) ? String(pair.value.value ?? '').trim() : undefined;
}

function undecided(
  key: string,
  typed: string | undefined,
  known: readonly string[],
  yaml: ParsedYaml,
  locator: Locator,
): Finding {
  const list = known.join(', ');
  const present =
    isYamlMap(yaml.doc.contents) &&
    yaml.doc.contents.items.some((item) => keyText(item.key) === key);
  const meant = typed === undefined || typed === '' ? undefined : suggest(typed, known);
  const shown = typed === undefined || typed === '' ? undefined : quotable(typed);
  return {
    rule: shown === undefined ? 'bentuk/kunci-wajib' : 'bentuk/nilai-tidak-dikenal',
    severity: 'error',
    message:
      shown === undefined
        ? {
            id: `\`${key}\` belum diisi, sehingga hukum yang berlaku tidak dapat ditentukan.`,
            en: `\`${key}\` is missing, so the law that applies cannot be told.`,
          }
        : {
            id: `\`${shown}\` bukan nilai \`${key}\` yang didukung.`,
            en: `\`${shown}\` is not a supported value of \`${key}\`.`,
          },
    advice: {
      id: `${meant === undefined ? '' : `Mungkin maksudnya \`${meant}\`. `}Pilih salah satu: ${list}.`,
      en: `${meant === undefined ? '' : `Did you mean \`${meant}\`? `}Choose one of: ${list}.`,
    },
    cites: [],
    path: [key],
    range: present ? locator.value([key]) : locator.missing([key], []),
    related: [],
  };
}

interface FoundHit {
  readonly rule: Rule;
  readonly cites: readonly string[];
  readonly hit: Hit;
}

function judge(
  rule: Rule,
  draft: Draft,
  context: RuleContext,
  knowledge: Knowledge,
  ruleset: Ruleset,
  problems: readonly ShapeProblem[],
): { readonly outcome: Outcome; readonly hits: readonly FoundHit[] } {
  const { cites, force } = citesInForce(rule, context, ruleset);
  const result = (
    verdict: Verdict,
    hits: readonly Hit[] = [],
  ): { outcome: Outcome; hits: FoundHit[] } => ({
    outcome: {
      rule: rule.id,
      verdict,
      cites,
      ...(verdict === 'review'
        ? { question: rule.question ?? rule.message, topic: rule.topic ?? 'isi-naskah' }
        : {}),
    },
    hits: hits.map((hit) => ({ rule, cites, hit })),
  });
  if (force === 'no') return result('not-applicable');
  if (problems.some((problem) => blocks(problem, rule.reads))) return result('blocked');
  if (rule.appliesIf !== undefined && !rule.appliesIf(draft)) return result('not-applicable');
  if (force === 'unknown') return result('undetermined');
  if (rule.check === 'human') return result('review');
  if (rule.reviewIf?.(draft)) return result('review');
  if (rule.check === 'schema') {
    const hits =
      rule.body === undefined || rule.body(draft) ? [] : schemaHits(rule.body.errors ?? []);
    return result(hits.length > 0 ? 'failed' : 'passed', hits);
  }
  const found = knowledge.code.get(rule.id)?.(draft, context);
  if (found === undefined) throw new Error(`no code for rule ${rule.id}`);
  return typeof found === 'string'
    ? result(found)
    : result(found.length > 0 ? 'failed' : 'passed', found);
}

/** Which citations speak on that day. A rule that cites nothing always applies. */
export function citesInForce(
  rule: Pick<Rule, 'cites'>,
  context: Pick<RuleContext, 'asOf' | 'law'>,
  ruleset: Pick<Ruleset, 'kind' | 'cooperation'>,
): { readonly cites: readonly string[]; readonly force: InForce } {
  const relevant = rule.cites.filter(
    (cite) => covers(cite.dokumen, ruleset.kind) && covers(cite.kerja_sama, ruleset.cooperation),
  );
  if (rule.cites.length === 0) return { cites: [], force: 'yes' };
  const dated = relevant.map((cite) => ({
    id: cite.provision,
    force: provisionInForce(context.law, cite.provision, context.asOf),
  }));
  const inForce = dated.filter(({ force }) => force === 'yes').map(({ id }) => id);
  if (inForce.length > 0) return { cites: inForce, force: 'yes' };
  const open = dated.filter(({ force }) => force === 'unknown').map(({ id }) => id);
  return { cites: open, force: open.length > 0 ? 'unknown' : 'no' };
}

/** Periods of provisions that have one of their own, looked up often and seldom there. */
const ownPeriods = new WeakMap<Law, ReadonlyMap<string, Period>>();

function periodsOf(law: Law): ReadonlyMap<string, Period> {
  const known = ownPeriods.get(law);
  if (known !== undefined) return known;
  const periods = new Map<string, Period>();
  for (const { id, provisions } of law.regulations.values())
    for (const provision of provisions)
      if (provision.inForce !== undefined) periods.set(`${id}:${provision.id}`, provision.inForce);
  ownPeriods.set(law, periods);
  return periods;
}

function provisionInForce(law: Law, id: string, day: string): InForce {
  const regulation = law.regulations.get(id.slice(0, id.indexOf(':')));
  if (regulation === undefined) throw new Error(`unknown regulation in citation ${id}`);
  return inForceOn(periodsOf(law).get(id) ?? regulation.inForce, day);
}

/** A shape problem at, above or below a place that a rule reads makes the rule undecidable. */
function blocks(problem: ShapeProblem, reads: readonly string[]): boolean {
  const places = [problem.path, ...(problem.meant === undefined ? [] : [problem.meant])].map(
    (path) => path.filter((step) => typeof step === 'string'),
  );
  return reads.some((read) => {
    const path = read === '*' ? undefined : read.split('.');
    return (
      path !== undefined && places.some((place) => isWithin(place, path) || isWithin(path, place))
    );
  });
}

/** One hit for each place: missing keys of one parent are one finding. */
function schemaHits(errors: readonly SchemaError[]): Hit[] {
  const byPlace = new Map<string, Hit & { missing: Path[] }>();
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    const parent: Path = error.instancePath
      .split('/')
      .slice(1)
      .map((step) =>
        /^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'),
      );
    const missing =
      error.keyword === 'required'
        ? [...parent, String(error.params['missingProperty'])]
        : undefined;
    const known = byPlace.get(error.instancePath);
    if (known === undefined)
      byPlace.set(error.instancePath, {
        path: missing ?? parent,
        at: missing === undefined ? 'value' : 'missing',
        missing: missing === undefined ? [] : [missing],
      });
    else if (missing !== undefined) known.missing.push(missing);
  }
  return outermost([...byPlace.values()]);
}

/** Errors inside a part that itself fails (`contains`, `items`) are reported once, at the innermost place. */
function outermost(hits: readonly (Hit & { missing: Path[] })[]): Hit[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit &&
          other.path.length > hit.path.length &&
          isWithin(other.path, hit.path) &&
          hit.at === 'value',
      ),
  );
}

/**
 * One finding per cause: a hit that only follows from something missing (`causedBy`) goes
 * where another finding already reports that place.
 */
function withoutConsequences(
  hits: readonly FoundHit[],
  problems: readonly ShapeProblem[],
  toSource: (path: Path) => Path,
): FoundHit[] {
  const causes = hits.filter(({ hit }) => hit.causedBy === undefined);
  const anywhere: Weights = new Map();
  const whole: Weights = new Map();
  for (const { rule, hit } of causes)
    for (const path of [hit.path, ...(hit.missing ?? [])].map(toSource)) {
      keepHeaviest(anywhere, path, WEIGHT[rule.severity]);
      if (hit.at === 'missing') keepHeaviest(whole, path, WEIGHT[rule.severity]);
    }
  for (const { meant } of problems)
    if (meant !== undefined) keepHeaviest(whole, toSource(meant), WEIGHT.error);
  return hits.filter(({ rule, hit }) => {
    const places = (hit.causedBy ?? []).map((path) => (hit.inSource ? path : toSource(path)));
    // Never for the sake of a lighter finding. What is missing is missing with all that belongs in it.
    const reported = (weights: Weights, path: Path): boolean =>
      (weights.get(JSON.stringify(path)) ?? Number.POSITIVE_INFINITY) <= WEIGHT[rule.severity];
    return !places.some(
      (cause) =>
        reported(anywhere, cause) ||
        reported(whole, []) ||
        cause.some((_, i) => reported(whole, cause.slice(0, i + 1))),
    );
  });
}

/** Places at which something is reported, each with the weight of its heaviest finding. */
type Weights = Map<string, number>;

function keepHeaviest(weights: Weights, path: Path, weight: number): void {
  const place = JSON.stringify(path);
  weights.set(place, Math.min(weight, weights.get(place) ?? weight));
}

function locateHit(
  hit: PlacedHit,
  normalised: Normalised,
  locator: Locator,
  order: readonly string[],
): Pick<Finding, 'path' | 'range' | 'related'> {
  const path = hit.inSource ? hit.path : normalised.toSource(hit.path);
  const range =
    hit.at === 'missing'
      ? locator.missing(path, order)
      : hit.excerpt !== undefined
        ? locator.excerpt(path, hit.excerpt)
        : hit.at === 'key'
          ? locator.key(path)
          : locator.value(path);
  const related = (hit.related ?? [])
    .map((other) => {
      const place = normalised.toSource(other.path);
      return {
        path: place,
        range: locator.value(place),
        ...(other.note === undefined ? {} : { note: other.note }),
      };
    })
    .filter((other) => other.range.start.offset !== range.start.offset);
  return { path, range, related };
}
