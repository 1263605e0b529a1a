import { type Draft, listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import { type Party, partiesOf, resolveParty } from '../naskah/parties.ts';
import { type Level, levelOf } from '../permendagri-22-2020/central-parties.ts';

/** A source of money and the party that it is charged to. */
export interface Charge {
  readonly path: Path;
  readonly source: string | undefined;
  /** The one party meant; undefined for all of them, for none, or for one that does not exist. */
  readonly party: Party | undefined;
  readonly level: Level | undefined;
}

/** The money of a list of the draft, in order. */
export function chargesAt(draft: Draft, ...list: readonly string[]): Charge[] {
  const parties = partiesOf(draft);
  return listAt(draft, ...list).map((value, i): Charge => {
    const facts = mapAt(value);
    const named = textAt(facts, 'pihak');
    const whom = named === undefined ? undefined : resolveParty(parties, named);
    const party = whom === 'semua' ? undefined : whom;
    return {
      path: [...list, i],
      source: textAt(facts, 'sumber'),
      party,
      level: party === undefined ? undefined : levelOfParty(party),
    };
  });
}

/** The level of a party, where its members do not differ. */
export function levelOfParty({ entities }: Party): Level | undefined {
  const levels = new Set(entities.map(levelOf));
  const [only] = levels;
  return levels.size === 1 ? only : undefined;
}
