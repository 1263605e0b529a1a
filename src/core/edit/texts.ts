import { type Document, isScalar, visit } from 'yaml';

/** Every value of a document in an order of its own: a change that moves or renames leaves it as it was. */
export function textsOf(doc: Document): string[] {
  const texts: string[] = [];
  visit(doc, {
    Scalar: (key, node) => {
      if (key !== 'key' && isScalar(node) && node.source !== '')
        texts.push(String(node.value ?? ''));
    },
  });
  return texts.sort();
}

export const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, i) => text === other[i]);
