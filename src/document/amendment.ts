import { type Draft, isMap, listAt, mapAt, textAt } from '../core/draft/draft.ts';
import type { Path } from '../core/path.ts';
import {
  type AttachmentName,
  inlines,
  plainText,
  type References,
  sentenceStart,
} from './inlines.ts';
import type { Block, ListItem, Table } from './model.ts';
import type { PasalNode, TextNode } from './node.ts';
import {
  letters,
  type NumberedNode,
  type NumberedPasal,
  numberedPasal,
  type Place,
} from './numbering.ts';
import type { AmendmentTexts, Outline } from './outline.ts';
import { pasalBlocks, sentenceBlocks } from './paragraphs.ts';
import { butirNode, type Facts, standingText } from './standing-text.ts';
import type { RowsOf } from './tables.ts';
import { INDONESIAN } from './tongue-id.ts';

/** The document that an amendment changes. */
export interface Base {
  /** The outline of its kind. */
  readonly outline: Outline;
  /** Its pasal as they were agreed; none where its draft is not at hand. */
  readonly pasal: readonly PasalNode[];
  /** The pasal of a clause as the amendment words it; undefined where the kind has no such clause. */
  readonly worded: (key: string) => PasalNode | undefined;
  /** Its attachments, by the names that references use. */
  readonly attachments: ReadonlyMap<string, AttachmentName>;
}

/** A pasal of the base, as it was and as it becomes. */
interface Entry {
  readonly key: string;
  readonly label: string;
  readonly before?: PasalNode;
  /** Undefined: it is deleted. */
  readonly after: PasalNode | undefined;
  readonly change?: Change;
}

type Change =
  | { readonly kind: 'whole' | 'inserted' | 'deleted' }
  | { readonly kind: 'ayat'; readonly all: readonly AyatChange[] };

/** One ayat that is replaced, inserted after another, or deleted. */
interface AyatChange {
  readonly kind: 'replaced' | 'inserted' | 'deleted';
  /** The number of the ayat, or of the one before the new one. */
  readonly number: number;
  readonly text: readonly TextNode[];
}

/** What the pasal that amends says, and what references of the document may reach in its base. */
export interface Amendment {
  /** The pasal of the amendment that holds its changes. */
  readonly pasal: PasalNode;
  readonly attachments: ReadonlyMap<string, AttachmentName>;
  readonly places: readonly NumberedPasal[];
  readonly blocks: (references: References) => Block[];
  readonly comparison: (references: References) => Table;
}

/**
 * The changes that a draft makes in its base, in the order of the base: clauses written anew, pasal and
 * ayat changed in the drafter's own words, pasal inserted and deleted, attachments replaced. They are
 * worded as amendments of regulations are (UU 12/2011, Lampiran II), which agreements follow.
 */
export function amendmentOf(
  facts: Facts,
  texts: AmendmentTexts,
  base: Base,
  blanks: readonly Path[],
  rowsOf: RowsOf,
): Amendment {
  const { draft, words } = facts;
  const entries = entriesOf(draft, base, blanks);
  const numberedBefore = new Map(
    entries.flatMap((entry) =>
      entry.before === undefined ? [] : [[entry, at(entry.before, entry.label)]],
    ),
  );
  const numberedAfter = new Map(
    entries.flatMap((entry) =>
      entry.after === undefined ? [] : [[entry, at(entry.after, entry.label)]],
    ),
  );
  const changes = changesOf(entries, base.pasal.length > 0);
  const replaced = listAt(draft, 'lampiran').flatMap((item) => {
    const name = base.attachments.get(textAt(item, 'kunci') ?? '');
    return name === undefined ? [] : [{ name, key: textAt(item, 'kunci') ?? '' }];
  });
  const alone = changes.length + replaced.length === 1;
  const fill = (teks: string, slots: Readonly<Record<string, string>>): string =>
    standingText([{ teks }], { ...facts, words: { ...words, ...slots } })[0]?.text ?? '';
  const named = (label: string): string => (alone ? `${label} ${words['dasar'] ?? ''}` : label);

  const announce = ({ kind, entries: group, ayat }: Announced): string => {
    const [first] = group;
    const label = first?.label ?? '';
    if (kind === 'inserted') {
      const position = entries.indexOf(first as Entry);
      const before = entries.slice(0, position).at(-1);
      const after = entries[position + group.length];
      return fill(after === undefined && base.pasal.length > 0 ? texts.added : texts.inserted, {
        sebelum: after === undefined ? named(before?.label ?? '') : (before?.label ?? ''),
        sesudah: named(after?.label ?? nextLabel(before?.label ?? '')),
        jumlah: String(group.length),
        baru: INDONESIAN.joined(group.map((one) => one.label)),
      });
    }
    if (kind === 'deleted') return fill(texts.deleted, { di: named(label) });
    if (ayat === undefined) return fill(texts.changed, { di: named(label) });
    const whole = base.pasal.length > 0;
    const count = first?.before?.ayat.length ?? Number.POSITIVE_INFINITY;
    const reads = whole ? `${label} berbunyi` : 'berbunyi';
    const number = `(${ayat.number})`;
    if (ayat.kind === 'replaced')
      return fill(texts.changedAyat, { di: named(`${label} ayat ${number}`), bunyi: reads });
    if (ayat.kind === 'deleted')
      return whole
        ? fill(texts.deletedAyat, { di: named(`${label} ayat ${number}`), bunyi: reads })
        : fill(texts.deleted, { di: named(`${label} ayat ${number}`) });
    return ayat.number >= count
      ? fill(texts.addedAyat, {
          di: named(label),
          jumlah: String(ayat.text.length),
          baru: INDONESIAN.joined(ayat.text.map((_, i) => `ayat (${count + 1 + i})`)),
          bunyi: reads,
        })
      : fill(texts.insertedAyat, {
          sebelum: `ayat ${number}`,
          sesudah: `ayat (${ayat.number + 1}) ${named(label)}`,
          jumlah: String(ayat.text.length),
          baru: INDONESIAN.joined(ayat.text.map((_, i) => `ayat ${insertedLabel(ayat.number, i)}`)),
          bunyi: reads,
        });
  };

  const quoted = ({ kind, entries: group, ayat }: Announced, references: References): Block[] => {
    if (kind === 'deleted') return [];
    if (ayat !== undefined && base.pasal.length === 0)
      return ayat.kind === 'deleted' ? [] : looseAyat(ayat, group[0], references, rowsOf);
    return group.flatMap((entry) => {
      const pasal = numberedAfter.get(entry);
      return pasal === undefined ? [] : pasalBlocks(pasal, references, rowsOf);
    });
  };

  return {
    pasal: { key: 'perubahan_naskah', heading: texts.heading, ayat: [] },
    attachments: base.attachments,
    places: [...numberedAfter.values()],
    blocks: (references) => {
      const items = [
        ...changes.map((change) => ({
          text: announce(change),
          blocks: quoted(change, references),
        })),
        ...replaced.map(({ name, key }) => ({
          text: fill(texts.attachment, {
            di: named(name.label),
            lampiran: `<lampiran:${OWN}${key}>`,
          }),
          blocks: [],
        })),
      ].map(({ text, blocks }) => ({
        runs: sentenceStart(inlines(text, references)),
        blocks,
      }));
      const [only] = items;
      if (only === undefined)
        return [{ kind: 'paragraph', inlines: inlines('<kosong:80>', references) }];
      if (alone)
        return [
          { kind: 'paragraph', inlines: only.runs, keepNext: only.blocks.length > 0 },
          ...only.blocks,
        ];
      return [
        { kind: 'paragraph', inlines: inlines(fill(texts.lead, {}), references), keepNext: true },
        {
          kind: 'list',
          format: 'angka',
          items: items.map(
            ({ runs, blocks }, i): ListItem => ({
              label: `${i + 1}.`,
              inlines: runs,
              ...(blocks.length === 0 ? {} : { blocks }),
            }),
          ),
        },
      ];
    },
    comparison: (references) => ({
      kind: 'table',
      columns: ['Ketentuan', 'Semula', 'Menjadi'].map((heading) => ({ heading, kind: 'teks' })),
      rows: entries
        .filter(({ change }) => change !== undefined)
        .flatMap((entry) =>
          compared(
            entry.label,
            rowsFor(numberedBefore.get(entry), references, rowsOf),
            rowsFor(numberedAfter.get(entry), references, rowsOf),
            entry.after === undefined,
          ),
        )
        .map((row) => row.map((text) => inlines(text, references))),
    }),
  };
}

/** How the attachments of the amendment itself are named beside those of its base. */
export const OWN = 'adendum-';

/** What the base is and becomes, in its order. */
function entriesOf(draft: Draft, base: Base, blanks: readonly Path[]): Entry[] {
  const order = base.outline.pasal.map(({ key }) => key);
  const entries: Entry[] = base.pasal.map((node, i) => ({
    key: node.key,
    label: `Pasal ${i + 1}`,
    before: node,
    after: node,
  }));
  const known = base.pasal.length > 0;
  const find = (name: string): number => {
    const key = keyOf(name, base.outline);
    const found = entries.findIndex(
      (entry) => entry.key === key || entry.label === `Pasal ${name}`,
    );
    if (found >= 0 || known) return found;
    // Without the draft of the base its pasal are known by their numbers alone.
    const label = `Pasal ${numberOf(draft, name) ?? '......'}`;
    const same = entries.findIndex((entry) => entry.label === label && !label.endsWith('.'));
    if (same >= 0) return same;
    entries.push({ key, label, after: { key, heading: '', ayat: [] } });
    return entries.length - 1;
  };
  const change = (index: number, changed: Pick<Entry, 'after' | 'change'>): void => {
    const entry = entries[index];
    if (entry !== undefined) entries[index] = { ...entry, ...changed };
  };

  if (!known)
    for (const item of listAt(draft, 'mengubah', 'nomor_pasal')) find(textAt(item, 'pasal') ?? '');
  for (const key of order) {
    const pasal = base.outline.pasal.find((one) => one.key === key);
    if (!pasal?.clauses.some((clause) => isWritten(draft, clause, blanks))) continue;
    const node = base.worded(key);
    if (node === undefined) continue;
    const index = find(key);
    if (index >= 0) change(index, { after: node, change: { kind: 'whole' } });
    else {
      // Before the first that its kind would print after it, so that own pasal stay where they are.
      const rank = order.indexOf(key);
      const next = entries.findIndex((entry) => order.indexOf(entry.key) > rank);
      entries.splice(next < 0 ? entries.length : next, 0, {
        key,
        label: '',
        after: node,
        change: { kind: 'inserted' },
      });
    }
  }
  for (const item of listAt(draft, 'pasal_diubah').filter(isMap)) {
    const index = find(textAt(item, 'pasal') ?? '');
    const entry = entries[index];
    if (entry !== undefined) change(index, changedBy(item, entry));
  }
  for (const item of listAt(draft, 'pasal_dihapus'))
    if (typeof item === 'string')
      change(find(item), { after: undefined, change: { kind: 'deleted' } });
  listAt(draft, 'pasal_disisipkan')
    .filter(isMap)
    .forEach((item, i) => {
      const found = find(textAt(item, 'setelah') ?? '');
      // Several after the same pasal keep their order.
      let index = found < 0 ? entries.length - 1 : found;
      while (entries[index + 1]?.change?.kind === 'inserted') index += 1;
      entries.splice(index + 1, 0, {
        key: textAt(item, 'kunci') ?? `pasal_disisipkan_${i + 1}`,
        label: '',
        after: {
          key: textAt(item, 'kunci') ?? `pasal_disisipkan_${i + 1}`,
          heading: textAt(item, 'judul') ?? '<kosong:30>',
          ayat: listAt(item, 'ayat').map(butirNode),
        },
        change: { kind: 'inserted' },
      });
    });
  return labelled(known ? entries : inOrder(entries), known);
}

/** A clause is changed where its key is there, filled in or blank. */
const isWritten = (draft: Draft, clause: string, blanks: readonly Path[]): boolean =>
  draft[clause] !== undefined || blanks.some((path) => path[0] === clause);

/** The number of the i-th new ayat after another: "(2a)", "(2b)". */
const insertedLabel = (number: number, i: number): string => `(${number}${letters(i + 1)})`;

/** What one item of `pasal_diubah` does to its pasal. */
function changedBy(item: Draft, entry: Entry): Pick<Entry, 'after' | 'change'> {
  const text = listAt(item, 'menjadi').map(butirNode);
  const node = entry.after ?? { key: entry.key, heading: '', ayat: [] };
  const heading = textAt(item, 'judul') ?? node.heading;
  const number = Number(textAt(item, 'ayat') ?? textAt(item, 'setelah_ayat') ?? 'NaN');
  if (Number.isNaN(number))
    return {
      after: { ...node, heading, ayat: text.length > 0 ? text : [BLANK] },
      change: { kind: 'whole' },
    };
  const kind =
    textAt(item, 'ayat') === undefined
      ? 'inserted'
      : textAt(item, 'dihapus') === 'ya'
        ? 'deleted'
        : 'replaced';
  const made = { kind, number, text: text.length > 0 ? text : [BLANK] } as const;
  const earlier = entry.change?.kind === 'ayat' ? entry.change.all : [];
  return {
    after: { ...node, heading, ayat: withAyat(node.ayat, made, entry.before?.ayat.length) },
    change:
      entry.change === undefined || entry.change.kind === 'ayat'
        ? { kind: 'ayat', all: [...earlier, made] }
        : entry.change,
  };
}

const BLANK: TextNode = { text: '<kosong:80>', children: [] };
const DELETED: TextNode = { text: 'dihapus', children: [] };

/** The ayat of a pasal with one of them changed. Numbers are those before any change. */
function withAyat(
  ayat: readonly TextNode[],
  { kind, number, text }: AyatChange,
  count = 0,
): TextNode[] {
  const numbers = ayat.map(
    (_, i) => ayat.slice(0, i + 1).filter(({ label }) => label === undefined).length,
  );
  const index = numbers.lastIndexOf(number);
  if (kind !== 'inserted')
    return ayat.flatMap((one, i) =>
      i !== numbers.indexOf(number) ? [one] : kind === 'deleted' ? [DELETED] : text,
    );
  const fresh = text.map((one, i) => ({ ...one, label: insertedLabel(number, i) }));
  return index < 0 || number >= count
    ? [...ayat, ...text]
    : [...ayat.slice(0, index + 1), ...fresh, ...ayat.slice(index + 1)];
}

/** Pasal known by their numbers alone stand in the order of these; what is inserted stays with its pasal. */
function inOrder(entries: readonly Entry[]): Entry[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    if (entry.change?.kind === 'inserted' && groups.length > 0) groups.at(-1)?.push(entry);
    else groups.push([entry]);
  }
  const number = ([first]: readonly Entry[]): number =>
    Number(/\d+/.exec(first?.label ?? '')?.[0] ?? Number.POSITIVE_INFINITY);
  return groups.sort((a, b) => number(a) - number(b) || 0).flat();
}

/** Inserted pasal bear the number of the one before with a letter; at the end they go on counting. */
function labelled(entries: readonly Entry[], known: boolean): Entry[] {
  let last = 'Pasal 0';
  let letter = 0;
  return entries.map((entry, i) => {
    if (entry.label !== '') {
      last = entry.label;
      letter = 0;
      return entry;
    }
    const atEnd = known && entries.slice(i).every(({ change }) => change?.kind === 'inserted');
    letter += 1;
    return {
      ...entry,
      label: atEnd ? nextLabel(last, letter) : `${last}${String.fromCharCode(64 + letter)}`,
    };
  });
}

const nextLabel = (label: string, by = 1): string =>
  label.replace(/\d+.*$/, (number) => String(Number.parseInt(number, 10) + by));

/** The pasal that prints the clause of this name, or the pasal of this name. */
const keyOf = (name: string, outline: Outline): string =>
  outline.pasal.find(({ clauses }) => clauses.includes(name))?.key ?? name;

/** The number of a pasal of a base whose draft is not at hand: typed as such, or given for its clause. */
function numberOf(draft: Draft, name: string): string | undefined {
  if (/^\d/.test(name)) return name;
  return listAt(draft, 'mengubah', 'nomor_pasal')
    .map((item) => mapAt(item))
    .filter((item) => textAt(item, 'pasal') === name)
    .map((item) => textAt(item, 'nomor'))[0];
}

const at = (node: PasalNode, label: string): NumberedPasal =>
  numberedPasal(node, {
    bookmark: label,
    label,
    depth: 'pasal',
    above: [],
    foreign: true,
  });

/** One sentence of the amendment, and the pasal that it quotes. */
interface Announced {
  readonly kind: Change['kind'];
  readonly entries: readonly Entry[];
  readonly ayat?: AyatChange;
}

/** Neighbours that are inserted are announced together; several ayat of one pasal as a change of the pasal. */
function changesOf(entries: readonly Entry[], known: boolean): Announced[] {
  const changes: Announced[] = [];
  for (const entry of entries) {
    const { change } = entry;
    const before = changes.at(-1);
    if (change === undefined) continue;
    if (
      change.kind === 'inserted' &&
      before?.kind === 'inserted' &&
      entries[entries.indexOf(entry) - 1] === before.entries.at(-1)
    )
      changes[changes.length - 1] = { ...before, entries: [...before.entries, entry] };
    else if (change.kind === 'ayat' && !known)
      changes.push(...change.all.map((ayat) => ({ kind: change.kind, entries: [entry], ayat })));
    else if (change.kind === 'ayat' && change.all.length === 1 && change.all[0] !== undefined)
      changes.push({ kind: change.kind, entries: [entry], ayat: change.all[0] });
    else changes.push({ kind: change.kind, entries: [entry] });
  }
  return changes;
}

/** An ayat quoted alone, because the rest of its pasal is not at hand. */
function looseAyat(
  { kind, number, text }: AyatChange,
  entry: Entry | undefined,
  references: References,
  rowsOf: RowsOf,
): Block[] {
  const pasal = at(
    {
      key: '',
      heading: '',
      ayat: text.map((one, i) => ({
        ...one,
        label: kind === 'inserted' ? insertedLabel(number, i) : `(${number})`,
      })),
    },
    entry?.label ?? '',
  );
  return pasal.ayat.flatMap((one) =>
    sentenceBlocks(one, { references, within: pasal.place, rowsOf }),
  );
}

/** The ayat of a pasal as plain text, by their numbers. */
function rowsFor(
  pasal: NumberedPasal | undefined,
  references: References,
  rowsOf: RowsOf,
): ReadonlyMap<string, string> {
  const text = (ayat: NumberedNode, place: Place): string =>
    sentenceBlocks(ayat, { references, within: place, rowsOf })
      .flatMap((block, i) => {
        if (block.kind === 'item')
          return [`${i === 0 ? '' : `${block.label} `}${plainText(block.inlines)}`];
        return block.kind === 'paragraph' ? [plainText(block.inlines)] : [];
      })
      .join(' ');
  return new Map(
    pasal?.ayat.map((ayat) => [ayat.place?.label ?? '(1)', text(ayat, pasal.place)]) ?? [],
  );
}

/** Only what differs, one row for each ayat. */
function compared(
  label: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  deleted: boolean,
): string[][] {
  const numbers = [...new Set([...before.keys(), ...after.keys()])].sort(
    (a, b) => Number.parseInt(a.slice(1), 10) - Number.parseInt(b.slice(1), 10) || (a < b ? -1 : 1),
  );
  const single = before.size < 2 && after.size < 2;
  return numbers
    .filter((number) => before.get(number) !== after.get(number))
    .map((number) => [
      single ? label : `${label} ayat ${number}`,
      before.get(number) ?? '—',
      after.get(number) ?? (deleted ? 'dihapus' : '—'),
    ]);
}
