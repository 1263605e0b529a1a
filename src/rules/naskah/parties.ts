import { type Draft, listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import { remembered } from '../../core/remember.ts';
import { partyOrdinal } from '../../core/words/ordinal.ts';

/** One PIHAK: a single ordinal, whether one entity or several. */
export interface Party {
  readonly index: number;
  readonly path: Path;
  readonly facts: Draft;
  readonly key: string | undefined;
  /** What the document calls it: "PIHAK KESATU", or the name the drafter gave. */
  readonly label: string;
  /** Its members, or the party itself where it is one legal subject. */
  readonly entities: readonly Entity[];
}

/** A legal subject with its number and signatories. */
export interface Entity {
  readonly path: Path;
  readonly facts: Draft;
}

/** The parties in order. */
export const partiesOf: (draft: Draft) => readonly Party[] = remembered((draft: Draft) => {
  const first = textAt(draft, 'tampilan', 'sebutan_pihak') === 'pertama' ? 'PERTAMA' : 'KESATU';
  return listAt(draft, 'pihak').map((value, index) => {
    const facts = mapAt(value);
    const path: Path = ['pihak', index];
    const members = listAt(facts, 'anggota').map((member, i) => ({
      path: [...path, 'anggota', i],
      facts: mapAt(member),
    }));
    return {
      index,
      path,
      facts,
      key: textAt(facts, 'kunci'),
      label: textAt(facts, 'sebutan') ?? `PIHAK ${index === 0 ? first : partyOrdinal(index + 1)}`,
      entities: members.length > 0 ? members : [{ path, facts }],
    };
  });
});

/** The party a reference means, `semua` for all of them, or undefined where it names none. */
export function resolveParty(
  parties: readonly Party[],
  reference: string,
): Party | 'semua' | undefined {
  if (reference === 'semua') return 'semua';
  const named = parties.find((party) => party.key === reference);
  if (named !== undefined) return named;
  return /^\d{1,3}$/.test(reference) ? parties[Number(reference) - 1] : undefined;
}

/** What may be written where a party is meant: its `kunci`, else its ordinal. */
export function partyNames(parties: readonly Party[]): string[] {
  return parties.map((party) => party.key ?? String(party.index + 1));
}
