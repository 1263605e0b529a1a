import { InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import { field } from './fields.ts';
import type { Target, Targets } from './targets.ts';
import { clean } from './xml.ts';

/**
 * A reference as a REF field whose cached result is what the field prints when it is updated.
 *
 * The number alone is a field: of "ayat (2)" the word stays text. `\n` prints the number of the
 * paragraph without those of the levels above it; `\r` would print "Pasal 5(2)" when the reference
 * stands in another pasal. A text that does not end with the number becomes a plain link, because
 * a field would change it at the first update.
 *
 * @throws Error when nothing has the bookmark: a defect of the caller, not of a draft.
 */
export function reference(targets: Targets, bookmark: string, text: string): ParagraphChild[] {
  const target = targets.get(bookmark);
  if (target === undefined)
    throw new Error(`No place of the document has the bookmark "${bookmark}"`);
  if (target.number === '' || !text.toLowerCase().endsWith(target.number.toLowerCase())) {
    return [new InternalHyperlink({ anchor: target.name, children: [new TextRun(clean(text))] })];
  }
  const start = text.length - target.number.length;
  const lead = text.slice(0, start);
  return [
    ...(lead === '' ? [] : [new TextRun(clean(lead))]),
    ...field(instruction(target, text.slice(start)), text.slice(start)),
  ];
}

function instruction({ name, number, counted }: Target, printed: string): string {
  const what = counted ? `REF ${name} \\n \\h` : `REF ${name} \\h`;
  // Without it the result of a REF to typed text takes over the bold of the heading.
  const format = counted ? '' : ' \\* CHARFORMAT';
  const upper = printed !== number && printed === number.toUpperCase() ? ' \\* Upper' : '';
  return what + format + upper;
}
