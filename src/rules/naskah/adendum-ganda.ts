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
    const item = as === 'changed' ? mapAt(valueAt(draft, ...path.slice(0, -1))) : {};
    const [ayat, before] = [textAt(item, 'ayat'), textAt(item, 'setelah_ayat')];
    const place = ayat ?? (before === undefined ? undefined : `setelah ${before}`);
    const earlier = whole.get(name) ?? parts.get(place === undefined ? name : `${name} ${place}`);
    if (place === undefined) whole.set(name, path);
    else parts.set(name, path).set(`${name} ${place}`, path);
    return earlier === undefined
      ? []
      : [{ path, args: { pasal: name }, related: [{ path: earlier }] }];
  });
};
