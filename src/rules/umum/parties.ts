import { type Draft, listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import { remembered } from '../../core/remember.ts';

/** A legal subject of the draft: a party, or a member of one that consists of several. */
export interface Subject {
  readonly path: Path;
  readonly facts: Draft;
  /** Index of the party (0 for PIHAK KESATU). */
  readonly party: number;
  /** `jenis`, or what a bare `wilayah` implies. */
  readonly kind: string | undefined;
  readonly name: string | undefined;
}

/** A person who signs, for whom, and what shows the power to do so. */
export interface Signatory {
  readonly path: Path;
  readonly facts: Draft;
  readonly subject: Subject;
  /** `jabatan` as typed; empty where it is missing. */
  readonly office: string;
  readonly powers: readonly Power[];
}

/** One paper of `kewenangan` and where it stands. */
export interface Power {
  readonly path: Path;
  readonly facts: Draft;
}

/** Every legal subject in order; a party with `anggota` counts as its members. */
export const subjectsOf: (draft: Draft) => readonly Subject[] = remembered((draft: Draft) => {
  return listAt(draft, 'pihak').flatMap((value, party) => {
    const facts = mapAt(value);
    const path: Path = ['pihak', party];
    const members = listAt(facts, 'anggota');
    if (members.length === 0) return [subject(facts, path, party)];
    return members.map((member, i) => subject(mapAt(member), [...path, 'anggota', i], party));
  });
});

function subject(facts: Draft, path: Path, party: number): Subject {
  const region = textAt(facts, 'wilayah');
  const kind = textAt(facts, 'jenis') ?? (region === undefined ? undefined : 'pemerintah-daerah');
  return { path, facts, party, kind, name: textAt(facts, 'nama') ?? region };
}

/** Every signatory in order; papers that members of a party share count for each of them. */
export const signatoriesOf: (draft: Draft) => readonly Signatory[] = remembered((draft: Draft) => {
  return subjectsOf(draft).flatMap((owner) => {
    const partyPath: Path = ['pihak', owner.party];
    const shared =
      owner.path.length > 2
        ? powersAt(mapAt(listAt(draft, 'pihak')[owner.party]), partyPath)
        : powersAt(owner.facts, owner.path);
    return listAt(owner.facts, 'penandatangan').map((value, i) => {
      const facts = mapAt(value);
      const path = [...owner.path, 'penandatangan', i];
      const office = textAt(facts, 'jabatan') ?? '';
      return { path, facts, subject: owner, office, powers: [...powersAt(facts, path), ...shared] };
    });
  });
});

function powersAt(facts: Draft, path: Path): Power[] {
  return listAt(facts, 'kewenangan').map((value, i) => ({
    path: [...path, 'kewenangan', i],
    facts: mapAt(value),
  }));
}

/** The subjects that a reference (`kunci` or ordinal) names; none for `semua` or an unknown one. */
export function subjectsNamed(draft: Draft, reference: string | undefined): Subject[] {
  if (reference === undefined) return [];
  const keys = listAt(draft, 'pihak').map((party) => textAt(mapAt(party), 'kunci'));
  const keyed = keys.indexOf(reference);
  const index = keyed >= 0 ? keyed : /^\d{1,2}$/.test(reference) ? Number(reference) - 1 : -1;
  return subjectsOf(draft).filter(({ party }) => party === index);
}

const ACTING =
  /^(?:(?:pj|pjs|plt|plh)\.?\s+|penjabat\s+(?:sementara\s+)?|pelaksana\s+(?:tugas|harian)\s+)+/i;

/** The office without "Plt.", "Penjabat" and the like in front. */
export const bareOffice = (office: string): string => office.trim().replace(ACTING, '');

/** Whether an office is head of region: gubernur, bupati or wali kota, acting ones included. */
export const isHeadOfRegion = (office: string): boolean =>
  /^(?:gubernur|bupati|wali\s?kota)\b/i.test(bareOffice(office));

/** Whether an office is deputy head of region. */
export const isDeputyHead = (office: string): boolean =>
  /^wakil\s+(?:gubernur|bupati|wali\s?kota)\b/i.test(bareOffice(office));

export type Acting = 'penjabat' | 'pelaksana-tugas' | 'pelaksana-harian';

/** How somebody acts in another's office, by `status` or by what stands before the office. */
export function actingAs({ facts, office }: Signatory): Acting | undefined {
  const status = textAt(facts, 'status');
  if (status === 'penjabat' || status === 'pelaksana-tugas' || status === 'pelaksana-harian')
    return status;
  if (/^(?:pjs?\.?|penjabat)\s/i.test(office)) return 'penjabat';
  if (/^(?:plt\.?|pelaksana\s+tugas)\s/i.test(office)) return 'pelaksana-tugas';
  return /^(?:plh\.?|pelaksana\s+harian)\s/i.test(office) ? 'pelaksana-harian' : undefined;
}

/** Whether one of the papers is a power of attorney, a notarial one included. */
export const hasPowerOfAttorney = ({ powers }: Signatory): boolean =>
  powers.some(({ facts }) => {
    const kind = textAt(facts, 'jenis') ?? '';
    return kind.startsWith('surat-kuasa') || /\bkuasa\b/i.test(textAt(facts, 'tentang') ?? '');
  });

/** Whether one of the papers is of one of these kinds. */
export const hasPaper = ({ powers }: Signatory, kinds: readonly string[]): boolean =>
  powers.some(({ facts }) => kinds.includes(textAt(facts, 'jenis') ?? ''));

/** A limited company as far as the draft tells: by `bentuk`, by its name, or a business of no other form. */
export function isCompany({ facts, kind, name = '' }: Subject): boolean {
  const form = textAt(facts, 'bentuk');
  if (form !== undefined)
    return /\bPT\b|perseroan|perseroda|persero\b/i.test(form) && !/komanditer/i.test(form);
  if (/^(?:CV|Fa|Firma|UD|PD|Perum|Koperasi|Yayasan)\b/i.test(name)) return false;
  return /^PT\b|\((?:Persero|Perseroda)\)/i.test(name) || kind === 'badan-usaha';
}

/** Whether an office is one of a board of directors. */
export const isDirector = (office: string): boolean =>
  /\bdire[kc](?:tur|tris|si|tor)\b|\bdirut\b|\bceo\b|chief\s+executive/i.test(office);
