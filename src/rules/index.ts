import type { CodeRule } from '../core/rule.ts';

/** The rules that a schema cannot say, by their registry id, in the order of the registry. */
export const CODE_RULES: ReadonlyMap<string, CodeRule> = new Map<string, CodeRule>([]);
