import {
  type CatalogRule,
  type Listed,
  overlaps,
  provisionOf,
  rulesOn,
} from '../core/law/catalog.ts';
import type { Found } from '../core/law/find-in-law.ts';
import { inForceOn, type Regulation } from '../core/law/law.ts';
import { citationLabel } from '../core/law/provision-id.ts';
import { severityReason } from '../core/law/severity-reason.ts';
import { dutyText, withoutGaps } from './duty.ts';
import type { LawFormatContext } from './law-format.ts';
import { dateText, periodText, scopeText } from './law-words.ts';
import { labelled, lines, type Style, scopeLine, severityText, styleOf } from './pretty-style.ts';

const ONE = '  ';
const TWO = '    ';

/** One rule, one provision or one regulation, told whole. */
export function prettyExplain(
  found: Exclude<Found, { kind: 'nothing' }>,
  context: LawFormatContext,
): string {
  const style = styleOf(context);
  const text =
    found.kind === 'rule'
      ? ruleText(found.rule, style)
      : found.kind === 'regulation'
        ? regulationText(found.regulation, style)
        : provisionsText(found, style);
  return `${text}\n\n${scopeLine(style)}\n`;
}

function ruleText(rule: CatalogRule, style: Style): string {
  const { catalog, language, words, chalk } = style;
  const { id, message, advice, question, condition, reads, check } = rule;
  const asked = check === 'human' ? undefined : rule.checklist?.[language];
  const reads_ = reads.map((path) => (path === '*' ? words.allTexts : `\`${path}\``)).join(', ');
  return [
    [
      `${chalk.bold.underline(id)}  ${severityText(rule, style)}`,
      ...(asked === undefined ? [] : [labelled(words.asked, asked, ONE, style)]),
      labelled(
        check === 'human' ? words.atStake : words.fault,
        withoutGaps(message[language]),
        ONE,
        style,
      ),
      ...(advice === undefined
        ? []
        : [labelled(words.advice, withoutGaps(advice[language]), ONE, style)]),
      ...(question === undefined ? [] : [labelled(words.question, question[language], ONE, style)]),
    ],
    [
      labelled(words.decidedBy, words.check[check], ONE, style),
      labelled(words.appliesTo, scopeText(rule, catalog.kinds, words), ONE, style),
      ...(condition === undefined ? [] : [labelled(words.onlyIf, condition[language], ONE, style)]),
      ...(reads.length === 0 ? [] : [labelled(words.looksAt, reads_, ONE, style)]),
    ],
    citesText(rule, style),
    [reasonText(rule, style)],
    exampleText(rule, style),
    relatedText(rule, style),
    exercisedText(rule, style),
  ]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function citesText({ cites }: CatalogRule, style: Style): string[] {
  const { catalog, words, chalk } = style;
  if (cites.length === 0) return [labelled(words.basis, words.noBasis, ONE, style)];
  return [
    `${ONE}${chalk.dim(`${words.basis}:`)}`,
    ...cites.flatMap(({ provision, dokumen, kerja_sama }) => {
      const listed = provisionOf(catalog.law, provision);
      const limits = [...(dokumen ?? []), ...(kerja_sama ?? [])].join(', ');
      return listed === undefined ? [] : [provisionText(listed, limits, TWO, style)];
    }),
  ];
}

/** A provision in three parts: where it stands, what it says, how it is known and since when. */
function provisionText(
  { regulation, provision }: Listed,
  limits: string,
  indent: string,
  style: Style,
): string {
  const { language, words, chalk, asOf } = style;
  const period = provision.inForce ?? regulation.inForce;
  const facts = [
    words.modality[provision.modality],
    words.evidence[provision.evidence],
    periodText(period, language),
    ...(asOf === undefined ? [] : [words.onDay(inForceOn(period, asOf), dateText(asOf, language))]),
    ...(limits === '' ? [] : [limits]),
  ];
  return [
    `${indent}${chalk.bold(citationLabel(regulation, provision.id, language))}`,
    lines(provision.summary, `${indent}${ONE}`, style),
    lines(chalk.dim(facts.join('; ')), `${indent}${ONE}`, style),
  ].join('\n');
}

function reasonText(rule: CatalogRule, style: Style): string {
  const { catalog, language, words } = style;
  const { kind, provision } = severityReason(rule, catalog.law);
  const listed = provision === undefined ? undefined : provisionOf(catalog.law, provision);
  const label =
    listed === undefined ? '' : citationLabel(listed.regulation, listed.provision.id, language);
  const modality = listed === undefined ? '' : words.modality[listed.provision.modality];
  const severity = words.severity[rule.severity ?? 'question'];
  return labelled(
    `${words.why} ${severity}`,
    words.reason(kind, rule.severity, label, modality),
    ONE,
    style,
  );
}

function exampleText({ examples }: CatalogRule, style: Style): string[] {
  const { words, chalk } = style;
  const yaml = (text: string): string[] =>
    text
      .trimEnd()
      .split('\n')
      .map(
        (line, i, all) =>
          `${TWO}${line}${isTakenAway(line, all[i + 1]) ? chalk.dim(` # ${words.removes}`) : ''}`,
      );
  return [
    ...Object.entries({ bad: words.bad, good: words.good }).flatMap(([key, title]) => {
      const text = examples?.[key as 'bad' | 'good'];
      return text === undefined ? [] : [`${ONE}${chalk.dim(`${title}:`)}`, ...yaml(text)];
    }),
    ...Object.keys(examples?.linked ?? {}).map(
      (path) => `${ONE}${chalk.dim(`${words.with} \`${path}\``)}`,
    ),
  ];
}

/** In an example a key with nothing below it is one that the draft lacks. */
const isTakenAway = (line: string, next: string | undefined): boolean =>
  /^[\w/]+:$/.test(line) && (next === undefined || /^[\w/]/.test(next));

const MOST_RELATED = 8;

function relatedText(rule: CatalogRule, style: Style): string[] {
  const { catalog, words } = style;
  const related = catalog.rules.filter(
    (other) =>
      other.id !== rule.id &&
      other.cites.some(({ provision }) =>
        rule.cites.some((cite) => overlaps(cite.provision, provision)),
      ),
  );
  return titled(words.related, related, style, ONE, MOST_RELATED);
}

/** A heading, and one line for each rule. */
function titled(
  title: string,
  rules: readonly CatalogRule[],
  style: Style,
  indent = ONE,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const { chalk, language, words } = style;
  if (rules.length === 0) return [];
  return [
    `${indent}${chalk.dim(`${title}:`)}`,
    ...rules
      .slice(0, most)
      .map((rule) =>
        lines(`${chalk.bold(rule.id)}: ${dutyText(rule, language)}`, `${indent}${ONE}`, style, ONE),
      ),
    ...(rules.length > most
      ? [`${indent}${ONE}${chalk.dim(`… ${words.count(rules.length - most)}`)}`]
      : []),
  ];
}

function exercisedText({ id, examples }: CatalogRule, style: Style): string[] {
  const { catalog, words } = style;
  const by = [
    ...(examples?.bad === undefined && examples?.good === undefined ? [] : [words.byExample]),
    ...(catalog.fixtures[id] ?? []),
  ];
  return by.length === 0 ? [] : [labelled(words.exercised, by.join(', '), ONE, style)];
}

function provisionsText(
  { id, regulation, listed }: Extract<Found, { kind: 'provisions' }>,
  style: Style,
): string {
  const { chalk, language, words } = style;
  const label = citationLabel(regulation, id, language);
  const only = listed.length === 1 && listed[0]?.id === id;
  return [
    `${chalk.bold.underline(label)}\n${lines(`${regulation.name}: ${regulation.title}`, ONE, style)}`,
    ...(only ? [] : [lines(words.notListed(label), ONE, style)]),
    ...listed.map((entry) => checkedText(entry, style)),
    historyText(regulation, style).join('\n'),
  ].join('\n\n');
}

function checkedText(entry: Listed, style: Style): string {
  const { catalog, words } = style;
  const { checking, why } = entry.provision;
  const rules = rulesOn(catalog.rules, entry.id);
  return [
    provisionText(entry, '', ONE, style),
    labelled(
      words.status,
      `${words.checking[checking]}${why === undefined ? '' : `. ${why}`}`,
      TWO,
      style,
    ),
    ...(rules.length === 0
      ? [labelled(words.restOnIt, words.noRule, TWO, style)]
      : titled(words.restOnIt, rules, style, TWO)),
  ].join('\n');
}

function historyText(regulation: Regulation, style: Style): string[] {
  const { catalog, language, words, asOf } = style;
  const short = (id: string): string => catalog.law.regulations.get(id)?.short ?? id;
  const { inForce, status, amendedBy = [], revokes = [], successor, lookedUpTo } = regulation;
  const force =
    asOf === undefined
      ? ''
      : `; ${words.onDay(inForceOn(inForce, asOf), dateText(asOf, language))}`;
  return [
    labelled(
      `${words.status} ${regulation.short}`,
      `${periodText(inForce, language)}${force}. ${status[language]}`,
      ONE,
      style,
    ),
    ...amendedBy.map(({ regulation: id, note }) =>
      labelled(words.amendedBy, `${short(id)}${note === undefined ? '' : `: ${note}`}`, ONE, style),
    ),
    ...(successor === undefined ? [] : [labelled(words.successor, short(successor), ONE, style)]),
    ...(revokes.length === 0
      ? []
      : [labelled(words.revokes, revokes.map(short).join(', '), ONE, style)]),
    labelled(words.lookedUpTo, dateText(lookedUpTo, language), ONE, style),
  ];
}

function regulationText(regulation: Regulation, style: Style): string {
  const { catalog, chalk, words, language } = style;
  const { short, name, title, gazette, citeAs, textAtHand, provisions } = regulation;
  const rules = catalog.rules.filter(({ cites }) =>
    cites.some(({ provision }) => provision.startsWith(`${regulation.id}:`)),
  );
  return [
    [
      chalk.bold.underline(short),
      lines(`${name}: ${title}`, ONE, style),
      ...(gazette === undefined ? [] : [lines(chalk.dim(gazette), ONE, style)]),
      ...(citeAs === undefined ? [] : [labelled(words.alsoCalled, citeAs.join(', '), ONE, style)]),
      ...historyText(regulation, style),
      labelled(words.read, words.textAtHand[textAtHand], ONE, style),
    ].join('\n'),
    ...(provisions.length === 0
      ? []
      : [
          [
            `${ONE}${chalk.dim(`${words.provisions} (${provisions.length}):`)}`,
            ...provisions.map(({ id, summary, checking }) =>
              lines(
                `${chalk.bold(citationLabel(regulation, id, language).slice(short.length + 1))} ${summary} ${chalk.dim(`[${words.checking[checking]}]`)}`,
                TWO,
                style,
              ),
            ),
          ].join('\n'),
        ]),
    ...(rules.length === 0 ? [] : [titled(words.rules, rules, style).join('\n')]),
  ].join('\n\n');
}
