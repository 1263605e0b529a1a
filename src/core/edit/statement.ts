import { isMap, isSeq, type Node, parseDocument, stringify } from 'yaml';
import {
  afterItems,
  afterPairs,
  edited,
  indented,
  inserted,
  itemLines,
  lineBreak,
  lineStart,
  pairOf,
} from './block.ts';

/** A statement as a draft holds it. */
export interface WrittenStatement {
  readonly aturan?: string | readonly string[];
  readonly topik?: string;
  readonly isi: string;
  readonly oleh: { readonly nama: string; readonly jabatan?: string };
  readonly tanggal: string;
  readonly sidik: string;
}

/**
 * The text of a draft with one statement more, or with one in place of the entry at `replace` (its index in the
 * file). Nothing else of the text is touched where its `pemeriksaan` is written in lines, as drafts are;
 * otherwise the whole is written anew, with its comments.
 */
export function withStatement(text: string, statement: WrittenStatement, replace?: number): string {
  return inLines(text, statement, replace) ?? writtenAnew(text, statement, replace);
}

function inLines(
  text: string,
  statement: WrittenStatement,
  replace: number | undefined,
): string | undefined {
  const root = parseDocument(text, { schema: 'failsafe' }).contents;
  if (!isMap(root)) return undefined;
  const entry = stringify([statement], { lineWidth: 0 });
  const checker = pairOf(root, 'pemeriksaan');
  if (checker === undefined) {
    const place = afterPairs(text, root);
    const lines = `\npemeriksaan:\n  pernyataan:\n${indented(entry, 4, '\n')}`;
    return place === undefined ? undefined : edited(text, [inserted(text, place, lines)]);
  }
  if (!isMap(checker.value)) return undefined;
  const statements = pairOf(checker.value, 'pernyataan');
  if (statements === undefined) {
    const place = afterPairs(text, checker.value);
    const lines = `pernyataan:\n${indented(entry, 2, '\n')}`;
    return place === undefined ? undefined : edited(text, [inserted(text, place, lines)]);
  }
  if (!isSeq(statements.value)) return undefined;
  if (replace === undefined) {
    const place = afterItems(text, statements.value);
    return place === undefined ? undefined : edited(text, [inserted(text, place, entry)]);
  }
  const old = statements.value.items[replace] as Node | undefined;
  const lines = old === undefined ? undefined : itemLines(text, old);
  if (lines === undefined) return undefined;
  const dash = text.indexOf('-', lines.start);
  const by = indented(entry, dash - lineStart(text, dash), lineBreak(text));
  return edited(text, [{ ...lines, text: by }]);
}

function writtenAnew(
  text: string,
  statement: WrittenStatement,
  replace: number | undefined,
): string {
  const doc = parseDocument(text, { schema: 'failsafe' });
  const path = ['pemeriksaan', 'pernyataan'];
  const there = doc.getIn(path, true);
  const node = doc.createNode(statement);
  if (!isMap(doc.getIn(['pemeriksaan']))) doc.setIn(['pemeriksaan'], doc.createNode({}));
  if (isSeq(there)) doc.setIn([...path, replace ?? there.items.length], node);
  else if (isMap(there) && replace === undefined) doc.setIn(path, doc.createNode([there, node]));
  else doc.setIn(path, doc.createNode([node]));
  return doc.toString({ lineWidth: 0 });
}
