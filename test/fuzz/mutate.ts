import {
  Alias,
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  Pair,
  Scalar,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { awkward, repetitive } from './awkward.ts';
import type { Base, Drafts } from './drafts.ts';
import { createRandom, type Random } from './random.ts';

/** A spoilt draft. */
export interface Mutant {
  readonly seed: number;
  /** Where the draft would lie, as a path of the project. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** A spoilt draft beside it, which it names as its parent. */
  readonly parent?: Uint8Array;
}

/** The mutant of a seed: always the same while the drafts of the project are. */
export function mutantOf(seed: number, drafts: Drafts): Mutant {
  const random = createRandom(seed);
  const base = random.pick(drafts.bases);
  const linked = random.chance(0.25);
  const bytes = spoilt(base, drafts, random, linked);
  if (!linked) return { seed, file: base.file, bytes };
  const parent = spoilt(random.pick(drafts.bases), drafts, random, false);
  return { seed, file: base.file, bytes, parent };
}

/** The name under which a parent lies beside its mutant. */
export const PARENT = 'induk.yaml';

function spoilt(base: Base, drafts: Drafts, random: Random, linked: boolean): Uint8Array {
  const doc = base.doc.clone() as Document.Parsed;
  const times = random.pick([0, 1, 1, 1, 2, 3, 6]);
  for (let i = 0; i < times; i++) random.pick(ON_NODES)(doc, random, drafts);
  if (linked) nameParent(doc);
  const text = doc.toString({ lineWidth: 0, verifyAliasOrder: false });
  const texts = times === 0 || random.chance(0.2) ? random.pick([1, 1, 2, 4]) : 0;
  let lines = text;
  for (let i = 0; i < texts; i++) lines = random.pick(ON_TEXT)(lines, random);
  const bytes = new TextEncoder().encode(lines);
  return random.chance(0.03) ? random.pick(ON_BYTES)(bytes, random) : bytes;
}

function nameParent(doc: Document.Parsed): void {
  if (!isMap(doc.contents)) return;
  const named: unknown = doc.contents.get('menindaklanjuti', true);
  const first: unknown = isSeq(named) ? named.items[0] : named;
  const parent = new Scalar(PARENT);
  if (isMap(first)) first.set('naskah', parent);
  else setTop(doc, 'menindaklanjuti', mapOf([['naskah', parent]]));
}

function setTop(doc: Document.Parsed, key: string, value: Node): void {
  if (isMap(doc.contents)) (doc.contents as YAMLMap).set(key, value);
}

/** A place in a document: the n-th of a list or map. */
interface Slot {
  readonly within: YAMLMap | YAMLSeq;
  readonly index: number;
}

function slots(doc: Document.Parsed): Slot[] {
  const found: Slot[] = [];
  const walk = (node: unknown): void => {
    if (!isCollection(node)) return;
    for (const [index, item] of node.items.entries()) {
      found.push({ within: node as YAMLMap | YAMLSeq, index });
      walk(isPair(item) ? item.value : item);
    }
  };
  walk(doc.contents);
  return found;
}

const valueAt = ({ within, index }: Slot): unknown => {
  const item: unknown = within.items[index];
  return isPair(item) ? item.value : item;
};

function put({ within, index }: Slot, value: Node): void {
  const item: unknown = within.items[index];
  if (isPair(item)) item.value = value;
  else (within as YAMLSeq).items[index] = value;
}

function copy(value: unknown): Node {
  return isNode(value) ? (value.clone() as Node) : new Scalar('~');
}

/** Strings that only an escape can write go between double quotes, whatever style the text had. */
function scalar(text: string, random: Random): Scalar {
  const node = new Scalar(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what needs an escape.
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/.test(text))
    node.type = Scalar.QUOTE_DOUBLE;
  else if (random.chance(0.2)) node.type = random.pick(STYLES);
  return node;
}

const STYLES = [
  Scalar.QUOTE_DOUBLE,
  Scalar.QUOTE_SINGLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
  Scalar.PLAIN,
] as const;

type OnNodes = (doc: Document.Parsed, random: Random, drafts: Drafts) => void;

/** Does something at one place, where the document has any. */
const somewhere =
  (change: (slot: Slot, random: Random, drafts: Drafts, all: readonly Slot[]) => void): OnNodes =>
  (doc, random, drafts) => {
    const all = slots(doc);
    if (all.length > 0) change(random.pick(all), random, drafts, all);
  };

/** Does something at a text, where the first few places tried hold one: what stays whole is judged further. */
const atText = (change: (text: Scalar, random: Random) => Scalar): OnNodes =>
  somewhere((_, random, __, all) => {
    for (let i = 0; i < 8; i++) {
      const slot = random.pick(all);
      const value = valueAt(slot);
      if (isScalar(value)) return put(slot, change(value, random));
    }
  });

const keyOf = ({ within, index }: Slot): string => {
  const item: unknown = within.items[index];
  return isPair(item) && isScalar(item.key) ? String(item.key.value) : '';
};

const remove = somewhere(({ within, index }) => void within.items.splice(index, 1));

const duplicate = somewhere(({ within, index }, random) => {
  const item: unknown = within.items[index];
  // Twice the same key is one mistake, and nothing is looked at behind it.
  if (isPair(item) && random.chance(0.8)) return;
  const times = random.chance(0.1) ? 300 : 1;
  const twins = Array.from({ length: times }, () =>
    isPair(item) ? new Pair(item.key, copy(item.value)) : copy(item),
  );
  (within.items as unknown[]).splice(index, 0, ...twins);
});

const rename = somewhere((slot, random, { keys }) => {
  const item: unknown = slot.within.items[slot.index];
  if (!isPair(item)) return;
  const name = random.chance(0.6) ? random.pick(keys) : awkward(random).slice(0, 900);
  item.key = random.chance(0.03) ? seqOf([scalar(name, random)]) : scalar(name, random);
});

const move = somewhere((slot, random, _, all) => {
  const [item] = slot.within.items.splice(slot.index, 1);
  const { within } = random.pick(all);
  if (isSeq(within)) within.items.splice(random.int(within.items.length + 1), 0, valueIn(item));
  else if (isPair(item)) within.items.push(item as Pair);
});

const valueIn = (item: unknown): Node => copy(isPair(item) ? item.value : item);

const swap = somewhere((slot, random, _, all) => {
  const other = random.pick(all);
  const [mine, theirs] = [copy(valueAt(slot)), copy(valueAt(other))];
  put(slot, theirs);
  put(other, mine);
});

function seqOf(items: readonly Node[]): YAMLSeq {
  const seq = new YAMLSeq();
  seq.items = [...items];
  return seq;
}

function mapOf(entries: readonly (readonly [string, Node])[]): YAMLMap {
  const map = new YAMLMap();
  map.items = entries.map(([key, value]) => new Pair(new Scalar(key), value));
  return map;
}

const retype = somewhere((slot, random, { keys }) => {
  const text = scalar(awkward(random), random);
  const other = random.pick<() => Node>([
    () => text,
    () => new Scalar('~'),
    () => new Scalar(''),
    () => seqOf([]),
    () => mapOf([]),
    () => seqOf([text]),
    () => seqOf([text, new Scalar('~'), seqOf([text])]),
    () => mapOf([[random.pick(keys), text]]),
    () => mapOf([['__proto__', mapOf([[random.pick(keys), text]])]]),
    () => seqOf([copy(valueAt(slot))]),
    () => mapOf([[random.pick(keys), copy(valueAt(slot))]]),
  ]);
  put(slot, other());
});

const retext = atText((_, random) => scalar(awkward(random), random));

/** Awkward words in the midst of the drafter's own. */
const garble = atText(({ value }, random) => {
  const text = String(value ?? '');
  const at = random.int(text.length + 1);
  const words = `${text.slice(0, at)}${awkward(random)}${text.slice(at)}`;
  return scalar(words.slice(0, 20_100), random);
});

/** What stands behind the same key elsewhere: another kind's list, another enum value. */
const exchange = somewhere((slot, random, { values }) => {
  const known = values.get(keyOf(slot)) ?? [];
  if (known.length > 0) put(slot, copy(random.pick(known)));
});

/** A key that this draft lacks, with a value that it has in some draft. */
const graft = somewhere(({ within }, random, { keys, values }) => {
  const key = random.pick(keys);
  const value = copy(random.pick(values.get(key) ?? []));
  if (isSeq(within)) within.items.push(value);
  else within.items.push(new Pair(new Scalar(key), value));
});

/** Which law is read hangs on two words: each is changed more often than chance would. */
const readAsOther: OnNodes = (doc, random, { values }) => {
  const key = random.pick(['dokumen', 'kerja_sama']);
  setTop(doc, key, copy(random.pick(values.get(key) ?? [])));
};

const alias = somewhere((slot, random, _, all) => {
  const target = valueAt(random.pick(all));
  if (!(isScalar(target) || isCollection(target))) return;
  target.anchor = 'jangkar';
  put(slot, new Alias(random.chance(0.1) ? 'lain' : 'jangkar'));
});

/** An alias of an alias of an alias: a small file that says a great deal. */
const multiply = somewhere((slot, random) => {
  const width = 2 + random.int(9);
  const levels = 2 + random.int(8);
  let layer: Node = copy(valueAt(slot));
  for (let i = 0; i < levels; i++) {
    if (isScalar(layer) || isCollection(layer)) layer.anchor = `lapis${i}`;
    layer = seqOf([layer, ...Array.from({ length: width }, () => new Alias(`lapis${i}`))]);
  }
  put(slot, layer);
});

const nest = somewhere((slot, random, { keys }) => {
  const depth = random.pick([1, 2, 5, 60, 200]);
  const key = random.pick(['rincian', 'ayat', 'teks', random.pick(keys)]);
  let value = copy(valueAt(slot));
  for (let i = 0; i < depth; i++)
    value = random.chance(0.5) ? seqOf([value]) : mapOf([[key, value]]);
  put(slot, value);
});

const restyle = somewhere((slot, random) => {
  const value = valueAt(slot);
  if (isCollection(value)) value.flow = true;
  else if (isScalar(value)) value.type = random.pick(STYLES);
});

const comment = somewhere((slot, random) => {
  const value = valueAt(slot);
  if (isNode(value)) value.comment = awkward(random).replaceAll(/[\r\n]/g, ' ');
});

const ON_NODES: readonly OnNodes[] = [
  remove,
  remove,
  duplicate,
  rename,
  rename,
  move,
  swap,
  retype,
  retype,
  retext,
  retext,
  retext,
  garble,
  garble,
  garble,
  exchange,
  exchange,
  graft,
  graft,
  readAsOther,
  alias,
  multiply,
  nest,
  restyle,
  comment,
];

type OnText = (text: string, random: Random) => string;

/** Changes one line. */
const atLine =
  (change: (line: string, random: Random) => readonly string[]): OnText =>
  (text, random) => {
    const lines = text.split('\n');
    const at = random.int(lines.length);
    return [...lines.slice(0, at), ...change(lines[at] ?? '', random), ...lines.slice(at + 1)].join(
      '\n',
    );
  };

/** Puts something at any place. */
const anywhere =
  (piece: (random: Random) => string): OnText =>
  (text, random) => {
    const at = random.int(text.length + 1);
    return `${text.slice(0, at)}${piece(random)}${text.slice(at)}`;
  };

const YAML_MARKS = [
  ...[':', ': ', '- ', '-', '?', '? ', '#', ' #', '&', '*', '!', '!!binary ', '|', '>', '%', '@'],
  ...['`', '"', "'", '[', ']', '{', '}', ',', '\t', '\n', '\r', '\n---\n', '\n...\n', '<<: *a\n'],
  ...['&a ', '*a', '!<tag:x> ', '%YAML 9.9\n---\n', '\ufeff', '\u2028', '\u0085', '\u0001'],
];

const ON_TEXT: readonly OnText[] = [
  atLine((line) => [` ${line}`]),
  atLine((line) => [`   ${line}`]),
  atLine((line) => [line.replace(/^ {1,2}/, '')]),
  atLine((line) => [line.replace(/^ */, '\t')]),
  atLine((line) => [line, line]),
  atLine(() => []),
  atLine((line) => [line.trimStart()]),
  atLine((line, random) => [line.slice(0, random.int(line.length + 1))]),
  atLine((line, random) => [line, awkward(random)]),
  atLine((line, random) => [`${line}${repetitive(random)}`]),
  atLine((line) => [line, '---']),
  atLine((line) => [line.replace(/: .*/, ':')]),
  atLine((line) => [line.replace(': ', ':')]),
  atLine((line) => [line.replace('- ', '-')]),
  anywhere((random) => random.pick(YAML_MARKS)),
  anywhere((random) => random.pick(YAML_MARKS)),
  anywhere(awkward),
  anywhere((random) =>
    random.pick(['[', '{', '- ', '? ', '{a: ', '"']).repeat(random.pick([3, 500])),
  ),
  (text, random) => text.slice(0, random.int(text.length + 1)),
  (text, random) => text.slice(random.int(text.length + 1)),
  (text, random) => {
    const at = random.int(text.length + 1);
    return `${text.slice(0, at)}${text.slice(at + random.int(200))}`;
  },
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => `\ufeff${text}`,
  (text) => `${text}---\n${text}`,
  (text) => text.trimEnd(),
  (text) => text.replaceAll('  ', '\t'),
];

type OnBytes = (bytes: Uint8Array, random: Random) => Uint8Array;

const ON_BYTES: readonly OnBytes[] = [
  (bytes, random) => bytes.subarray(0, random.int(bytes.length + 1)),
  (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    for (let i = 0; i < 3; i++) changed[random.int(changed.length)] = random.int(256);
    return changed;
  },
  (bytes, random) => {
    const at = random.int(bytes.length + 1);
    const noise = Array.from({ length: 1 + random.int(8) }, () => random.int(256));
    return Uint8Array.from([...bytes.subarray(0, at), ...noise, ...bytes.subarray(at)]);
  },
  (bytes) => new Uint8Array(Buffer.from(new TextDecoder().decode(bytes), 'utf16le')),
  () => new Uint8Array(),
];
