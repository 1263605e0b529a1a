import { type CatalogRule, provisionOf } from '../core/law/catalog.ts';
import type { Coverage } from '../core/law/coverage.ts';
import { inForceOn } from '../core/law/law.ts';
import { citationLabel } from '../core/law/provision-id.ts';
import { total } from './coverage.ts';
import type { LawFormatContext } from './law-format.ts';

/** The list of rules as JSON; its contract is `schemas/meta/rules-report.schema.json`. */
export function jsonRules(rules: readonly CatalogRule[], context: LawFormatContext): string {
  return print({
    ...head(context),
    ...(context.asOf === undefined ? {} : { asOf: context.asOf }),
    rules: rules.map((rule) => ruleOf(rule, context)),
  });
}

/** The matrix as JSON; its contract is `schemas/meta/coverage-report.schema.json`. */
export function jsonCoverage(coverages: readonly Coverage[], context: LawFormatContext): string {
  return print({
    ...head(context),
    summary: {
      regulations: coverages.length,
      provisions: coverages.reduce((count, { rows }) => count + rows.length, 0),
      checking: total(coverages),
    },
    regulations: coverages.map(({ regulation, counts, rows }) => ({
      regulation: regulation.id,
      label: regulation.short,
      title: regulation.title,
      textAtHand: regulation.textAtHand,
      checking: counts,
      provisions: rows.map(({ id, provision, rules }) => ({
        provision: id,
        label: citationLabel(regulation, id, context.language),
        summary: provision.summary,
        modality: provision.modality,
        evidence: provision.evidence,
        checking: provision.checking,
        ...(provision.why === undefined ? {} : { why: provision.why }),
        rules,
      })),
    })),
  });
}

const print = (report: object): string => `${JSON.stringify(report, null, 2)}\n`;

const head = ({ catalog, language }: LawFormatContext): object => ({
  schemaVersion: 1,
  tool: { name: 'sepakat', version: catalog.version },
  language,
});

function ruleOf(rule: CatalogRule, { catalog, language, asOf }: LawFormatContext): object {
  const { id, check, severity, topic, applies, message, examples } = rule;
  const said = Object.entries({
    advice: rule.advice,
    question: rule.question,
    checklist: rule.checklist,
    condition: rule.condition,
  }).flatMap(([key, text]) => (text === undefined ? [] : [[key, text[language]] as const]));
  return {
    rule: id,
    check,
    ...(severity === undefined ? {} : { severity }),
    ...(topic === undefined ? {} : { topic }),
    message: message[language],
    ...Object.fromEntries(said),
    ...(applies.dokumen === undefined ? {} : { documents: applies.dokumen }),
    ...(applies.kerja_sama === undefined ? {} : { cooperations: applies.kerja_sama }),
    cites: rule.cites.flatMap((cite) => {
      const listed = provisionOf(catalog.law, cite.provision);
      if (listed === undefined) return [];
      const { regulation, provision } = listed;
      return [
        {
          provision: cite.provision,
          label: citationLabel(regulation, provision.id, language),
          summary: provision.summary,
          modality: provision.modality,
          evidence: provision.evidence,
          ...(cite.dokumen === undefined ? {} : { documents: cite.dokumen }),
          ...(cite.kerja_sama === undefined ? {} : { cooperations: cite.kerja_sama }),
          ...(asOf === undefined
            ? {}
            : { inForce: inForceOn(provision.inForce ?? regulation.inForce, asOf) }),
        },
      ];
    }),
    examples: examples ?? {},
    fixtures: catalog.fixtures[id] ?? [],
  };
}
