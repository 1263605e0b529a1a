import { strFromU8, unzipSync } from 'fflate';
import type { DocumentModel, Edition } from '../../src/document/model.ts';
import { renderDocx } from '../../src/docx/index.ts';

/** The parts of a rendered document, as text. */
export async function partsOf(
  model: DocumentModel | Edition,
): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await renderDocx(model));
  return Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, strFromU8(data)]));
}

export async function part(model: DocumentModel | Edition, name: string): Promise<string> {
  const text = (await partsOf(model))[name];
  if (text === undefined) throw new Error(`The document has no part ${name}`);
  return text;
}

/** Every match of the first group. */
export const all = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map((match) => match[1] ?? '');

/** The paragraphs of a part, innermost ones only. */
export const paragraphs = (xml: string): string[] =>
  xml.match(/<w:p>(?:(?!<w:p>).)*?<\/w:p>|<w:p\/>/gs) ?? [];

export const textOf = (xml: string): string => all(xml, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g).join('');

/** The rows of all tables of a part. */
export const rowsOf = (xml: string): string[] => all(xml, /(<w:tr>.*?<\/w:tr>)/gs);
