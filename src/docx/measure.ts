import type { DocumentModel } from '../document/model.ts';

/** Millimetres as twentieths of a point, the unit of Word for lengths. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Points as twentieths of a point. */
export const points = (value: number): number => Math.round(value * 20);

/** The sheet of one document, in twips. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Wider than the right margin, for binding. */
  readonly left: number;
  /** From the edge of the sheet to header and footer. */
  readonly edge: number;
  /** What is left between the side margins. */
  readonly textWidth: number;
}

const SHEETS = { F4: [215, 330], A4: [210, 297] } as const;

/** The geometry of a sheet, upright or on its long side: 3 cm on the left, 2.5 cm on the other sides. */
export function geometry({ paper, landscape = false }: DocumentModel['page']): Geometry {
  const [short, long] = SHEETS[paper];
  const [width, height] = landscape ? [long, short] : [short, long];
  const left = twips(30);
  const right = twips(25);
  return {
    width: twips(width),
    height: twips(height),
    top: twips(25),
    right,
    bottom: twips(25),
    left,
    edge: twips(8),
    textWidth: twips(width) - left - right,
  };
}
