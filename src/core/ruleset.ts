import type { Shape } from './draft/shape.ts';
import type { Bilingual, Severity } from './finding.ts';
import type { Evidence } from './law/law.ts';

/** An error of ajv, as far as it is used. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled schema, in ajv's own form: errors hang on the function until its next call. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** A citation; with `kerja_sama` or `dokumen` it speaks only for these. */
export interface Cite {
  readonly provision: string;
  readonly kerja_sama?: readonly string[];
  readonly dokumen?: readonly string[];
}

/** One entry of the registry: a duty of law, or a rule of consistency. */
export interface RuleEntry {
  readonly id: string;
  readonly check: 'schema' | 'code' | 'human';
  readonly severity: Severity;
  readonly cites: readonly Cite[];
  readonly applies: {
    readonly dokumen?: readonly string[];
    readonly kerja_sama?: readonly string[];
  };
  /** The language of the wording it judges: it says nothing where the primary language is another. */
  readonly language?: string;
  /** A code rule whose findings do not hang on a language: it looks at the translations too. */
  readonly everyLanguage?: boolean;
  readonly message: Bilingual;
  readonly advice?: Bilingual;
  /** For `human`: the question and the group it is shown in. */
  readonly question?: Bilingual;
  readonly topic?: string;
  /** Dot paths, without indexes, of what the rule looks at; `*` is all texts. */
  readonly reads: readonly string[];
  /** What it rests on where that is weaker than its citations. */
  readonly evidence?: Evidence;
  /** It asks for nothing and tells which law governs: it speaks whatever is in force. */
  readonly guide?: true;
  /** For `human`: what a person looks at beside it, who answers the question. */
  readonly judges?: readonly string[];
}

/** An entry with what decides it. Whom it applies to is settled when a ruleset is made. */
export interface Rule extends Omit<RuleEntry, 'applies' | 'advice'> {
  readonly advice?: Bilingual | undefined;
  /** The facts of the draft under which the duty arises. */
  readonly appliesIf?: Validate;
  /** Where a machine cannot judge. */
  readonly reviewIf?: Validate;
  /** The duty itself, for `check: schema`. */
  readonly body?: Validate;
}

/** All that one kind of document in one cooperation needs. */
export interface Ruleset {
  readonly kind: string;
  readonly cooperation: string;
  readonly shape: Shape;
  readonly validateShape: Validate;
  readonly rules: readonly Rule[];
}

/** Whether a list of kinds or cooperations, if given, names this one. */
export const covers = (list: readonly string[] | undefined, name: string): boolean =>
  list === undefined || list.includes(name);
