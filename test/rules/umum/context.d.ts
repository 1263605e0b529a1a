import type { RuleContext } from '../../../src/core/rule.ts';
/** What a rule may know beside the draft: the real regions, a fixed day, no law. */
export declare const CONTEXT: RuleContext;
/** The same on another day. */
export declare const on: (asOf: string) => RuleContext;
