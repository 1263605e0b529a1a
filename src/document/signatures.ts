import { type Draft, isMap, listAt, mapAt, textAt } from '../core/draft/draft.ts';
import { officeOf, signatoryName } from './komparisi.ts';
import type { Inline, Signature, SignatureBlock } from './model.ts';
import type { Entity, Party } from './parties.ts';

const text = (words: string): Inline[] => [{ kind: 'text', text: words }];
const blank = (width: number): Inline[] => [{ kind: 'blank', width }];

export interface SignatureStyle {
  /** The annex puts PIHAK KESATU on the right; some houses on the left. */
  readonly firstOnLeft: boolean;
  readonly withTitles: boolean;
}

/** The signatures, two a row; the party whose copy is stamped bears the box for the duty stamp. */
export function signatureBlock(
  parties: readonly Party[],
  draft: Draft,
  style: SignatureStyle,
): SignatureBlock {
  const signatures = parties.flatMap((party) => signaturesOf(party, style, party === parties[0]));
  const witnesses = listAt(draft, 'saksi').filter(isMap);
  return {
    rows: pairs(signatures, style.firstOnLeft),
    ...(witnesses.length === 0
      ? {}
      : {
          witnesses: {
            heading: witnessHeading(witnesses),
            rows: pairs(witnesses.map(witness), true),
          },
        }),
  };
}

function signaturesOf(party: Party, style: SignatureStyle, stamp: boolean): Signature[] {
  const signers = party.entities.flatMap((entity) =>
    (entity.signatories.length > 0 ? entity.signatories : [{}]).map((signatory) => ({
      entity,
      signatory,
    })),
  );
  return signers.map(({ entity, signatory }, i) => {
    const name = signatoryName(signatory, style.withTitles);
    return {
      party: text(`${party.label},`),
      above: above(entity, signatory),
      name: name === undefined ? blank(30) : text(name),
      below: below(signatory),
      stamp: stamp && i === 0,
    };
  });
}

/** The office, and for a partner the entity: "BUPATI MERANGIN", "PT CONTOH" and "DIREKTUR UTAMA". */
function above(entity: Entity, signatory: Draft): Inline[][] {
  const office = officeOf(entity, signatory);
  const lines =
    entity.region === undefined && entity.kind !== 'perseorangan'
      ? [entity.name, office]
      : [office];
  return lines
    .map((line) => (line === undefined ? blank(24) : text(line.toUpperCase())))
    .slice(0, entity.kind === 'perseorangan' ? 0 : 2);
}

/** Rank and NIP of a civil servant; a head of region bears none. */
function below(signatory: Draft): Inline[][] {
  const rank = textAt(signatory, 'pangkat');
  const nip = textAt(signatory, 'nip');
  return [
    ...(rank === undefined ? [] : [text(rank)]),
    ...(nip === undefined ? [] : [text(`NIP ${nip}`)]),
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

function witness(facts: Draft): Signature {
  const name = textAt(facts, 'nama');
  const office = textAt(facts, 'jabatan');
  return {
    party: [],
    above: office === undefined ? [] : [text(office.toUpperCase())],
    name: name === undefined ? blank(30) : text(name),
    below: [],
    stamp: false,
  };
}

function witnessHeading(witnesses: readonly Draft[]): string {
  const role = textAt(mapAt(witnesses[0]), 'sebagai')?.toLowerCase();
  return role === undefined || role === 'saksi' ? 'SAKSI-SAKSI,' : `${role.toUpperCase()},`;
}
