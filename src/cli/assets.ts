import { dirname, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { imageSize } from 'image-size';
import type { Picture } from '../document/model.ts';
import { readNamed } from './files.ts';
import { isTable } from './named-files.ts';

/** Larger than any emblem or table of a draft. */
const LONGEST = 16 * 1024 * 1024;

const PICTURE_TYPES = { png: 'png', jpg: 'jpg', gif: 'gif', bmp: 'bmp' } as const;

/** A picture named by a draft, or undefined where it is missing or no picture that Word shows. */
export function readPicture(file: string, name: string): Picture | undefined {
  try {
    const data = readNamed(resolve(dirname(file), name), LONGEST);
    if (data === undefined) return undefined;
    const { width, height, type } = imageSize(data);
    const known = Object.entries(PICTURE_TYPES).find(([key]) => key === type)?.[1];
    return known === undefined ? undefined : { data, type: known, width, height };
  } catch {
    return undefined;
  }
}

/**
 * Rows of a table kept in a CSV file beside the draft (comma or semicolon; the first row is its heading).
 * Undefined for any other file, so that a draft of someone else prints nothing of this machine but tables.
 */
export function readRows(file: string, name: string): readonly (readonly string[])[] | undefined {
  try {
    const path = resolve(dirname(file), name);
    const text = isTable(path) ? readNamed(path, LONGEST)?.toString('utf8') : undefined;
    if (text === undefined) return undefined;
    const delimiter = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
    return (
      parse(text, {
        bom: true,
        delimiter,
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
      }) as string[][]
    ).slice(1);
  } catch {
    return undefined;
  }
}
