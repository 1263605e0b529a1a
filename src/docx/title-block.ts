import { AlignmentType, type FileChild, ImageRun, Paragraph, TextRun } from 'docx';
import type { Emblem, Picture, TitleLine } from '../document/model.ts';
import { type GridCell, type GridRow, grid } from './grid.ts';
import { runs } from './inlines.ts';
import { points, twips } from './measure.ts';
import type { Targets } from './targets.ts';
import { clean } from './xml.ts';

const EMBLEM_HEIGHT = twips(22);
const EMBLEM_WIDEST = twips(40);
const TWIPS_PER_PIXEL = 15;
/** Emblems side by side when there are more than the three sides can hold. */
const PER_ROW = 5;

/**
 * The emblems at the head of page one, in a row without lines: each at its side, or evenly spread
 * when several share one. An emblem without a picture is a thin frame with its label. `version` is the
 * number of the text that they head, from 0: no two pictures of a document share an id.
 */
export function emblems(all: readonly Emblem[], width: number, version = 0): FileChild[] {
  if (all.length === 0) return [];
  const sorted = (['left', 'center', 'right'] as const).flatMap((side) =>
    all.filter((emblem) => emblem.side === side),
  );
  const distinct = new Set(all.map(({ side }) => side)).size === all.length;
  const rows: GridRow[] = [];
  let pictures = version * all.length;
  for (let start = 0; start < sorted.length; start += PER_ROW) {
    const row = sorted.slice(start, start + PER_ROW);
    const cells = row.map((emblem, index): GridCell => {
      const place = distinct ? SIDES[emblem.side] : spread(index, row.length);
      if (emblem.picture === undefined) return frame(emblem.label, place, width);
      pictures += 1;
      return picture(emblem.label, emblem.picture, pictures, place, width);
    });
    if (start > 0) rows.push({ cells: [], height: twips(3), filler });
    rows.push({ cells, height: EMBLEM_HEIGHT + twips(1), filler });
  }
  return [grid(rows, width), new Paragraph({ style: 'Jeda' })];
}

const filler = (): Paragraph => lambang([]);

/** Where an emblem stands: 0 at the left edge of the text, 1 at the right. */
const SIDES = { left: 0, center: 0.5, right: 1 } as const;

const spread = (index: number, count: number): number => (count === 1 ? 0.5 : index / (count - 1));

function lambang(children: readonly (TextRun | ImageRun)[], place = 0.5): Paragraph {
  const alignment =
    place === 0 ? AlignmentType.LEFT : place === 1 ? AlignmentType.RIGHT : AlignmentType.CENTER;
  return new Paragraph({ style: 'Lambang', alignment, children: [...children] });
}

function box(place: number, size: number, width: number): { from: number; to: number } {
  const from = Math.round(place * (width - size));
  return { from, to: from + size };
}

function frame(label: string, place: number, width: number): GridCell {
  return {
    ...box(place, EMBLEM_HEIGHT, width),
    frame: 'single',
    align: 'center',
    children: [lambang([new TextRun(clean(label))])],
  };
}

/** A transparent pixel, for programs that cannot draw an SVG. */
const NO_PICTURE = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  ),
  (character) => character.charCodeAt(0),
);

function picture(
  label: string,
  { data, type, width: wide, height: high }: Picture,
  id: number,
  place: number,
  width: number,
): GridCell {
  const ratio = wide > 0 && high > 0 ? wide / high : 1;
  const height = Math.min(EMBLEM_HEIGHT, EMBLEM_WIDEST / ratio);
  const common = {
    data,
    transformation: {
      width: (height * ratio) / TWIPS_PER_PIXEL,
      height: height / TWIPS_PER_PIXEL,
    },
    altText: { id: String(id), name: `Lambang ${id}`, description: clean(label) },
  };
  const run =
    type === 'svg'
      ? new ImageRun({ ...common, type, fallback: { type: 'png', data: NO_PICTURE } })
      : new ImageRun({ ...common, type });
  const size = Math.max(EMBLEM_HEIGHT, Math.ceil(height * ratio));
  return { ...box(place, size, width), align: 'center', children: [lambang([run], place)] };
}

/** A title of more lines than fill a page goes on over it; any other stays together. */
const LONGEST_KEPT = 36;

/** The centred lines of the title; those that ask for it get some space above. */
export function title(targets: Targets, lines: readonly TitleLine[]): FileChild[] {
  return lines.map(
    (line, index) =>
      new Paragraph({
        style: 'JudulNaskah',
        ...(lines.length > LONGEST_KEPT ? { keepNext: false } : {}),
        spacing: {
          ...(line.gap === true ? { before: points(12) } : {}),
          ...(index === lines.length - 1 ? { after: points(18) } : {}),
        },
        children: runs(targets, line.inlines),
      }),
  );
}
