import { isMap, LineCounter, parseDocument } from 'yaml';
import type { Binding } from '../../batch/template.ts';
import { keyText } from '../../core/draft/key-text.ts';
import { parsePath } from '../../core/path.ts';
import { suggest } from '../../core/suggest.ts';
import { UsageError } from '../host.ts';

/** Which column fills which places, as a file of its own says it. */
export interface Mapping {
  readonly bindings: readonly Binding[];
  /** Pattern of the file names. */
  readonly pattern?: string;
  /** Columns that go nowhere, or all that are not named. */
  readonly ignored: readonly string[] | 'semua';
}

const KEYS = ['kolom', 'nama', 'abaikan'];

/** Reads a mapping. Throws `UsageError` with the line where it cannot be understood. */
export function readMapping(name: string, text: string): Mapping {
  const lines = new LineCounter();
  const doc = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const [error] = doc.errors;
  if (error !== undefined)
    throw wrong(name, lines.linePos(error.pos[0]).line, error.message.split('\n', 1)[0] ?? '');
  if (!isMap(doc.contents)) throw wrong(name, 1, 'isinya bukan `kunci: isi`.');
  for (const { key } of doc.contents.items) {
    const typed = keyText(key);
    if (KEYS.includes(typed)) continue;
    const meant = suggest(typed, KEYS);
    const at = (key as { readonly range?: readonly number[] }).range?.[0] ?? 0;
    throw wrong(
      name,
      lines.linePos(at).line,
      `kunci \`${typed}\` tidak dikenal${meant === undefined ? '' : `; mungkin maksudnya \`${meant}\``}.`,
    );
  }
  const {
    kolom = {},
    nama,
    abaikan = [],
  } = doc.toJS() as {
    readonly kolom?: Readonly<Record<string, string | readonly string[]>>;
    readonly nama?: string;
    readonly abaikan?: string | readonly string[];
  };
  return {
    bindings: Object.entries(kolom).map(([column, places]) => ({
      column,
      paths: [places].flat().map((place) => {
        const path = parsePath(String(place));
        if (path === undefined)
          throw wrong(
            name,
            lineOf(text, column),
            `\`${String(place)}\` bukan tempat dalam naskah; tulis seperti pihak[1].nama.`,
          );
        return path;
      }),
    })),
    ...(nama === undefined ? {} : { pattern: nama }),
    ignored: abaikan === 'semua' ? 'semua' : [abaikan].flat(),
  };
}

const lineOf = (text: string, key: string): number =>
  text.split('\n').findIndex((line) => line.includes(key)) + 1;

const wrong = (name: string, line: number, what: string): UsageError =>
  new UsageError(
    `Pemetaan \`${name}\` baris ${line}: ${what}`,
    'Isinya: `kolom:` (judul kolom: tempat dalam naskah), `nama:` (pola nama berkas), `abaikan:` (kolom yang tidak dipakai).',
  );
