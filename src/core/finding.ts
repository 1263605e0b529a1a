import type { Conflict, Evidence } from './law/law.ts';
import type { Path } from './path.ts';

/** A sentence in both languages. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

export type Severity = 'error' | 'warning' | 'note';

/** Heaviest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** A point in a file: 1-based line and column, 0-based offset, all in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Point;
  readonly end: Point;
}

/** Who answers for a waiver or a statement. */
export interface Signatory {
  readonly name: string;
  readonly office?: string;
}

/** A finding that somebody in charge accepts for a time. It stays a finding. */
export interface Waived {
  readonly reason: string;
  readonly by: Signatory;
  /** ISO date of the last day, in Asia/Jakarta. */
  readonly until: string;
}

/** What a rule says about one place in one draft. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  /** What to write instead. */
  readonly advice: Bilingual;
  /** Provisions in force that ask for it: `pp-28-2018:pasal-19.ayat-2.huruf-d`. */
  readonly cites: readonly string[];
  /** How well the best known of these is known; a secondary source carries no error. */
  readonly evidence?: Evidence;
  /** What other texts say differently, and which reading is followed. */
  readonly conflicts?: readonly Conflict[];
  /** The place in the draft as written. */
  readonly path: Path;
  readonly range: Range;
  readonly related: readonly {
    readonly path: Path;
    readonly range: Range;
    readonly note?: string;
  }[];
  /** Set where the draft holds a valid waiver of it: it is shown, and counts for nothing. */
  readonly waived?: Waived;
}

/** Fills the `{name}` of a template; an unfilled one is a defect of the rule, not of the draft. */
export function fill(template: Bilingual, args: Readonly<Record<string, string>>): Bilingual {
  return { id: fillText(template.id, args), en: fillText(template.en, args) };
}

function fillText(template: string, args: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z_]+)\}/g, (_, name: string) => {
    const value = args[name];
    if (value === undefined) throw new Error(`message without a value for {${name}}: ${template}`);
    return value;
  });
}

/** What a message quotes of a draft is there to be recognised, not to be read whole. */
const LONGEST_QUOTE = 160;

/** A text of a draft as a message quotes it: one line, and cut where it is long. */
export function quotable(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ');
  return line.length <= LONGEST_QUOTE
    ? line
    : `${line
        .slice(0, LONGEST_QUOTE - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
}
