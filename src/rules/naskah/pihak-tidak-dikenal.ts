import { type Draft, isMap, textAt, type Value } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import type { CodeRule } from '../../core/rule.ts';
import { nearest } from './near.ts';
import { type Party, partiesOf, partyNames, resolveParty } from './parties.ts';

/** Facts that name a party which the draft does not have: `hak_kewajiban`, `pembiayaan`, `sanksi` and so on. */
export const pihakTidakDikenal: CodeRule = (draft) => {
  const parties = partiesOf(draft);
  // Without parties everything would be unknown; that they are missing is the shape's finding.
  if (parties.length === 0) return 'not-applicable';
  return [...partyFacts(draft)].flatMap(({ path, name }) =>
    resolveParty(parties, name) === undefined
      ? [{ path, args: { nama: name, pilihan: choices(parties, name) } }]
      : [],
  );
};

/** A party's title typed out ("PIHAK KESATU") means that party, though references use its `kunci`. */
function choices(parties: readonly Party[], typed: string): string {
  const names = partyNames(parties);
  const titled = parties.findIndex(({ label }) => label.toLowerCase() === typed.toLowerCase());
  const offer = titled < 0 ? nearest(typed, names) : names.slice(titled, titled + 1);
  return offer.map((name) => `\`${name}\``).join(', ');
}

/** `pembayaran` says who pays whom; everywhere else the key is `pihak`. `prakarsa` stands at the root. */
function* partyFacts(draft: Draft): Generator<{ readonly path: Path; readonly name: string }> {
  for (const key of ['oleh', 'kepada']) {
    const path = ['pembiayaan', 'pembayaran', key];
    const name = textAt(draft, ...path);
    if (name !== undefined) yield { path, name };
  }
  const initiator = textAt(draft, 'prakarsa');
  if (initiator !== undefined) yield { path: ['prakarsa'], name: initiator };
  for (const [key, value] of Object.entries(draft))
    if (key !== 'pihak' && key !== 'pemeriksaan') yield* below(value, [key]);
}

function* below(
  value: Value | undefined,
  path: Path,
): Generator<{ readonly path: Path; readonly name: string }> {
  if (value === undefined || typeof value === 'string') return;
  if (!isMap(value)) {
    for (const [i, item] of value.entries()) yield* below(item, [...path, i]);
    return;
  }
  const name = textAt(value, 'pihak');
  if (name !== undefined) yield { path: [...path, 'pihak'], name };
  for (const [key, item] of Object.entries(value)) yield* below(item, [...path, key]);
}
