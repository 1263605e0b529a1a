import { isScalar, isMap as isYamlMap } from 'yaml';
import { type Draft, textAt, texts } from './draft/draft.ts';
import { keyText } from './draft/key-text.ts';
import { type Normalised, normalise, TooLarge } from './draft/normalise.ts';
import { type Finding, fill, quotable, type Severity } from './finding.ts';
import type { Aliases } from './judgement/aliases.ts';
import type { Digest } from './judgement/fingerprint.ts';
import { type Judgement, judged } from './judgement/judgement.ts';
import type { Cooperations, Kinds } from './kinds.ts';
import { languageFindings } from './language-findings.ts';
import { atMost, citesOn, type Standing, weaker } from './law/citations.ts';
import type { Law } from './law/law.ts';
import { createLocator, type Locator } from './locate.ts';
import { formatPath, isWithin, type Path } from './path.ts';
import { namesNoProfile, type Profiles, profileNameFor } from './profile.ts';
import { type Regimes, regimeAdvice, regimeCalled } from './regimes.ts';
import type { Regions } from './regions.ts';
import type { FileReport, Outcome, Verdict } from './report.ts';
import type { CodeRule, Hit, RuleContext } from './rule.ts';
import type { Rule, Ruleset, SchemaError } from './ruleset.ts';
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
  readonly regimes: Regimes;
  readonly profiles: Profiles;
  readonly ruleset: (kind: string, cooperation: string) => Ruleset | undefined;
  /** Former ids of rules. */
  readonly aliases: Aliases;
  /** SHA-256 of a text, as hexadecimal digits. */
  readonly digest: Digest;
  /** The version of the draft format (`draf:`), and those that can be brought up to it. */
  readonly format: { readonly version: string; readonly older: readonly string[] };
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
  /** Name of the house profile to use, in place of what the draft says. */
  readonly profile?: string;
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
  const version = otherVersion(yaml, knowledge, file, locator);
  if (version !== undefined) return { file, text, yaml, findings: [...problems, version] };
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
        findings: opened.findings,
        outcomes: [],
      },
    };
  const { draft } = normalised;
  const locator = createLocator(yaml.doc, yaml.lines, text);
  const date = lawDate(draft, options);
  const problems = shapeProblems(draft, ruleset.shape, ruleset.validateShape, (path) =>
    formatPath(normalised.toSource(path)),
  );
  const { profiles, regions } = knowledge;
  const profile = profileNameFor(draft, profiles, regions, options.profile);
  const context: RuleContext = {
    asOf: date.asOf,
    law: knowledge.law,
    regions,
    linked: options.linked ?? new Map(),
    blanks: normalised.blanks,
    profile: profile === undefined ? undefined : profiles.read(profile),
    otherProfiles: namesNoProfile(draft, profiles, regions)
      ? Object.keys(profiles.regions)
      : undefined,
    languages: normalised.languages,
    translations: normalised.translations,
  };
  const results = ruleset.rules.map((rule) =>
    judge(rule, draft, context, knowledge, ruleset, problems),
  );
  const order = Object.keys(ruleset.shape.schemas[ruleset.shape.root]?.properties ?? {});
  const place = (hit: PlacedHit): Pick<Finding, 'path' | 'range' | 'related'> =>
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
      results.flatMap((result) => result.hits),
      problems,
      normalised.toSource,
    ).map(({ rule, severity, standing, hit }): Finding => {
      const args = hit.args ?? {};
      const evidence = weaker(standing.evidence, rule.evidence);
      return {
        rule: rule.id,
        severity,
        message: fill(rule.message, quotables(args)),
        advice: fill(rule.advice ?? rule.message, args),
        cites: standing.cites,
        ...(evidence === undefined ? {} : { evidence }),
        ...(standing.conflicts.length === 0 ? {} : { conflicts: standing.conflicts }),
        ...place(hit),
      };
    }),
  ];
  findings.push(
    ...languageFindings(normalised, ruleset.shape)
      // What is missing in the primary language is missing to the rules as well.
      .filter(({ path, primary }) => !primary || !findings.some((one) => isWithin(one.path, path)))
      .map(
        ({ rule, severity, message, advice, primary: _, ...hit }): Finding => ({
          rule,
          severity,
          message,
          advice,
          cites: [],
          ...place({ ...hit, inSource: true }),
        }),
      ),
  );
  const failing = new Set(findings.map((finding) => finding.rule));
  const outcomes = results.map(({ outcome }) =>
    outcome.verdict === 'failed' && !failing.has(outcome.rule)
      ? { ...outcome, verdict: 'blocked' as const }
      : outcome,
  );
  const decided = withJudgement(
    { draft, rules: ruleset.rules, findings, outcomes, today: options.today },
    knowledge,
    problems,
    place,
  );
  const title = textAt(draft, 'judul');
  return {
    report: {
      file: opened.file,
      text,
      document: ruleset.kind,
      cooperation: ruleset.cooperation,
      ...(title === undefined ? {} : { title }),
      ...date,
      findings: [...decided.findings].sort(byPlace),
      outcomes: decided.outcomes,
    },
    draft: { ...normalised, ruleset },
  };
}

/** The report as people in charge have judged it, where the draft holds anything of theirs. */
function withJudgement(
  judging: Pick<
    Parameters<typeof judged>[0],
    'draft' | 'rules' | 'findings' | 'outcomes' | 'today'
  >,
  knowledge: Knowledge,
  shape: readonly ShapeProblem[],
  place: (hit: PlacedHit) => Pick<Finding, 'path' | 'range' | 'related'>,
): Pick<Judgement, 'findings' | 'outcomes'> {
  if (judging.draft['pemeriksaan'] === undefined) return judging;
  const isMalformed = (entry: Path): boolean =>
    shape.some(({ path }) => isWithin(path, entry) || isWithin(entry, path));
  // Former names are read only here: most drafts need none.
  const { aliases, digest } = knowledge;
  const { findings, outcomes, problems } = judged({ ...judging, aliases, digest, isMalformed });
  return {
    findings: [
      ...findings,
      ...problems.map(
        ({ rule, severity, message, advice, ...hit }): Finding => ({
          rule,
          severity,
          message,
          advice,
          cites: [],
          ...place(hit),
        }),
      ),
    ],
    outcomes,
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
    : texts(draft)
        .filter(({ path, text }) => PATH_KEYS.has(String(path.at(-1))) && unreadable.has(text))
        .map(({ path }) => ({ path }));
}

type PlacedHit = Pick<Hit, 'path' | 'inSource' | 'language' | 'at' | 'excerpt' | 'related'>;

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

/** A draft of another version of the format: its keys mean something else, so nothing else is said of it. */
function otherVersion(
  yaml: ParsedYaml,
  { format }: Knowledge,
  file: string,
  locator: Locator,
): Finding | undefined {
  const version = rootText(yaml, 'draf');
  if (version === undefined || version === format.version) return undefined;
  const isOlder = format.older.includes(version);
  const isNewer = /^\d{1,9}$/.test(version) && Number(version) > Number(format.version);
  if (!isOlder && !isNewer) return undefined;
  return {
    rule: isOlder ? 'bentuk/draf-lama' : 'bentuk/draf-baru',
    severity: 'error',
    message: isOlder
      ? {
          id: `Naskah ini memakai bentuk lama, \`draf: ${version}\`; yang sekarang \`draf: ${format.version}\`.`,
          en: `This draft is in an older format, \`draf: ${version}\`; the current one is \`draf: ${format.version}\`.`,
        }
      : {
          id: `Naskah ini memakai bentuk yang lebih baru, \`draf: ${version}\`; Sepakat yang terpasang hanya mengenal \`draf: ${format.version}\`.`,
          en: `This draft is in a newer format, \`draf: ${version}\`; the installed Sepakat knows \`draf: ${format.version}\` only.`,
        },
    advice: isOlder
      ? {
          id: `Jalankan \`sepakat mutakhirkan ${file}\`; isi dan catatannya tetap.`,
          en: `Run \`sepakat migrate ${file}\`; its content and comments stay.`,
        }
      : {
          id: 'Pasang Sepakat versi terbaru.',
          en: 'Install the latest version of Sepakat.',
        },
    cites: [],
    path: ['draf'],
    range: locator.value(['draf']),
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
    return {
      finding: undecided('dokumen', kind, [...knowledge.kinds.keys()], knowledge, yaml, locator),
    };
  const ruleset =
    cooperation === undefined || !info.cooperations.includes(cooperation)
      ? undefined
      : knowledge.ruleset(kind, cooperation);
  return ruleset === undefined
    ? {
        finding: undecided('kerja_sama', cooperation, info.cooperations, knowledge, yaml, locator),
      }
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
  knowledge: Knowledge,
  yaml: ParsedYaml,
  locator: Locator,
): Finding {
  const list = known.join(', ');
  const present =
    isYamlMap(yaml.doc.contents) &&
    yaml.doc.contents.items.some((item) => keyText(item.key) === key);
  const meant = typed === undefined || typed === '' ? undefined : suggest(typed, known);
  const shown = typed === undefined || typed === '' ? undefined : quotable(typed);
  const regime =
    typed === undefined || shown === undefined || meant?.toLowerCase() === typed.toLowerCase()
      ? undefined
      : regimeCalled(knowledge.regimes, typed, meant === undefined);
  if (regime !== undefined) {
    const { name } = regime.regime;
    return {
      rule: 'bentuk/nilai-tidak-dikenal',
      severity: 'error',
      message: {
        id: `\`${shown}\` adalah ${name.id}: bukan nilai \`${key}\`, dan tidak diatur dengan hukum kerja sama daerah.`,
        en: `\`${shown}\` is ${name.en}: no value of \`${key}\`, and not governed by the law of regional cooperation.`,
      },
      advice: regimeAdvice(regime, knowledge.regimes.cooperation),
      cites: regime.regime.cites,
      path: [key],
      range: locator.value([key]),
      related: [],
    };
  }
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
  /** That of the rule, unless its evidence on that day carries less. */
  readonly severity: Severity;
  readonly standing: Standing;
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
  const standing = citesOn(context.law, rule.cites, ruleset, context.asOf);
  const { cites, conflicts } = standing;
  const force = rule.guide ? 'yes' : standing.force;
  const severity = atMost(rule.severity, weaker(standing.evidence, rule.evidence));
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
      ...(conflicts.length > 0 && SAYS_CONFLICTS.has(verdict) ? { conflicts } : {}),
    },
    hits: hits.map((hit) => ({ rule, severity, standing, hit })),
  });
  if (force === 'no' || (rule.language ?? context.languages[0]) !== context.languages[0])
    return result('not-applicable');
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
  const code = knowledge.code.get(rule.id);
  if (code === undefined) throw new Error(`no code for rule ${rule.id}`);
  const found = code(draft, context);
  if (typeof found === 'string') return result(found);
  const all = rule.everyLanguage
    ? [...found, ...inTranslations(code, draft, found, context)]
    : found;
  return result(all.length > 0 ? 'failed' : 'passed', all);
}

/** What a rule finds in the other languages and not in the primary one as well: texts that both share are said once. */
function inTranslations(
  code: CodeRule,
  draft: Draft,
  primary: readonly Hit[],
  context: RuleContext,
): Hit[] {
  const known = new Set(primary.map(nameOfHit));
  return [...context.translations].flatMap(([language, translation]) => {
    const found = code(translation, context);
    return typeof found === 'string'
      ? []
      : found
          .filter(
            (hit) =>
              !known.has(nameOfHit(hit)) ||
              textAt(translation, ...hit.path) !== textAt(draft, ...hit.path),
          )
          .map((hit): Hit => ({ ...hit, language }));
  });
}

const nameOfHit = ({ path, excerpt }: Hit): string => `${formatPath(path)} ${excerpt ?? ''}`;

/** Where it matters that texts say different things. */
const SAYS_CONFLICTS: ReadonlySet<Verdict> = new Set(['failed', 'review', 'undetermined']);

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
  for (const { severity, hit } of causes)
    for (const path of [hit.path, ...(hit.missing ?? [])].map(toSource)) {
      keepHeaviest(anywhere, path, WEIGHT[severity]);
      if (hit.at === 'missing') keepHeaviest(whole, path, WEIGHT[severity]);
    }
  for (const { meant } of problems)
    if (meant !== undefined) keepHeaviest(whole, toSource(meant), WEIGHT.error);
  return hits.filter(({ severity, hit }) => {
    const places = (hit.causedBy ?? []).map((path) => (hit.inSource ? path : toSource(path)));
    // Never for the sake of a lighter finding. What is missing is missing with all that belongs in it.
    const reported = (weights: Weights, path: Path): boolean =>
      (weights.get(JSON.stringify(path)) ?? Number.POSITIVE_INFINITY) <= WEIGHT[severity];
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
  const path = hit.inSource ? hit.path : normalised.toSource(hit.path, hit.language);
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
