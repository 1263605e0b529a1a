import { type Expected, expectedFindings } from '../../src/build/fixture-marks.ts';

export { type Expected, expectedFindings };

/** In the order of lines, then of rules. */
export function sorted(list: readonly Expected[]): Expected[] {
  return [...list].sort(
    (a, b) => a.line - b.line || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
