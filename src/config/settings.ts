import type { Severity } from '../core/finding.ts';

/** What a configuration says of the drafts below its folder. */
export interface Settings {
  /** Patterns of rules and what their findings become; the last that fits wins. */
  readonly severities: readonly (readonly [pattern: string, Severity | 'off'])[];
  /** Patterns of files and the kind of document that belongs there. */
  readonly folders: readonly (readonly [pattern: string, kind: string])[];
  /** Patterns of files that are passed over. */
  readonly ignore: readonly string[];
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly paper?: 'F4' | 'A4';
}

export const NO_SETTINGS: Settings = { severities: [], folders: [], ignore: [] };

/** The words of the file for severities. */
export const SEVERITY_WORDS: Readonly<Record<string, Severity | 'off'>> = {
  kesalahan: 'error',
  peringatan: 'warning',
  catatan: 'note',
  abaikan: 'off',
};
