import type { Hit, RuleContext, RuleResult } from '../../../src/core/rule.ts';
/** What a rule of wording may know beside the draft: the real regions, a fixed day, no law. */
export declare const CONTEXT: RuleContext;
/** The hits of a rule; a verdict without hits fails the test. */
export declare function hitsOf(result: RuleResult): readonly Hit[];
/** What of each hit a test compares: `path excerpt` in one line. */
export declare function places(result: RuleResult): string[];
