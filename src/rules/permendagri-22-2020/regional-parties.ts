import { type Draft, isMap, listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import { headOfRegion, type Region, type RegionKind, type Regions } from '../../core/regions.ts';
import { type Party, partiesOf } from '../naskah/parties.ts';

/** A legal subject: a PIHAK, or a member of one that consists of several. */
export interface Subject {
  readonly path: Path;
  readonly facts: Draft;
  readonly party: Party;
}

/** A person who signs, for whom, and by what papers. */
export interface Signing {
  readonly subject: Subject;
  readonly path: Path;
  readonly facts: Draft;
  readonly office: string | undefined;
  readonly powers: readonly Power[];
}

/** A paper that gives power to sign. */
export interface Power {
  readonly path: Path;
  readonly facts: Draft;
  readonly kind: string | undefined;
}

/** Every legal subject, in the order of the parties. */
export function subjectsOf(draft: Draft): Subject[] {
  return partiesOf(draft).flatMap(membersOf);
}

/** The legal subjects of one PIHAK: its members, or itself. */
export function membersOf(party: Party): Subject[] {
  return party.entities.map((entity) => ({ ...entity, party }));
}

/** Whether the draft says at all who a subject is. */
export function isNamed({ facts }: Subject): boolean {
  return ['nama', 'wilayah', 'jenis'].some((key) => textAt(facts, key) !== undefined);
}

const GOVERNMENT = /^pemerintah (?:daerah|provinsi|kabupaten|kota)\b/i;

/** Whether a subject is an Indonesian regional government: it says so, or names its region or itself as one. */
export function isRegional({ facts }: Pick<Subject, 'facts'>): boolean {
  const kind = textAt(facts, 'jenis');
  if (kind !== undefined) return kind === 'pemerintah-daerah';
  if (!/^(?:republik |republic of )?indonesia$/i.test(textAt(facts, 'negara') ?? 'Indonesia'))
    return false;
  return textAt(facts, 'wilayah') !== undefined || GOVERNMENT.test(textAt(facts, 'nama') ?? '');
}

/** The region that a subject is, by its `wilayah`, else by its name; undefined where none is meant. */
export function regionOf({ facts }: Subject, regions: Regions): Region | undefined {
  const named = textAt(facts, 'wilayah') ?? textAt(facts, 'nama');
  return named === undefined ? undefined : regions.find(named);
}

/** What a sentence calls a subject: its region, else its name, else what the document calls the party. */
export function nameOf(subject: Subject, regions: Regions): string {
  const wilayah = textAt(subject.facts, 'wilayah');
  const region = wilayah === undefined ? undefined : regions.find(wilayah);
  return region?.name ?? wilayah ?? textAt(subject.facts, 'nama') ?? subject.party.label;
}

/**
 * Who signs for a subject. Papers that a PIHAK of several members shares count for each of them.
 */
export function signingsOf(subject: Subject): Signing[] {
  const shared = powersAt(subject.party.facts, subject.party.path);
  const own = subject.facts.penandatangan;
  const path = [...subject.path, 'penandatangan'];
  const people = isMap(own)
    ? [{ path, facts: own }]
    : listAt(subject.facts, 'penandatangan').map((value, i) => ({
        path: [...path, i],
        facts: mapAt(value),
      }));
  return people.map((person) => ({
    ...person,
    subject,
    office: textAt(person.facts, 'jabatan'),
    powers: [...powersAt(person.facts, person.path), ...shared],
  }));
}

function powersAt(owner: Draft, path: Path): Power[] {
  return listAt(owner, 'kewenangan').map((value, i) => {
    const facts = mapAt(value);
    return { path: [...path, 'kewenangan', i], facts, kind: textAt(facts, 'jenis') };
  });
}

/** Everyone who signs for a regional government. */
export function regionalSignings(draft: Draft): Signing[] {
  return subjectsOf(draft).filter(isRegional).flatMap(signingsOf);
}

/** The office of a head of region, as a text names it. */
export interface HeadOffice {
  readonly kind: RegionKind;
  /** What follows the title: the name of the region, or nothing. */
  readonly name: string;
}

const ACTING =
  /^(?:(?:pj|pjs|plt|plh|penjabat(?: sementara)?|pelaksana (?:tugas|harian|tugas harian))\s+)+/;
const HEAD = /^(gubernur|bupati|wali ?kota)\b\s*(.*)$/;
const DEPUTY = /^wakil (gubernur|bupati|wali ?kota)\b\s*(.*)$/;

/**
 * The head of region that an office is: also an acting one ("Plt. Bupati Merangin", "Wakil Bupati …
 * selaku Plt. Bupati …"), and a deputy whose status says that he acts as head. Undefined otherwise.
 */
export function headOffice(office: string, status?: string): HeadOffice | undefined {
  const words = office.toLowerCase().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  const capacity = words.split(' selaku ').at(-1) ?? words;
  const found =
    HEAD.exec(capacity.replace(ACTING, '')) ?? (isActing(status) ? DEPUTY.exec(capacity) : null);
  if (found === null) return undefined;
  const [, title = '', name = ''] = found;
  const kind = title === 'gubernur' ? 'provinsi' : title === 'bupati' ? 'kabupaten' : 'kota';
  return { kind, name };
}

const isActing = (status: string | undefined): boolean =>
  status === 'pelaksana-tugas' || status === 'pelaksana-harian';

/**
 * Whether an office is the head of this very region. The name after the title is only held against
 * the draft where it clearly means another region; an unknown region is judged by the title alone.
 */
export function isHeadOf(
  office: HeadOffice,
  region: Region | undefined,
  regions: Regions,
): boolean {
  if (region === undefined) return true;
  if (office.kind !== region.kind) return false;
  const named = office.name === '' ? undefined : regions.find(`${office.kind} ${office.name}`);
  return named === undefined || named.code === region.code;
}

/** Who has to sign for a region, in words. */
export function expectedHead(region: Region | undefined): string {
  return region === undefined ? 'gubernur, bupati, atau wali kota' : headOfRegion(region);
}
