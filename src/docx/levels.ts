import type { Depth } from '../document/model.ts';
import { twips } from './measure.ts';

/** One level of the multilevel list of pasal. */
export interface Level {
  /** `w:ilvl`; the pasal heading is level 0. */
  readonly ilvl: number;
  /** Id of the paragraph style that is linked with the level. */
  readonly style: string;
  readonly format: 'decimal' | 'lowerLetter';
  /** The number as Word writes it. */
  readonly text: string;
  /** Room for the number, between it and its text. */
  readonly hanging: number;
}

/** The levels below a pasal, from the outermost. */
export const LEVELS: Readonly<Record<Depth, Level>> = {
  ayat: { ilvl: 1, style: 'Ayat', format: 'decimal', text: '(%2)', hanging: twips(9) },
  huruf: { ilvl: 2, style: 'Huruf', format: 'lowerLetter', text: '%3.', hanging: twips(8) },
  angka: { ilvl: 3, style: 'Angka', format: 'decimal', text: '%4.', hanging: twips(8) },
  'huruf-kurung': {
    ilvl: 4,
    style: 'HurufKurung',
    format: 'lowerLetter',
    text: '%5)',
    hanging: twips(8),
  },
  'angka-kurung': {
    ilvl: 5,
    style: 'AngkaKurung',
    format: 'decimal',
    text: '%6)',
    hanging: twips(8),
  },
};

/** Where the text of a level starts when every level above it is in use. */
export function naturalIndent(depth: Depth): number {
  return Object.values(LEVELS)
    .filter((level) => level.ilvl <= LEVELS[depth].ilvl)
    .reduce((sum, level) => sum + level.hanging, 0);
}
