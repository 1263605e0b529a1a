/** What is known of one column: its cells as text, and whether they may wrap. */
export interface ColumnText {
  /** Always wraps. */
  readonly heading: string;
  readonly cells: readonly string[];
  /** A number stays on one line. */
  readonly wraps: boolean;
}

export interface ColumnWidths {
  readonly widths: readonly number[];
  /** Whether every number and every word has the room it needs. */
  readonly fit: boolean;
}

/** Widths of a letter in ems: words have capitals, numbers have narrow points. */
const WORD_LETTER = 0.6;
const NUMBER_LETTER = 0.5;

const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, text.length), 0);

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/**
 * Shares the width of a table among its columns: each gets what its longest word (or number) needs,
 * and what is left goes to the columns in proportion to how much text they hold. When it does not
 * fit, words give way before numbers.
 *
 * @param em the size of the type, padding the sum of the side margins of a cell, in one unit with width
 */
export function columnWidths(
  columns: readonly ColumnText[],
  width: number,
  em: number,
  padding: number,
): ColumnWidths {
  const needs = (words: string): number => longest(words.split(/\s+/)) * em * WORD_LETTER;
  const least = columns.map(({ heading, cells, wraps }) => {
    const cell = wraps ? needs(cells.join(' ')) : longest(cells) * em * NUMBER_LETTER;
    return Math.max(needs(heading), cell) + padding;
  });
  const wish = columns.map(({ heading, cells, wraps }, index) => {
    const wanted = Math.min(longest([heading, ...cells]) * em * NUMBER_LETTER, width);
    return wraps ? Math.max(0, wanted - (least[index] ?? 0)) : 0;
  });
  const rest = width - sum(least);
  const shares = rest < 0 ? squeezed(columns, least, width) : widened(least, wish, rest);
  return { widths: whole(shares, width), fit: rest >= 0 };
}

function widened(least: readonly number[], wish: readonly number[], rest: number): number[] {
  const wished = sum(wish);
  return least.map((value, index) =>
    wished === 0 ? value + rest / least.length : value + (rest * (wish[index] ?? 0)) / wished,
  );
}

function squeezed(
  columns: readonly ColumnText[],
  least: readonly number[],
  width: number,
): number[] {
  const wraps = (index: number): boolean => columns[index]?.wraps ?? true;
  const numbers = sum(least.filter((_, index) => !wraps(index)));
  const words = sum(least) - numbers;
  if (words === 0 || numbers > width * 0.7)
    return least.map((value) => (value / sum(least)) * width);
  return least.map((value, index) => (wraps(index) ? (value / words) * (width - numbers) : value));
}

/** Whole numbers that add up to the width. */
function whole(shares: readonly number[], width: number): number[] {
  const floors = shares.map(Math.floor);
  const spare = width - sum(floors);
  return floors.map((value, index) => (index === floors.length - 1 ? value + spare : value));
}
