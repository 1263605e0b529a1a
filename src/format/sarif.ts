import type { Finding, Range, Severity } from '../core/finding.ts';
import { formatPath } from '../core/path.ts';
import type { FileReport } from '../core/report.ts';
import { citeList, citeText } from './cite.ts';
import { waiverText } from './decisions.ts';
import { fingerprinted } from './fingerprint.ts';
import { type FormatContext, type Formatter, once } from './format.ts';

/** The regulations, as a taxonomy of their provisions. */
const TAXONOMY = 'peraturan';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
};

/**
 * SARIF 2.1.0. Results come first and the tool last, so that nothing is kept of a draft but the rules that spoke.
 * Provisions are a taxonomy; fingerprints stay when lines move.
 */
export const sarif: Formatter = (context) => {
  const rules = new Map<string, object>();
  const provisions = new Set<string>();
  const head = once(`{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [{
    "columnKind": "utf16CodeUnits",
    "results": [`);
  let results = 0;
  return {
    file: (report) => {
      for (const finding of report.findings) {
        if (!rules.has(finding.rule)) rules.set(finding.rule, ruleOf(report, finding, context));
        for (const cite of finding.cites) provisions.add(cite);
      }
      const texts = fingerprinted(report.findings).map(({ finding, fingerprint }) => {
        const result = resultOf(report.file, finding, fingerprint, context);
        return `${results++ === 0 ? '' : ','}\n      ${JSON.stringify(result)}`;
      });
      return head() + texts.join('');
    },
    end: () => {
      const tool = {
        driver: {
          name: 'sepakat',
          version: context.version,
          language: context.language,
          rules: [...rules.values()],
          supportedTaxonomies: provisions.size === 0 ? [] : [{ name: TAXONOMY }],
        },
      };
      const taxonomies =
        provisions.size === 0
          ? []
          : [
              {
                name: TAXONOMY,
                shortDescription: {
                  text:
                    context.language === 'en'
                      ? 'Provisions of the regulations that findings rest on'
                      : 'Ketentuan peraturan yang menjadi dasar temuan',
                },
                taxa: [...provisions].sort().map((id) => ({
                  id,
                  name: citeText(context.law, id, context.language),
                })),
              },
            ];
      return `${head()}\n    ],\n    "tool": ${JSON.stringify(tool)},\n    "taxonomies": ${JSON.stringify(taxonomies)}\n  }]\n}\n`;
    },
  };
};

function resultOf(
  file: string,
  finding: Finding,
  fingerprint: string,
  { language, law }: FormatContext,
): object {
  const basis = citeList(law, finding.cites, language);
  const waiver = waiverText(finding, language);
  return {
    ruleId: finding.rule,
    level: LEVELS[finding.severity],
    message: {
      text: `${finding.message[language]} ${finding.advice[language]}${basis === '' ? '' : ` (${basis})`}`,
    },
    locations: [
      {
        physicalLocation: place(file, finding.range),
        logicalLocations: [{ fullyQualifiedName: formatPath(finding.path), kind: 'member' }],
      },
    ],
    ...(finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.map(({ range, note }, id) => ({
            id,
            physicalLocation: place(file, range),
            ...(note === undefined ? {} : { message: { text: note } }),
          })),
        }),
    partialFingerprints: { 'sepakat/v1': fingerprint },
    // The waiver stands in the draft itself.
    ...(waiver === undefined
      ? {}
      : { suppressions: [{ kind: 'inSource', status: 'accepted', justification: waiver }] }),
    ...(finding.cites.length === 0
      ? {}
      : { taxa: finding.cites.map((id) => ({ id, toolComponent: { name: TAXONOMY } })) }),
  };
}

function place(file: string, { start, end }: Range): object {
  return {
    artifactLocation: { uri: uriOf(file) },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
  };
}

/** A relative name stays relative to the repository; an absolute one is a file URI. */
function uriOf(file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  if (file.startsWith('/')) return `file://${path}`;
  return /^[A-Za-z]:\//.test(file) ? `file:///${file.slice(0, 2)}${path.slice(4)}` : path;
}

/** A rule as its help tells of it: its own words where the registry has it, else those of the finding. */
function ruleOf(
  report: FileReport,
  finding: Finding,
  { language, law, ruleOf: known }: FormatContext,
): object {
  const entry = known(report, finding.rule) ?? finding;
  const message = general(entry.message[language]);
  const advice = general((entry.advice ?? entry.message)[language]);
  const basis = citeList(law, finding.cites, language);
  return {
    id: finding.rule,
    shortDescription: { text: message },
    help: {
      text: `${advice}${basis === '' ? '' : `\n${basis}`}`,
      markdown: `${advice}${basis === '' ? '' : `\n\n${basis}`}`,
    },
    defaultConfiguration: { level: LEVELS[entry.severity] },
    ...(finding.cites.length === 0
      ? {}
      : {
          relationships: finding.cites.map((id) => ({
            target: { id, toolComponent: { name: TAXONOMY } },
            kinds: ['relevant'],
          })),
        }),
  };
}

/** The words of a rule hold places for what a draft says. */
const general = (text: string): string => text.replace(/\{[a-z_]+\}/g, '…');
