import { type Draft, isMap, listAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import type { Region, Regions } from '../../core/regions.ts';
import { remembered } from '../../core/remember.ts';
import { partiesOf } from './parties.ts';

/** A map of the draft and its place. */
export interface Placed {
  readonly facts: Draft;
  readonly path: Path;
}

/** A legal subject: a party, or a member of a party that consists of several. */
export interface Subject extends Placed {
  /** Zero-based place of its party; the same for all members of one PIHAK. */
  readonly party: number;
}

/** A person who signs, and for whom. */
export interface Signatory extends Placed {
  readonly subject: Subject;
}

/** All legal subjects in order; of a party with `anggota` only the members. */
export const subjectsOf: (draft: Draft) => readonly Subject[] = remembered((draft: Draft) =>
  partiesOf(draft).flatMap((party) =>
    party.entities.map(({ facts, path }) => ({ facts, path, party: party.index })),
  ),
);

/** How many PIHAK the draft names. */
export function partyCount(draft: Draft): number {
  return partiesOf(draft).length;
}

/** All signatories with the subject they sign for, in order. */
export const signatories: (draft: Draft) => readonly Signatory[] = remembered((draft: Draft) =>
  subjectsOf(draft).flatMap((subject) =>
    mapsIn(subject, 'penandatangan').map((placed) => ({ ...placed, subject })),
  ),
);

/** The maps at `key`; a single map counts as a list of one. */
export function mapsIn({ facts, path }: Placed, key: string): Placed[] {
  const found = facts[key];
  if (isMap(found)) return [{ facts: found, path: [...path, key] }];
  return listAt(facts, key).flatMap((item, i) =>
    isMap(item) ? [{ facts: item, path: [...path, key, i] }] : [],
  );
}

/** The text at `keys` with its path, as a list of one or none. */
export function textIn(
  { facts, path }: Placed,
  ...keys: readonly string[]
): { readonly text: string; readonly path: Path }[] {
  const text = textAt(facts, ...keys);
  return text === undefined ? [] : [{ text, path: [...path, ...keys] }];
}

/** The kind of a party; a region needs not say it. */
export function kindOf(subject: Draft): string | undefined {
  return (
    textAt(subject, 'jenis') ??
    (textAt(subject, 'wilayah') === undefined ? undefined : 'pemerintah-daerah')
  );
}

/**
 * The region a subject is: by `wilayah`, or by a name such as "Pemerintah Kabupaten Bungo".
 * Undefined where it is no region, or none that is known.
 */
export function regionOf(subject: Draft, regions: Regions): Region | undefined {
  const wilayah = textAt(subject, 'wilayah');
  if (wilayah !== undefined) return regions.find(wilayah);
  const name = textAt(subject, 'nama');
  return name !== undefined && /^pemerintah\s/i.test(name) ? regions.find(name) : undefined;
}

/** Upper and lower case, and blanks, make no difference between two names. */
export function sameName(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
