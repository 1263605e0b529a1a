import { isScalar, type Node } from 'yaml';

/** The text of a key; a key that is a list or map itself (`? [a, b]`) has none. */
export function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : String((key as Node | null) ?? '');
}
