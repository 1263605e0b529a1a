import { type Draft, listAt, mapAt, textAt } from './draft/draft.ts';
import type { Bilingual } from './finding.ts';
import type { Period } from './law/law.ts';
import type { Regions } from './regions.ts';

/** V seen verbatim, R a reading, S from a secondary source, M believed. */
export type Evidence = 'V' | 'R' | 'S' | 'M';

/** What is known, how well and whence; or why it is not. */
export type Known<T> =
  | { readonly value: T; readonly evidence: Evidence; readonly source: Bilingual }
  | { readonly unknown: Bilingual };

/** How one regional government draws up its agreements. Data: `schemas/profil/`. */
export interface Profile {
  /** Code of the region. */
  readonly region: string;
  readonly name: string;
  readonly lookedUpTo: string;
  readonly drafter: Known<string>;
  /** Who initials the pages beside the parties. */
  readonly initials: Known<readonly string[]>;
  readonly signsByPower: Known<readonly string[]>;
  readonly team: Known<readonly string[]>;
  /** Path of the picture; in `schemas/` from the folder of the profiles, as read at run time from the root. */
  readonly emblem: Known<string>;
  /** By kind of document. */
  readonly numbers: Known<Readonly<Record<string, NumberPattern>>>;
  /** What `tampilan` is where a draft does not say it. */
  readonly look: Known<Readonly<Record<string, string>>>;
  readonly places: Known<readonly string[]>;
  readonly regulations: readonly LocalRegulation[];
}

export interface NumberPattern {
  /** Regular expression of the whole number. */
  readonly pattern: string;
  readonly example: string;
}

/** A regulation of the region itself. */
export interface LocalRegulation {
  readonly short: string;
  readonly name: string;
  readonly title: Known<string>;
  readonly inForce: Period;
  readonly status: Bilingual;
  readonly evidence: Evidence;
  readonly source: Bilingual;
}

/** The profiles there are; each is read when first needed. */
export interface Profiles {
  /** Code of the region, by the name of the profile. */
  readonly regions: Readonly<Record<string, string>>;
  read(name: string): Profile;
}

/** A draft that wants no profile says so. */
const NONE = 'tidak';

/**
 * The name of the profile for a draft: the one asked for, the one that the draft names (`profil`), or the one
 * of its first regional party. Undefined where there is none, or where the name asked for is unknown.
 */
export function profileNameFor(
  draft: Draft,
  profiles: Profiles,
  regions: Regions,
  asked: string | undefined = textAt(draft, 'profil'),
): string | undefined {
  if (Object.keys(profiles.regions).length === 0 || asked === NONE) return undefined;
  return asked === undefined
    ? ofRegion(firstRegion(draft), profiles, regions)
    : profileCalled(asked, profiles, regions);
}

/** The profile that a name means: its own, or the code or name of its region. */
export function profileCalled(
  name: string,
  profiles: Profiles,
  regions: Regions,
): string | undefined {
  return Object.hasOwn(profiles.regions, name) ? name : ofRegion(name, profiles, regions);
}

/** Whether a draft names a profile that does not exist. */
export const namesNoProfile = (draft: Draft, profiles: Profiles, regions: Regions): boolean => {
  const named = textAt(draft, 'profil');
  return named !== undefined && named !== NONE && !profileCalled(named, profiles, regions);
};

/** Of several profiles of a region the first is its own. */
function ofRegion(
  region: string | undefined,
  profiles: Profiles,
  regions: Regions,
): string | undefined {
  const code = region === undefined ? undefined : regions.find(region)?.code;
  return code === undefined
    ? undefined
    : Object.keys(profiles.regions).find((name) => profiles.regions[name] === code);
}

function firstRegion(draft: Draft): string | undefined {
  for (const party of listAt(draft, 'pihak'))
    for (const facts of [party, ...listAt(mapAt(party), 'anggota')]) {
      const region = textAt(mapAt(facts), 'wilayah');
      if (region !== undefined) return region;
    }
  return undefined;
}

/** What may be used: known, and more than believed. */
export const usable = <T>(known: Known<T>): T | undefined =>
  'value' in known && known.evidence !== 'M' ? known.value : undefined;
