import type { Law } from '../../../src/core/law/law.ts';
import type { CodeRule, Hit, RuleResult } from '../../../src/core/rule.ts';
/** A small registry with one regulation of every standing. */
export declare const LAW: Law;
/** Runs a rule on a legal basis. */
export declare function run(rule: CodeRule, basis: readonly string[], asOf?: string): RuleResult;
/** The hits of a rule that must have judged. */
export declare function hits(
  rule: CodeRule,
  basis: readonly string[],
  asOf?: string,
): readonly Hit[];
