import type { DocumentModel } from '../document/model.ts';
import { DECLARATION, escapeXml } from './xml.ts';

/** Stands where the document has no date of its own: no part of the file takes the clock. */
const NO_DATE = '2000-01-01';
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The core properties part. Its dates are the date of signing, not that of writing the file. */
export function coreXml(
  { properties, rancangan }: Pick<DocumentModel, 'properties' | 'rancangan'>,
  locale = 'id-ID',
): string {
  const { title, subject, creator, keywords, date = NO_DATE } = properties;
  const stamp = `${ISO_DATE.test(date) ? date : NO_DATE}T00:00:00Z`;
  const text = (name: string, value: string): string =>
    value === '' ? '' : `<${name}>${escapeXml(value)}</${name}>`;
  return [
    DECLARATION,
    '<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    text('dc:title', title),
    text('dc:subject', subject),
    text('dc:creator', creator),
    text('cp:keywords', keywords.join(', ')),
    text('dc:language', locale),
    text('cp:lastModifiedBy', creator),
    text('cp:contentStatus', rancangan === undefined ? '' : 'Rancangan'),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}
