import { all, paragraphs } from './package.ts';

interface Level {
  readonly format: string;
  readonly text: string;
}

/**
 * Numbers the paragraphs of a document as Word does: the lists of one definition share their
 * counters, a level starts again below each paragraph of a higher level, and an override of its
 * start works once, at the first paragraph of its list.
 *
 * @returns the numbers of all numbered paragraphs, in order
 */
export function countedLabels(parts: Readonly<Record<string, string>>): string[] {
  const numbering = parts['word/numbering.xml'] ?? '';
  const lists = new Map<string, Map<number, Level>>();
  for (const [, id = '', body = ''] of numbering.matchAll(
    /<w:abstractNum w:abstractNumId="(\d+)">(.*?)<\/w:abstractNum>/gs,
  )) {
    const levels = new Map<number, Level>();
    for (const [, level = '', format = '', text = ''] of body.matchAll(
      /<w:lvl w:ilvl="(\d+)">.*?<w:numFmt w:val="(\w+)"\/>.*?<w:lvlText w:val="([^"]*)"\/>/gs,
    )) {
      levels.set(Number(level), { format, text });
    }
    lists.set(id, levels);
  }
  const nums = new Map<string, { list: string; restarts: Set<number> }>();
  for (const [, id = '', list = '', overrides = ''] of numbering.matchAll(
    /<w:num w:numId="(\d+)"><w:abstractNumId w:val="(\d+)"\/>(.*?)<\/w:num>/gs,
  )) {
    nums.set(id, { list, restarts: new Set(all(overrides, /w:ilvl="(\d+)"/g).map(Number)) });
  }
  const styles = new Map<string, string>();
  for (const [, id = '', body = ''] of (parts['word/styles.xml'] ?? '').matchAll(
    /<w:style [^>]*w:styleId="(\w+)">(.*?)<\/w:style>/gs,
  )) {
    styles.set(id, body);
  }

  const counters = new Map<string, number[]>();
  const labels: string[] = [];
  for (const paragraph of paragraphs(parts['word/document.xml'] ?? '')) {
    const style = styles.get(all(paragraph, /<w:pStyle w:val="(\w+)"/g)[0] ?? '') ?? '';
    const properties = /<w:numPr>.*?<\/w:numPr>/s.exec(paragraph)?.[0] ?? style;
    const numId = all(properties, /<w:numId w:val="(\d+)"/g)[0];
    const num = numId === undefined ? undefined : nums.get(numId);
    if (num === undefined) continue;
    const level = Number(all(properties, /<w:ilvl w:val="(\d+)"/g)[0] ?? 0);
    const counter = counters.get(num.list) ?? [];
    counters.set(num.list, counter);
    counter[level] = num.restarts.delete(level) ? 1 : (counter[level] ?? 0) + 1;
    counter.length = level + 1;
    const text = lists.get(num.list)?.get(level)?.text ?? '';
    labels.push(
      text.replace(/%(\d)/g, (_, place: string) => {
        const index = Number(place) - 1;
        return printed(lists.get(num.list)?.get(index)?.format ?? '', counter[index] ?? 1);
      }),
    );
  }
  return labels;
}

/** Word goes on after z with aa, bb, cc. */
function printed(format: string, value: number): string {
  if (format === 'lowerLetter') {
    return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
  }
  if (format === 'upperLetter') return String.fromCharCode(64 + value);
  if (format === 'upperRoman') return ['', 'I', 'II', 'III'][value] ?? '?';
  return String(value);
}
