/** An expectation written in a fixture: `# ! rule` on the line itself, `# !+2 rule` for two lines below. */
export interface Expected {
  readonly line: number;
  readonly rule: string;
}
/** The findings that a fixture says it has. Several on a line: `# ! first ! second`. */
export declare function expectedFindings(text: string): Expected[];
/** In the order of lines, then of rules. */
export declare function sorted(list: readonly Expected[]): Expected[];
