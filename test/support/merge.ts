import { isMap, type ParsedNode, parseDocument } from 'yaml';

/**
 * A draft with the keys of a snippet in place of its own. A key may be a path
 * (`pihak/0/nomor`); an empty value removes what stands there.
 */
export function merged(base: string, snippet: string): string {
  const doc = parseDocument(base, { schema: 'failsafe' });
  const change = parseDocument(snippet, { schema: 'failsafe' });
  if (isMap<ParsedNode, ParsedNode | null>(change.contents))
    for (const { key, value } of change.contents.items) {
      const path = String(key)
        .split('/')
        .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
      if (value === null || String(value) === '') doc.deleteIn(path);
      else doc.setIn(path, value);
    }
  return doc.toString({ lineWidth: 0 });
}
