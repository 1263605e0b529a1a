/** A part of the rows: `index` of `count`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export const WHOLE: Shard = { index: 1, count: 1 };

/** `2/4` → the second of four parts; undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const [, index = '', count = ''] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  return index === '' || Number(index) > Number(count)
    ? undefined
    : { index: Number(index), count: Number(count) };
}

/** Whether a row (by its number in the table) belongs to a part. Rows go round, so that all parts are alike. */
export const isIn = (shard: Shard, row: number): boolean =>
  row % shard.count === shard.index % shard.count;
