import { suggest } from '../../core/suggest.ts';

/** What to offer for a name that does not exist: the one that was most likely meant, else the first few there are. */
export function nearest(typed: string, candidates: readonly string[], most = 3): string[] {
  // A number is near to every other one.
  const meant = /^\d+$/.test(typed) ? undefined : suggest(typed.slice(0, 60), candidates);
  return meant === undefined ? candidates.slice(0, most) : [meant];
}
