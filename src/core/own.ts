/** What a table holds under a word that somebody typed: `constructor` and the like are words too, and no entries. */
export function own<T>(
  table: Readonly<Record<string, T>> | undefined,
  word: string,
): T | undefined {
  return table !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}
