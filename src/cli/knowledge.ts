import type { Knowledge } from '../core/check.ts';
import { CODE_RULES } from '../rules/index.ts';
import { type Data, loadData } from './data.ts';

/** The built law of a package folder, with all rules. */
export const loadKnowledge = (root: string): Knowledge & Data => withRules(loadData(root));

/** Adds the rules that are code. What `data` reads late stays late. */
export function withRules(data: Data): Knowledge & Data {
  return Object.create(data, {
    code: { value: CODE_RULES, enumerable: true },
  }) as Knowledge & Data;
}
