import { type Draft, listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import type { RuleContext } from '../../core/rule.ts';
import { amendedBase } from './amended.ts';
import { type DatedPlace, dateAt, signingDate } from './term.ts';

/** A document that this one follows up, and its own draft where that was named and read. */
export interface Parent {
  readonly path: Path;
  readonly facts: Draft;
  readonly kind: string | undefined;
  readonly numbers: readonly { readonly path: Path; readonly text: string }[];
  /** Its date as written here. */
  readonly date: DatedPlace | undefined;
  readonly draft: Draft | undefined;
}

/** The parent documents in order. */
export function parentsOf(draft: Draft, context: RuleContext): Parent[] {
  return listAt(draft, 'menindaklanjuti').map((value, index) =>
    parentAt(draft, mapAt(value), ['menindaklanjuti', index], context),
  );
}

/** Every earlier document that a draft names: those it follows up, and the one it amends. */
export function earlierDocuments(draft: Draft, context: RuleContext): Parent[] {
  const base = amendedBase(draft, context);
  return [
    ...parentsOf(draft, context),
    ...(base === undefined ? [] : [parentAt(draft, base.facts, base.path, context)]),
  ];
}

function parentAt(draft: Draft, facts: Draft, path: Path, context: RuleContext): Parent {
  const file = textAt(facts, 'naskah');
  const numbers = listAt(facts, 'nomor').flatMap((text, i) =>
    typeof text === 'string' ? [{ path: [...path, 'nomor', i], text }] : [],
  );
  return {
    path,
    facts,
    kind: textAt(facts, 'jenis'),
    numbers,
    date: dateAt(draft, ...path, 'tanggal'),
    draft: file === undefined ? undefined : context.linked.get(file),
  };
}

/** Parents that are a kesepakatan bersama, by their kind here or by their own draft. */
export function agreementsAbove(draft: Draft, context: RuleContext): Parent[] {
  return parentsOf(draft, context).filter((parent) => {
    const kind = parent.kind ?? textAt(parent.draft, 'dokumen');
    return kind === 'kesepakatan-bersama' || kind === 'nota-kesepakatan';
  });
}

/** The drafts of the kesepakatan bersama above this document, as far as they were read. */
export function linkedAgreements(draft: Draft, context: RuleContext): Draft[] {
  return agreementsAbove(draft, context).flatMap((parent) =>
    parent.draft === undefined ? [] : [parent.draft],
  );
}

/** When a parent was signed: as its own draft says, else as written here. */
export function signedOn(parent: Parent): string | undefined {
  const own = parent.draft === undefined ? undefined : signingDate(parent.draft);
  return own?.iso ?? parent.date?.iso;
}

/** Where to point for a parent's date: the date written here, else the file named, else the entry. */
export function placeOfDate(parent: Parent): Path {
  if (parent.date !== undefined) return parent.date.path;
  return textAt(parent.facts, 'naskah') === undefined ? parent.path : [...parent.path, 'naskah'];
}
