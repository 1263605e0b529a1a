import type { Path } from '../../core/path.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { keysIn } from './references.ts';

/** The same `kunci` at two places, so that references to it are open. */
export const kunciGanda: CodeRule = (draft) => {
  const first = new Map<string, Path>();
  return [...keysIn(draft, [])].flatMap(({ path, key }): Hit[] => {
    const before = first.get(key);
    if (before !== undefined) return [{ path, args: { kunci: key }, related: [{ path: before }] }];
    first.set(key, path);
    return [];
  });
};
