import { type Draft, textAt } from '../../core/draft/draft.ts';
import type { Regions } from '../../core/regions.ts';
import { plainName } from './plain-name.ts';
import { regionOf } from './subjects.ts';

/** Who a legal subject is: a region by its code, whoever of it acts; anyone else by name. */
export function identityOf(facts: Draft, regions: Regions): string | undefined {
  const region = regionOf(facts, regions);
  if (region !== undefined) return region.code;
  const name = textAt(facts, 'nama') ?? textAt(facts, 'wilayah');
  return name === undefined ? undefined : plainName(name.replace(/[.,]/g, ''));
}
