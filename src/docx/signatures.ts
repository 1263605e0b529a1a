import { type FileChild, Paragraph, TextRun } from 'docx';
import type { Inline, Signature, SignatureBlock } from '../document/model.ts';
import { type GridCell, type GridRow, grid } from './grid.ts';
import { bold, plainText, runs } from './inlines.ts';
import { points, twips } from './measure.ts';
import type { Targets } from './targets.ts';

/** Room for a signature, which is the height of the duty stamp. */
const SIGNING_HEIGHT = twips(22);
const STAMP_WIDTH = twips(27);
/** What still stands together on one page with the closing sentence. */
const TALLEST_KEPT = twips(210);
/** Between two cells of a row. */
const GUTTER = twips(4);
const LINE = twips(5);
const LETTER = twips(2.3);

/**
 * The signatures, in tables without lines. The three parts of a signature (who signs, the room to
 * sign, the name) are rows of their own, so that names in one row stand level; they are kept on one
 * page, and so is the whole block as long as it fits beside the closing sentence.
 */
export function signatures(targets: Targets, block: SignatureBlock, width: number): FileChild[] {
  const witnessRows = block.witnesses?.rows ?? [];
  const together = height([...block.rows, ...witnessRows], width) <= TALLEST_KEPT;
  const tables: FileChild[] = [];
  if (block.rows.length > 0) {
    const last = block.witnesses === undefined;
    tables.push(grid(gridRows(targets, block.rows, width, together, last), width));
  }
  if (block.witnesses !== undefined && witnessRows.length > 0) {
    tables.push(
      new Paragraph({
        style: 'TandaTangan',
        keepNext: true,
        spacing: { before: points(14) },
        children: runs(targets, [{ kind: 'text', text: block.witnesses.heading, bold: true }]),
      }),
      grid(gridRows(targets, witnessRows, width, together, true), width),
    );
  }
  return tables;
}

/** About how high the rows are, with long names and offices wrapping. */
function height(rows: readonly (readonly Signature[])[], width: number): number {
  const lines = (texts: readonly (readonly Inline[])[], cell: number): number =>
    texts.reduce(
      (sum, inlines) => sum + Math.max(1, Math.ceil((plainText(inlines).length * LETTER) / cell)),
      0,
    );
  return rows.reduce((sum, row) => {
    const cell = width / Math.max(1, row.length) - GUTTER;
    const tallest = Math.max(
      0,
      ...row.map(({ party, above, name, below }) => lines([party, ...above, name, ...below], cell)),
    );
    return sum + tallest * LINE + SIGNING_HEIGHT + points(18);
  }, 0);
}

function gridRows(
  targets: Targets,
  rows: readonly (readonly Signature[])[],
  width: number,
  together: boolean,
  endsBlock: boolean,
): GridRow[] {
  return rows.flatMap((row, index) => {
    const places = row.map((signature, position) => ({
      signature,
      from: Math.round((position * width) / row.length),
      to: Math.round(((position + 1) * width) / row.length),
    }));
    const keepName = together && !(endsBlock && index === rows.length - 1);
    const before = index === 0 ? points(6) : points(18);
    return [
      {
        filler: () => line([], true),
        cells: places.map(({ signature, from, to }) => ({
          ...inside(from, to),
          children: [
            line(runs(targets, bold(signature.party)), true, 'TandaTangan', before),
            ...signature.above.map((inlines) => line(runs(targets, inlines), true)),
          ],
        })),
      },
      { filler: () => line([], true), height: points(6), cells: [] },
      {
        filler: () => line([], true),
        height: SIGNING_HEIGHT,
        cells: places.flatMap(({ signature, from, to }) =>
          signature.stamp ? [stamp(from, to, row.length === 1)] : [],
        ),
      },
      { filler: () => line([], true), height: points(6), cells: [] },
      {
        filler: () => line([], keepName),
        cells: places.map(({ signature, from, to }) => ({
          ...inside(from, to),
          children: [
            line(runs(targets, signature.name), keepName, nameStyle(signature.name)),
            ...signature.below.map((inlines) => line(runs(targets, inlines), keepName)),
          ],
        })),
      },
    ];
  });
}

/** A blank is a line already: it is not underlined. */
const nameStyle = (name: readonly Inline[]): string =>
  name.some(({ kind }) => kind !== 'blank') ? 'NamaPenandaTangan' : 'TandaTangan';

const inside = (from: number, to: number): { from: number; to: number } => ({
  from: from + GUTTER / 2,
  to: to - GUTTER / 2,
});

/** At the left of the room to sign, where the signature runs over its edge. */
function stamp(from: number, to: number, alone: boolean): GridCell {
  const start = alone ? Math.round((from + to) / 2) - twips(36) : from + twips(5);
  return {
    from: start,
    to: start + STAMP_WIDTH,
    frame: 'dashed',
    align: 'center',
    children: [line([new TextRun('Meterai')], true, 'Meterai')],
  };
}

type Children = ReturnType<typeof runs>;

function line(children: Children, keepNext: boolean, style = 'TandaTangan', before = 0): Paragraph {
  return new Paragraph({
    style,
    ...(keepNext ? { keepNext } : {}),
    ...(before === 0 ? {} : { spacing: { before } }),
    children,
  });
}
