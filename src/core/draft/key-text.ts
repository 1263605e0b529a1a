import { isAlias, isScalar } from 'yaml';

/** The text of a key; a key that is a list or map itself (`? [a, b]`) has none, and no draft has such keys. */
export function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : isAlias(key) ? `*${key.source}` : '';
}
