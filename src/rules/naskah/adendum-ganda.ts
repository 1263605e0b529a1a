import { mapAt, textAt, valueAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { namedPasal, rewritten } from './amended.ts';

/** The same pasal changed in two ways: as a whole and again, or changed and deleted. Several ayat of one pasal are in order. */
export const adendumGanda: CodeRule = (draft, context) => {
  const whole = new Map<string, Path>(
    rewritten(draft, context).map((clause) => [clause, [clause]]),
  );
  const parts = new Map<string, Path>();
  return namedPasal(draft).flatMap(({ path, name, as }): Hit[] => {
    if (as === 'before') return [];
    const item = mapAt(valueAt(draft, ...path.slice(0, -1)));
    const ayat =
      as === 'changed' ? (textAt(item, 'ayat') ?? textAt(item, 'setelah_ayat')) : undefined;
    const place = ayat === undefined ? name : `${name} ${ayat}`;
    const earlier = whole.get(name) ?? (ayat === undefined ? parts.get(name) : parts.get(place));
    if (ayat === undefined) whole.set(name, path);
    else {
      parts.set(name, path);
      // A new ayat after one that is changed is another place.
      if (textAt(item, 'setelah_ayat') === undefined) parts.set(place, path);
    }
    return earlier === undefined
      ? []
      : [{ path, args: { pasal: name }, related: [{ path: earlier }] }];
  });
};
