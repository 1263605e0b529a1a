import { type Draft, isMap, listAt, textAt } from '../core/draft/draft.ts';
import { own } from '../core/own.ts';
import { dateText, isPerson, officeOf, signatoryName } from './komparisi.ts';
import type { Inline, Signature, SignatureBlock } from './model.ts';
import { type Entity, type Party, signersOf } from './parties.ts';
import { countryOf } from './phrases.ts';
import type { Tongue } from './tongue.ts';

const text = (words: string): Inline[] => [{ kind: 'text', text: words }];
const blank = (width: number): Inline[] => [{ kind: 'blank', width }];

export interface SignatureStyle {
  /** The annex puts PIHAK KESATU on the right; some houses on the left. */
  readonly firstOnLeft: boolean;
  readonly withTitles: boolean;
  /** Whether the first signature bears the box for the duty stamp. */
  readonly stamp: boolean;
}

/** The signatures, two a row; the party whose copy is stamped bears the box for the duty stamp. */
export function signatureBlock(
  parties: readonly Party[],
  draft: Draft,
  style: SignatureStyle,
): SignatureBlock {
  const signatures = parties.flatMap((party) =>
    signaturesOf(party, style, style.stamp && party === parties[0]),
  );
  const witnesses = listAt(draft, 'saksi').filter(isMap);
  return {
    rows: pairs(signatures, style.firstOnLeft),
    ...(witnesses.length === 0 ? {} : { witnesses: witnessBlock(witnesses) }),
  };
}

/** The signatures of a document with a partner abroad: "UNTUK …" with the country, and the office below the name. */
export function signaturesAbroad(
  parties: readonly Party[],
  style: SignatureStyle,
  tongue: Tongue,
): SignatureBlock {
  const signatures = parties.flatMap((party) =>
    signersOf(party).map(({ entity, signatory }): Signature => {
      const name = signatoryName(entity, signatory, style.withTitles);
      const office = officeOf(entity, signatory, tongue);
      const country = countryOf(entity, tongue);
      const represented = entity.name === undefined ? blank(24) : text(entity.name.toUpperCase());
      return {
        party: [...inline(tongue.abroad.onBehalf.toUpperCase()), ...text(' '), ...represented],
        above: country === undefined ? [] : [inline(country.toUpperCase())],
        name: name === undefined ? blank(30) : text(name),
        below: [office === undefined ? blank(24) : text(office)],
        stamp: false,
      };
    }),
  );
  return { rows: pairs(signatures, true) };
}

/** The region alone signs, below place and day, at the right of the page. */
export function signatureOfRegion(
  parties: readonly Party[],
  style: SignatureStyle,
  tongue: Tongue,
  placeAndDay: readonly Inline[],
): SignatureBlock {
  const regions = parties.filter(({ entities }) =>
    entities.some(({ region }) => region !== undefined),
  );
  const empty: Signature = { party: [], above: [], name: [], below: [], stamp: false };
  return {
    rows: (regions.length > 0 ? regions : parties.slice(0, 1)).flatMap((party, i) =>
      signersOf(party).map(({ entity, signatory }): Signature[] => {
        const name = signatoryName(entity, signatory, style.withTitles);
        const office = officeOf(entity, signatory, tongue);
        return [
          empty,
          {
            party: i === 0 ? placeAndDay : [],
            above: [office === undefined ? blank(24) : text(`${inUpperCase(office)},`)],
            name: name === undefined ? blank(30) : text(name),
            below: [],
            stamp: false,
          },
        ];
      }),
    ),
  };
}

/** A word of the language, or the blank that stands for it. */
function inline(words: string): Inline[] {
  const width = /^<kosong:(\d+)>$/i.exec(words)?.[1];
  return width === undefined ? text(words) : blank(Number(width));
}

function signaturesOf(party: Party, style: SignatureStyle, stamp: boolean): Signature[] {
  return signersOf(party).map(({ entity, signatory }, i) =>
    signatureOf(
      { party: `${party.label},`, entity, stamp: stamp && i === 0 },
      signatory,
      style.withTitles,
    ),
  );
}

/** The signature of one person, below what he signs as. */
export function signatureOf(
  as: { readonly party: string; readonly entity: Entity; readonly stamp: boolean },
  signatory: Draft,
  withTitles: boolean,
): Signature {
  const name = signatoryName(as.entity, signatory, withTitles);
  return {
    party: text(as.party),
    above: above(as.entity, signatory),
    name: name === undefined ? blank(30) : text(name),
    below: below(signatory),
    stamp: as.stamp,
  };
}

/** The office, and for a partner the entity: "BUPATI MERANGIN", "PT CONTOH" and "DIREKTUR UTAMA". */
function above(entity: Entity, signatory: Draft): Inline[][] {
  if (isPerson(entity)) return [];
  const office = officeOf(entity, signatory);
  const named =
    entity.region !== undefined ||
    isMinisterOf(office, entity.name) ||
    (entity.name !== undefined && office?.toLowerCase().includes(entity.name.toLowerCase()));
  return (named ? [office] : [entity.name, office]).map((line) =>
    line === undefined ? blank(24) : text(inUpperCase(line)),
  );
}

/** "Menteri Kesehatan" names "Kementerian Kesehatan" already. */
const isMinisterOf = (office: string | undefined, name: string | undefined): boolean =>
  office !== undefined &&
  name?.toLowerCase() === `ke${office.toLowerCase()}`.replace(/^kementeri /, 'kementerian ');

/** Capitals, but for the mark of an acting official: "Pj. BUPATI MERANGIN". */
const inUpperCase = (line: string): string =>
  line.replace(
    /^((?:Pj|Plt|Plh)\.\s*)?(.*)$/s,
    (_, mark: string | undefined, rest: string) => `${mark ?? ''}${rest.toUpperCase()}`,
  );

/** Rank and NIP of a civil servant (a head of region bears none), and the day where it is another one. */
function below(signatory: Draft): Inline[][] {
  const rank = textAt(signatory, 'pangkat');
  const nip = textAt(signatory, 'nip');
  const date = dateText(textAt(signatory, 'tanggal'));
  return [
    ...(rank === undefined ? [] : [text(rank)]),
    ...(nip === undefined ? [] : [text(`NIP ${nip.replace(/^nip\.?\s*:?\s*/i, '')}`)]),
    ...(date === undefined ? [] : [text(`Tanggal ${date}`)]),
  ];
}

function pairs(signatures: readonly Signature[], firstOnLeft: boolean): Signature[][] {
  const rows: Signature[][] = [];
  for (let i = 0; i < signatures.length; i += 2) {
    const row = signatures.slice(i, i + 2);
    rows.push(firstOnLeft ? row : row.reverse());
  }
  return rows;
}

const ROLES: Readonly<Record<string, string>> = { saksi: 'SAKSI', mengetahui: 'MENGETAHUI' };

const roleOf = (facts: Draft): string => own(ROLES, textAt(facts, 'sebagai') ?? 'saksi') ?? 'SAKSI';

/** A witness; `role` where those who sign do so in different roles. */
function witness(facts: Draft, role: string | undefined): Signature {
  const name = textAt(facts, 'nama');
  const office = textAt(facts, 'jabatan');
  return {
    party: role === undefined ? [] : text(`${role},`),
    above: office === undefined ? [] : [text(inUpperCase(office))],
    name: name === undefined ? blank(30) : text(name),
    below: [],
    stamp: false,
  };
}

function witnessBlock(all: readonly Draft[]): NonNullable<SignatureBlock['witnesses']> {
  const roles = new Set(all.map(roleOf));
  const [role = 'SAKSI'] = roles;
  const heading = role === 'SAKSI' && all.length > 1 ? 'SAKSI-SAKSI,' : `${role},`;
  return {
    heading: roles.size > 1 ? 'DISAKSIKAN DAN DIKETAHUI OLEH:' : heading,
    rows: pairs(
      all.map((one) => witness(one, roles.size > 1 ? roleOf(one) : undefined)),
      true,
    ),
  };
}
