import type { Draft } from '../draft/draft.ts';
import type { Finding, Waived } from '../finding.ts';
import { formatPath, type Path } from '../path.ts';
import type { Answered, Outcome } from '../report.ts';
import type { Rule } from '../ruleset.ts';
import { suggest } from '../suggest.ts';
import { type Aliases, currentRule } from './aliases.ts';
import {
  type StatementEntry,
  statementEntries,
  type WaiverEntry,
  waiverEntries,
} from './entries.ts';
import { type Digest, fingerprintOf, type Judged, judgedPlaces } from './fingerprint.ts';
import {
  expired,
  incomplete,
  inFuture,
  type JudgementProblem,
  lapsed,
  noQuestion,
  notWaivable,
  oldName,
  ruleAndTopic,
  unknownRule,
  unknownTopic,
  unused,
  withoutFingerprint,
} from './problems.ts';

/** What is known of a draft when the entries of its `pemeriksaan` are looked at. */
export interface Judging {
  readonly draft: Draft;
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
  /** ISO date of the run. A waiver and a statement are decisions about the draft as it is used now, not acts under the law of its signing date. */
  readonly today: string;
  readonly aliases: Aliases;
  readonly digest: Digest;
  /** Whether an entry is malformed, which its shape has reported. */
  readonly isMalformed: (entry: Path) => boolean;
}

/** The same findings and outcomes with their marks, and what is wrong with the entries. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly JudgementProblem[];
}

/**
 * Marks what people in charge have accepted or answered. No finding and no outcome is added or taken away: an
 * entry without effect says so in `problems`, and one without any defect leaves a mark.
 */
export function judged(judging: Judging): Judgement {
  const problems: JudgementProblem[] = [];
  const findings = withWaivers(judging, problems);
  const failing = new Set(
    findings.filter(({ waived }) => waived === undefined).map(({ rule }) => rule),
  );
  const answers = answersOf(judging, problems);
  const outcomes = judging.outcomes.map((outcome): Outcome => {
    const answered = answers.get(outcome.rule);
    if (outcome.verdict === 'failed' && !failing.has(outcome.rule))
      return { ...outcome, verdict: 'waived' };
    return answered === undefined ? outcome : { ...outcome, answered };
  });
  return { findings, outcomes, problems };
}

/** The part of a rule id that says who speaks: these speak of the file and of the entries themselves. */
const NOT_WAIVABLE = /^(bentuk|yaml|berkas|pemeriksaan)\//;

function withWaivers(judging: Judging, problems: JudgementProblem[]): Finding[] {
  const { draft, findings, isMalformed } = judging;
  const waivers = waiverEntries(draft)
    .filter(({ path }) => !isMalformed(path))
    .flatMap((entry) => validWaiver(entry, judging, problems));
  return findings.map((finding) => {
    const waiver = waivers.find((one) => isCovered(finding, one));
    return waiver === undefined ? finding : { ...finding, waived: waiver.waived };
  });
}

interface Waiver {
  readonly rule: string;
  readonly place?: string;
  readonly waived: Waived;
}

function validWaiver(
  entry: WaiverEntry,
  judging: Judging,
  problems: JudgementProblem[],
): readonly Waiver[] {
  const { path, rule: typed, place, reason, by, until } = entry;
  if (typed === undefined || reason === undefined || by === undefined || until === undefined) {
    const missing = { aturan: typed, alasan: reason, disetujui: by, sampai: until };
    problems.push(incomplete('pengecualian', path, absent(missing)));
    return [];
  }
  const at = [...path, 'aturan'];
  if (NOT_WAIVABLE.test(typed)) {
    problems.push(notWaivable(at, typed));
    return [];
  }
  const rule = knownRule(typed, at, judging, problems);
  if (rule === undefined) return [];
  if (until < judging.today) {
    problems.push(expired([...path, 'sampai'], until));
    return [];
  }
  const waiver: Waiver = {
    rule,
    ...(place === undefined ? {} : { place }),
    waived: { reason, by, until },
  };
  // What could not be decided may yet be found: the waiver waits with it.
  const waits = ['blocked', 'undetermined'].includes(verdictOf(rule, judging) ?? '');
  if (!waits && !judging.findings.some((finding) => isCovered(finding, waiver)))
    problems.push(unused(place === undefined ? at : [...path, 'tempat'], typed, place));
  return [waiver];
}

/** A place covers itself and all that stands below it. */
function isCovered(finding: Finding, { rule, place }: Waiver): boolean {
  if (finding.rule !== rule) return false;
  const path = formatPath(finding.path);
  return (
    place === undefined ||
    path === place ||
    (path.startsWith(place) && /^[.[]/.test(path.slice(place.length)))
  );
}

function answersOf(judging: Judging, problems: JudgementProblem[]): Map<string, Answered> {
  const answers = new Map<string, Answered>();
  for (const entry of statementEntries(judging.draft)) {
    if (judging.isMalformed(entry.path)) continue;
    // Of two answers to one question the later stands.
    for (const { rule, answered } of validAnswers(entry, judging, problems))
      if ((answers.get(rule)?.on ?? '') <= answered.on) answers.set(rule, answered);
  }
  return answers;
}

function validAnswers(
  entry: StatementEntry,
  judging: Judging,
  problems: JudgementProblem[],
): readonly { readonly rule: string; readonly answered: Answered }[] {
  const { path, rules, topic, statement, by, on, fingerprint } = entry;
  const nothing = rules.length === 0 && topic === undefined;
  if (nothing || statement === undefined || by === undefined || on === undefined) {
    const missing = { aturan: nothing ? undefined : '', isi: statement, oleh: by, tanggal: on };
    problems.push(incomplete('pernyataan', path, absent(missing)));
    return [];
  }
  if (rules.length > 0 && topic !== undefined) {
    problems.push(ruleAndTopic([...path, 'topik']));
    return [];
  }
  const questions =
    topic === undefined
      ? namedQuestions(entry, judging, problems)
      : topicQuestions(topic, [...path, 'topik'], judging, problems);
  if (questions === undefined) return [];
  if (on > judging.today) {
    problems.push(inFuture([...path, 'tanggal'], on));
    return [];
  }
  const expected = fingerprintOf(judging.draft, questions, judging.digest);
  if (fingerprint === undefined) {
    problems.push(withoutFingerprint(path, expected));
    return [];
  }
  if (fingerprint.toLowerCase() !== expected) {
    problems.push(lapsed(path, expected, judgedPlaces(questions)));
    return [];
  }
  return questions.rules
    .filter(({ id }) => verdictOf(id, judging) === 'review')
    .map(({ id }) => ({ rule: id, answered: { statement, by, on, fingerprint: expected } }));
}

/** The rules that a statement names, or undefined where there is nothing for it to answer (now). */
function namedQuestions(
  { path, rules }: StatementEntry,
  judging: Judging,
  problems: JudgementProblem[],
): Judged | undefined {
  const known = rules.flatMap((typed, i) => {
    const at = [...path, 'aturan', i];
    const id = knownRule(typed, at, judging, problems);
    if (id === undefined) return [];
    const verdict = verdictOf(id, judging);
    if (verdict !== 'review' && verdict !== 'blocked' && verdict !== 'undetermined')
      problems.push(noQuestion(at, typed));
    return [{ id, verdict }];
  });
  // The fingerprint is of all that it names: with a name that is none there is none to compare.
  if (known.length < rules.length || !known.some(({ verdict }) => verdict === 'review'))
    return undefined;
  const ids = new Set(known.map(({ id }) => id));
  return { rules: judging.rules.filter(({ id }) => ids.has(id)) };
}

function topicQuestions(
  topic: string,
  path: Path,
  judging: Judging,
  problems: JudgementProblem[],
): Judged | undefined {
  const topics = topicsOf(judging.rules);
  if (!topics.includes(topic)) {
    problems.push(unknownTopic(path, topic, suggest(topic, topics), topics));
    return undefined;
  }
  const questions = questionsOn(topic, judging);
  if (questions.rules.length > 0) return questions;
  const waits = judging.rules.some(
    (rule) => rule.topic === topic && verdictOf(rule.id, judging) === 'blocked',
  );
  if (!waits) problems.push(noQuestion(path, topic));
  return undefined;
}

/** The topics on which a ruleset may ask. */
export const topicsOf = (rules: readonly Rule[]): readonly string[] =>
  [...new Set(rules.flatMap(({ topic }) => (topic === undefined ? [] : [topic])))].sort();

/** The questions that a draft raises on a topic, answered or not. */
export function questionsOn(
  topic: string,
  { rules, outcomes }: Pick<Judging, 'rules' | 'outcomes'>,
): Judged {
  const ids = new Set(
    outcomes
      .filter((outcome) => outcome.verdict === 'review' && outcome.topic === topic)
      .map(({ rule }) => rule),
  );
  return { topic, rules: rules.filter(({ id }) => ids.has(id)) };
}

function knownRule(
  typed: string,
  path: Path,
  { rules, aliases }: Judging,
  problems: JudgementProblem[],
): string | undefined {
  const id = currentRule(typed, aliases);
  if (rules.some((rule) => rule.id === id)) {
    if (id !== typed) problems.push(oldName(path, typed, id));
    return id;
  }
  const ids = rules.map((rule) => rule.id);
  problems.push(unknownRule(path, typed, suggest(typed, ids)));
  return undefined;
}

const verdictOf = (rule: string, { outcomes }: Judging): Outcome['verdict'] | undefined =>
  outcomes.find((outcome) => outcome.rule === rule)?.verdict;

const absent = (parts: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(parts)
    .filter(([, part]) => part === undefined)
    .map(([key]) => key);
