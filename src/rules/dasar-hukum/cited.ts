import { type Draft, listAt } from '../../core/draft/draft.ts';
import {
  type Citation,
  findRegulation,
  parseCitation,
  shortCitation,
} from '../../core/law/dasar-hukum.ts';
import type { Law, Regulation } from '../../core/law/law.ts';
import type { Path } from '../../core/path.ts';
import { remembered } from '../../core/remember.ts';

/** One entry of `dasar_hukum`, with what it was read as. */
export interface Cited {
  readonly path: Path;
  readonly text: string;
  readonly citation: Citation | undefined;
  readonly regulation: Regulation | undefined;
}

/** The entries of the legal basis, in order. */
export function citedIn(draft: Draft, law: Law): readonly Cited[] {
  return readingOf(law)(draft);
}

const readingOf = remembered((law: Law) =>
  remembered((draft: Draft): readonly Cited[] =>
    listAt(draft, 'dasar_hukum').flatMap((text, i): Cited[] =>
      typeof text === 'string'
        ? [
            {
              path: ['dasar_hukum', i],
              text,
              citation: parseCitation(text),
              regulation: findRegulation(law, text),
            },
          ]
        : [],
    ),
  ),
);

/** The part of the entry that names the regulation. */
export const headOf = ({ citation, text }: Cited): string => citation?.head ?? text;

/** The entry in short: "UU 23/2014"; as typed where there is no such form. */
export const labelOf = ({ citation, regulation, text }: Cited): string =>
  regulation?.short ?? (citation === undefined ? text : shortCitation(citation));
