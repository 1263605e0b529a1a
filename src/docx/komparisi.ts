import {
  AlignmentType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { PartyRow } from '../document/model.ts';
import { runs, unstretched } from './inlines.ts';
import { twips } from './measure.ts';
import type { Targets } from './targets.ts';

const ORDINAL = twips(9);
/** From "VIII." on an ordinal needs more room. */
const LONG_ORDINAL = twips(14);
const NAME = twips(45);
const COLON = twips(5);

/**
 * The parties in a table without lines: ordinal, name, colon, text. Names wrap in their own column;
 * a row may go on over the page, because a party of many decrees is long. Without any ordinal the
 * first column goes.
 */
export function komparisi(targets: Targets, parties: readonly PartyRow[], width: number): Table {
  const longest = Math.max(...parties.map(({ ordinal }) => ordinal.length));
  const ordinal = longest === 0 ? [] : [longest > 4 ? LONG_ORDINAL : ORDINAL];
  const used = NAME + COLON + (ordinal[0] ?? 0);
  const columnWidths = [...ordinal, NAME, COLON, width - used];
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: twips(1), marginUnitType: WidthType.DXA },
    rows: parties.map((party) => {
      const cells: (readonly ParagraphChild[])[] = [
        runs(targets, [{ kind: 'text', text: party.ordinal }]),
        runs(targets, party.name),
        runs(targets, [{ kind: 'text', text: ':' }]),
        runs(targets, party.text),
      ];
      const shown = ordinal.length === 0 ? cells.slice(1) : cells;
      return new TableRow({
        cantSplit: false,
        children: shown.map((children, index) =>
          cell(children, columnWidths, index, {
            leftAligned: unstretched(party.text) !== undefined,
            close: party.close === true,
          }),
        ),
      });
    }),
  });
}

function cell(
  children: readonly ParagraphChild[],
  widths: readonly number[],
  index: number,
  { leftAligned, close }: { readonly leftAligned: boolean; readonly close: boolean },
): TableCell {
  const last = index === widths.length - 1;
  return new TableCell({
    width: { size: widths[index] ?? 0, type: WidthType.DXA },
    children: [
      new Paragraph({
        style: 'Komparisi',
        ...(close ? { spacing: { after: 0 } } : {}),
        ...(last && !leftAligned ? {} : { alignment: AlignmentType.LEFT }),
        children: [...children],
      }),
    ],
  });
}
