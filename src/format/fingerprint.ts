import type { Finding } from '../core/finding.ts';
import { formatPath } from '../core/path.ts';

export interface Fingerprinted {
  readonly finding: Finding;
  readonly fingerprint: string;
}

/** Rule and place name a finding, so that moved lines do not make it new; a number tells equal ones apart. */
export function fingerprinted(findings: readonly Finding[]): Fingerprinted[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.rule}@${formatPath(finding.path)}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { finding, fingerprint: count === 1 ? base : `${base}#${count}` };
  });
}
