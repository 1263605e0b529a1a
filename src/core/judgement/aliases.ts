/** Old ids of rules → the ids that took their place. */
export type Aliases = ReadonlyMap<string, string>;

/** The id that a rule has today, whatever it was called when somebody wrote it down. */
export function currentRule(id: string, aliases: Aliases): string {
  let current = id;
  // Renamed twice is followed twice; a circle in the data ends after as many steps as there are names.
  for (let step = 0; step <= aliases.size; step++) {
    const next = aliases.get(current);
    if (next === undefined) return current;
    current = next;
  }
  return current;
}
