import { Run, TextRun } from 'docx';
import { clean, element } from './xml.ts';

const mark = (type: 'begin' | 'separate' | 'end'): Run =>
  new Run({ children: [element('w:fldChar', { 'w:fldCharType': type })] });

/**
 * A complex field: its instruction, and the result Word shows until the field is next updated.
 * The result is always given, so that opening the file asks nobody to update anything.
 */
export function field(instruction: string, result: string): Run[] {
  const code = element('w:instrText', { 'xml:space': 'preserve' });
  code.addChildElement(` ${instruction} `);
  return [
    mark('begin'),
    new Run({ children: [code] }),
    mark('separate'),
    new TextRun(clean(result)),
    mark('end'),
  ];
}
