/** An expectation written in a fixture: `# ! rule` on the line itself, `# !+2 rule` for two lines below. */
export interface Expected {
  readonly line: number;
  readonly rule: string;
}

/** The findings that a fixture says it has. Several on a line: `# ! first ! second`. */
export function expectedFindings(text: string): Expected[] {
  return text.split('\n').flatMap((line, i) => {
    const marks = /#\s*(!.*)$/.exec(line)?.[1] ?? '';
    return [...marks.matchAll(/!([+-]\d+)?\s+([a-z0-9-]+\/[a-z0-9-]+)/g)].map(
      ([, shift, rule]) => ({ line: i + 1 + Number(shift ?? 0), rule: rule ?? '' }),
    );
  });
}
