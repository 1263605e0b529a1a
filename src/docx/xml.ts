import { BuilderElement, type XmlComponent } from 'docx';

/** What XML 1.0 cannot hold, even escaped: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN =
  /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

/** Text that may stand in a run: line breaks and tabs become spaces, forbidden characters go. */
export function clean(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(FORBIDDEN, '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Cleaned text, escaped for an attribute or for character data. */
export function escapeXml(text: string): string {
  return clean(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** An element that the library has no class for. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, { key, value }]),
    ),
    children,
  });
}
