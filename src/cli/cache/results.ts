import { join } from 'node:path';
import type { FileReport, Outcome } from '../../core/report.ts';
import { digest } from './digest.ts';
import { type Log, openLog } from './log.ts';

/** What a result depends on beside the bytes of the draft itself: the files that it names. */
export type Dependencies = Readonly<Record<string, string>>;

/** A report of an earlier run, and the state that the files named by the draft had then. */
export interface Result {
  readonly report: FileReport;
  readonly dependencies: Dependencies;
}

/** Results of earlier runs, by a key of all that they depend on. */
export interface Results {
  readonly get: (key: string) => Result | undefined;
  readonly put: (key: string, result: Result) => void;
  readonly flush: () => void;
}

/** The key of a result. `parts`: the build, the dates, the name and folder of the draft, and its bytes. */
export const resultKey = (parts: readonly (string | Uint8Array)[]): string =>
  digest(parts.map((part) => digest(part)).join(' '));

/**
 * Results kept in a folder. The outcomes of drafts hardly differ, so each distinct one is kept once and a result
 * names its own; the text of a draft is not kept at all.
 */
export function openResults(folder: string): Results {
  const results = openLog(join(folder, 'hasil'));
  const outcomes = openOutcomes(openLog(join(folder, 'putusan')));
  return {
    get: (key) => {
      const kept = results.get(key);
      if (kept === undefined) return undefined;
      const { report, dependencies } = JSON.parse(kept) as KeptResult;
      const found = report.outcomes.map(outcomes.get);
      return found.every((outcome) => outcome !== undefined)
        ? { report: { ...report, outcomes: found }, dependencies }
        : undefined;
    },
    put: (key, { report: { text: _, ...report }, dependencies }) => {
      const kept: KeptResult = {
        report: { ...report, outcomes: report.outcomes.map(outcomes.put) },
        dependencies,
      };
      results.put(key, JSON.stringify(kept));
    },
    // What a result names is there before the result is.
    flush: () => {
      outcomes.flush();
      results.flush();
    },
  };
}

interface KeptResult {
  readonly report: Omit<FileReport, 'text' | 'outcomes'> & { readonly outcomes: readonly string[] };
  readonly dependencies: Dependencies;
}

interface Outcomes {
  readonly get: (name: string) => Outcome | undefined;
  readonly put: (outcome: Outcome) => string;
  readonly flush: () => void;
}

/** Distinct outcomes by short names; all in one file, for a run needs most of them. */
function openOutcomes(log: Log): Outcomes {
  const byName = new Map<string, Outcome | undefined>();
  const names = new Map<string, string>();
  const get = (name: string): Outcome | undefined => {
    if (byName.has(name)) return byName.get(name);
    const text = log.get(name);
    const outcome = text === undefined ? undefined : (JSON.parse(text) as Outcome);
    byName.set(name, outcome);
    return outcome;
  };
  return {
    get,
    put: (outcome) => {
      const text = JSON.stringify(outcome);
      const name = names.get(text) ?? `00${digest(text).slice(0, 14)}`;
      if (!names.has(text)) {
        names.set(text, name);
        if (get(name) === undefined) log.put(name, text);
      }
      return name;
    },
    flush: log.flush,
  };
}
