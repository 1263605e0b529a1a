/** One change of the draft format, as data. Paths are dot paths without indexes; lists on the way are gone through. */
export type MigrationStep =
  | { readonly rename: string; readonly to: string }
  | { readonly value: string; readonly from: string; readonly to: string }
  | { readonly move: string; readonly to: string };

/** What leads from one version of the draft format to the next; see schemas/migrasi. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly MigrationStep[];
}

/** The migrations that lead from a version to another, in order; undefined where there is no way. */
export function wayBetween(
  from: string,
  to: string,
  migrations: readonly Migration[],
): readonly Migration[] | undefined {
  const way: Migration[] = [];
  for (let version = from; version !== to; ) {
    const next = migrations.find((one) => one.from === version);
    if (next === undefined || way.includes(next)) return undefined;
    way.push(next);
    version = next.to;
  }
  return way;
}

/** The versions from which a migration leads to the current one. */
export const olderVersions = (current: string, migrations: readonly Migration[]): string[] =>
  migrations
    .map(({ from }) => from)
    .filter((from) => wayBetween(from, current, migrations) !== undefined);
