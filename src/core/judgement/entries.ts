import { type Draft, listAt, mapAt, textAt, type Value } from '../draft/draft.ts';
import type { Signatory } from '../finding.ts';
import type { Path } from '../path.ts';

/** An entry of `pemeriksaan.pengecualian` as typed; what is absent was not written. */
export interface WaiverEntry {
  readonly path: Path;
  readonly rule?: string;
  readonly place?: string;
  readonly reason?: string;
  readonly by?: Signatory;
  /** ISO date of the last day. */
  readonly until?: string;
}

/** An entry of `pemeriksaan.pernyataan` as typed; what is absent was not written. */
export interface StatementEntry {
  readonly path: Path;
  readonly rules: readonly string[];
  readonly topic?: string;
  readonly statement?: string;
  readonly by?: Signatory;
  /** ISO date on which it was given. */
  readonly on?: string;
  readonly fingerprint?: string;
}

/** The waivers of a draft, in its order. */
export function waiverEntries(draft: Draft): WaiverEntry[] {
  return entries(draft, 'pengecualian').map(({ entry, path }) => ({
    path,
    ...given('rule', textAt(entry, 'aturan')),
    ...given('place', textAt(entry, 'tempat')),
    ...given('reason', textAt(entry, 'alasan')),
    ...given('by', signatory(entry, 'disetujui')),
    ...given('until', textAt(entry, 'sampai')),
  }));
}

/** The statements of a draft, in its order. */
export function statementEntries(draft: Draft): StatementEntry[] {
  return entries(draft, 'pernyataan').map(({ entry, path }) => ({
    path,
    rules: listAt(entry, 'aturan').filter((id) => typeof id === 'string'),
    ...given('topic', textAt(entry, 'topik')),
    ...given('statement', textAt(entry, 'isi')),
    ...given('by', signatory(entry, 'oleh')),
    ...given('on', textAt(entry, 'tanggal')),
    ...given('fingerprint', textAt(entry, 'sidik')),
  }));
}

function entries(draft: Draft, key: string): { readonly entry: Value; readonly path: Path }[] {
  return listAt(draft, 'pemeriksaan', key).map((entry, i) => ({
    entry,
    path: ['pemeriksaan', key, i],
  }));
}

/** Who answers for an entry: nobody without a name. */
function signatory(entry: Value, key: string): Signatory | undefined {
  const { nama, jabatan } = mapAt(entry, key);
  return typeof nama !== 'string'
    ? undefined
    : { name: nama, ...given('office', typeof jabatan === 'string' ? jabatan : undefined) };
}

function given<K extends string, T>(
  key: K,
  value: T | undefined,
): { readonly [P in K]?: T } | Record<string, never> {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: T });
}
