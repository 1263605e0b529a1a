import { type Draft, isMap, listAt, textAt } from '../core/draft/draft.ts';
import type { Region, Regions } from '../core/regions.ts';
import type { Tongue } from './tongue.ts';
import { INDONESIAN } from './tongue-id.ts';

/** One legal subject behind a party, with those who sign for it. */
export interface Entity {
  readonly facts: Draft;
  /** "Pemerintah Daerah Kabupaten Merangin", "PT Contoh Sejahtera"; undefined while blank. */
  readonly name?: string;
  readonly kind?: string;
  readonly region?: Region;
  readonly signatories: readonly Draft[];
}

/** A party of the agreement: one ordinal, one or more entities. */
export interface Party {
  readonly key?: string;
  /** 1 for the first. */
  readonly position: number;
  /** "PIHAK KESATU", or its own defined name. */
  readonly label: string;
  readonly facts: Draft;
  readonly entities: readonly Entity[];
}

/** An agreement has two parties at least: one that the draft leaves out is a blank one. */
const FEWEST = 2;

/**
 * The parties of a draft, in order. With `byName` a party without a name of its own (`sebutan`) goes by that
 * of its entity, not by an ordinal.
 */
export function partiesOf(
  draft: Draft,
  regions: Regions,
  tongue: Tongue = INDONESIAN,
  byName = false,
): Party[] {
  const first = textAt(draft, 'tampilan', 'sebutan_pihak') === 'pertama';
  const given = listAt(draft, 'pihak').filter(isMap);
  return [...given, ...Array<Draft>(Math.max(0, FEWEST - given.length)).fill({})].map(
    (facts, i): Party => {
      const members = listAt(facts, 'anggota').filter(isMap);
      const key = textAt(facts, 'kunci');
      const entities = (members.length > 0 ? members : [facts]).map((member) =>
        entityOf(member, facts, regions, tongue),
      );
      const name = byName ? entities[0]?.name : undefined;
      const ordinal = i === 0 && first ? 'PIHAK PERTAMA' : tongue.party(i + 1);
      return {
        ...(key === undefined ? {} : { key }),
        position: i + 1,
        label: textAt(facts, 'sebutan') ?? name ?? ordinal,
        facts,
        entities,
      };
    },
  );
}

/** A legal subject; `party` gives what its members share. */
export function entityOf(
  member: Draft,
  party: Draft,
  regions: Regions,
  tongue: Tongue = INDONESIAN,
): Entity {
  const regionText = textAt(member, 'wilayah');
  const region = regionText === undefined ? undefined : regions.find(regionText);
  const name =
    textAt(member, 'nama') ?? (region === undefined ? regionText : tongue.government(region));
  const kind =
    textAt(member, 'jenis') ?? (regionText === undefined ? undefined : 'pemerintah-daerah');
  // Shared papers and address of a party of several entities stand on the party.
  const facts: Draft = member === party ? member : { ...shared(party), ...member };
  return {
    facts,
    ...(name === undefined ? {} : { name }),
    ...(kind === undefined ? {} : { kind }),
    ...(region === undefined ? {} : { region }),
    signatories: listAt(member, 'penandatangan').filter(isMap),
  };
}

function shared(party: Draft): Draft {
  return Object.fromEntries(
    Object.entries(party).filter(
      ([key]) => key === 'alamat' || key === 'kedudukan' || key === 'kewenangan',
    ),
  );
}

/** The party that a reference names: its key, its ordinal, or undefined for `semua` and the unknown. */
export function findParty(parties: readonly Party[], name: string): Party | undefined {
  return parties.find(({ key, position }) => key === name || String(position) === name);
}

/** How a reference to a party prints. */
export function partyLabel(parties: readonly Party[], name: string, all = 'PARA PIHAK'): string {
  return name === 'semua' ? all : (findParty(parties, name)?.label ?? name);
}

/** Who signs for a party, each with the entity behind him; a blank one where none is named. */
export function signersOf(party: Party): { readonly entity: Entity; readonly signatory: Draft }[] {
  return party.entities.flatMap((entity) =>
    (entity.signatories.length > 0 ? entity.signatories : [{}]).map((signatory) => ({
      entity,
      signatory,
    })),
  );
}

/** The name for the head of the document. */
export function titleName(entity: Entity): string | undefined {
  const own = textAt(entity.facts, 'nama_judul');
  return own ?? entity.name?.toUpperCase();
}

/** The party that initiates: named in the draft, else the first with a region. */
export function initiator(draft: Draft, parties: readonly Party[]): Party | undefined {
  const named = textAt(draft, 'prakarsa');
  return (
    (named === undefined ? undefined : findParty(parties, named)) ??
    parties.find(({ entities }) => entities.some(({ region }) => region !== undefined))
  );
}
