import picomatch from 'picomatch';

const known = new Map<string, (name: string) => boolean>();

/** Whether a name (of a rule, or a path with forward slashes) fits a pattern such as `naskah/*` or `arsip/**`. */
export function fits(pattern: string, name: string): boolean {
  const test = known.get(pattern) ?? picomatch(pattern, { dot: true });
  known.set(pattern, test);
  return test(name);
}
