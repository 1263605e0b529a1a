import type { Draft } from './draft/draft.ts';
import type { Law } from './law/law.ts';
import type { Path } from './path.ts';
import type { Profile } from './profile.ts';
import type { Regions } from './regions.ts';

/** One place where a code rule found something. */
export interface Hit {
  /** The place in the normalised draft. */
  readonly path: Path;
  /** `path` and `causedBy` are those of the file, as `RuleContext.blanks` are. */
  readonly inSource?: true;
  /** The text at `path` in this language is meant, not in the primary one. */
  readonly language?: string;
  /** Mark the key or the value, or say that something is missing below `path` (default `value`). */
  readonly at?: 'key' | 'value' | 'missing';
  /** The part of a text that is meant, as it stands there; marks only that part. */
  readonly excerpt?: string;
  /** What fills the `{…}` of the rule's message and advice. Every declared name must be given. */
  readonly args?: Readonly<Record<string, string>>;
  /** The finding only follows from something missing or wrong there; it goes where that is reported by itself. */
  readonly causedBy?: readonly Path[];
  /** All that is missing, where `path` names the first of it. */
  readonly missing?: readonly Path[];
  /** Other places that belong to the finding (the other half of a contradiction). */
  readonly related?: readonly { readonly path: Path; readonly note?: string }[];
}

/** Hits (an empty list: passed), or a verdict that is not a machine's to give. */
export type RuleResult = readonly Hit[] | 'not-applicable' | 'review';

/** What a code rule may know beside the draft. All of it is values; nothing reads a file or a clock. */
export interface RuleContext {
  /** ISO date at which the law is taken (the signing date, unless told otherwise). */
  readonly asOf: string;
  readonly law: Law;
  readonly regions: Regions;
  /** Drafts that this draft names (`menindaklanjuti[].naskah`), by the path as written there. */
  readonly linked: ReadonlyMap<string, Draft>;
  /** Places left blank by the drafter, as paths of the draft as written. */
  readonly blanks: readonly Path[];
  /** The house profile of the draft, if there is one. */
  readonly profile?: Profile | undefined;
  /** The profiles there are, where the draft names one that is not. */
  readonly otherProfiles?: readonly string[] | undefined;
  /** The languages of the document, the primary one first: its texts are those of the draft. `['id']` unless it says others. */
  readonly languages: readonly string[];
  /** The draft in every other language, of the same structure; what is not translated is absent there. */
  readonly translations: ReadonlyMap<string, Draft>;
}

/** What a JSON Schema cannot say; one per registry entry with `check: "code"`. Pure; never throws on a draft. */
export type CodeRule = (draft: Draft, context: RuleContext) => RuleResult;
