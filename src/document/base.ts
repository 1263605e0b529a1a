import type { Draft } from '../core/draft/draft.ts';
import { textAt } from '../core/draft/draft.ts';
import type { Path } from '../core/path.ts';
import type { Regions } from '../core/regions.ts';
import type { Base } from './amendment.ts';
import { attachmentNames, numberedAttachments } from './attachments.ts';
import { pasalNode, pasalOf } from './clauses.ts';
import { basisPasal } from './legal-basis.ts';
import type { Outline } from './outline.ts';
import { partiesOf } from './parties.ts';
import { withPhrases } from './phrases.ts';
import { INDONESIAN } from './tongue-id.ts';
import { type BaseInput, wordsOf } from './words.ts';

/** The base of an amendment: its pasal as agreed, and its clauses as the amendment words them. */
export function baseOf(
  draft: Draft,
  blanks: readonly Path[],
  { outline, draft: own }: BaseInput,
  cooperation: string,
  regions: Regions,
): Base {
  const facts = (one: Draft): Parameters<typeof pasalNode>[1] => {
    const parties = partiesOf(one, regions);
    return {
      draft: withPhrases(one, parties, INDONESIAN),
      cooperation,
      words: wordsOf(one, outline, parties),
      tongue: INDONESIAN,
    };
  };
  const changed = facts(worded(draft, blanks, outline, own ?? {}));
  return {
    outline,
    pasal: own === undefined ? [] : pasalOf(outline, facts(own), [], ownBasis(own, outline)),
    worded: (key) => {
      const pasal = outline.pasal.find((one) => one.key === key);
      return pasal === undefined ? undefined : pasalNode(pasal, changed, blanks);
    },
    attachments: new Map(
      [...attachmentNames(numberedAttachments(own ?? {}, INDONESIAN, ''))].map(([key, name]) => [
        key,
        { ...name, foreign: true },
      ]),
    ),
  };
}

/** The draft of the base with the clauses that the amendment writes anew, between the parties as they are now. */
function worded(draft: Draft, blanks: readonly Path[], outline: Outline, own: Draft): Draft {
  const clauses = new Set(outline.pasal.flatMap((pasal) => pasal.clauses));
  const written = Object.entries(draft).filter(([key]) => clauses.has(key));
  const blank = new Set(blanks.map(([key]) => key));
  const kept = Object.entries(own).filter(([key]) => !(clauses.has(key) && blank.has(key)));
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(written),
    ...(draft['pihak'] === undefined ? {} : { pihak: draft['pihak'] }),
  };
}

/** A legal basis that is a pasal counts among the pasal. */
function ownBasis(own: Draft, outline: Outline): ReturnType<typeof basisPasal> | undefined {
  const texts = Array.isArray(own['dasar_hukum'])
    ? own['dasar_hukum'].filter((text) => typeof text === 'string')
    : [];
  return textAt(own, 'tampilan', 'dasar_hukum') === 'pasal' && texts.length > 0
    ? basisPasal(texts, outline.name)
    : undefined;
}
