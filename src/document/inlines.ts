import { parseMarkup, type Token } from '../core/text/markup.ts';
import { isCalendarDate } from '../core/words/date.ts';
import { parseDuration } from '../core/words/duration.ts';
import { parseRupiah } from '../core/words/rupiah.ts';
import type { Inline } from './model.ts';
import { isForeign, type Place } from './numbering.ts';
import { type Party, partyLabel } from './parties.ts';
import type { Tongue } from './tongue.ts';

/** What markup may refer to, and the language in which it prints. */
export interface References {
  readonly tongue: Tongue;
  readonly parties: readonly Party[];
  /** `pasal:key` and `ayat:key` → place. */
  readonly places: ReadonlyMap<string, Place>;
  /** Key of an attachment → its bookmark and "Lampiran I". */
  readonly attachments: ReadonlyMap<string, AttachmentName>;
}

/** What a reference to an attachment prints and points to; one of another document is only named. */
export interface AttachmentName {
  readonly bookmark: string;
  readonly label: string;
  readonly foreign?: boolean;
}

/** A text with markup as runs; `pasal` is the pasal it stands in, so that references to itself are short. */
export function inlines(text: string, references: References, pasal?: Place): Inline[] {
  return merged(parseMarkup(text).flatMap((token) => ofToken(token, references, pasal)));
}

function ofToken(token: Token, references: References, pasal: Place | undefined): Inline[] {
  if (token.kind === 'text') return [{ kind: 'text', text: token.text }];
  if (token.kind === 'unknown') return [blankOr(token.text)];
  const { name, value } = token;
  const { tongue } = references;
  switch (name) {
    case 'pasal':
    case 'ayat':
      return (
        reference(references.places.get(`${name}:${value}`), pasal, tongue) ?? [
          { kind: 'text', text: `<${name}:${value}>` },
        ]
      );
    case 'lampiran': {
      const attachment = references.attachments.get(value);
      return attachment === undefined
        ? plain(`<lampiran:${value}>`)
        : attachment.foreign
          ? plain(attachment.label)
          : [{ kind: 'ref', bookmark: attachment.bookmark, text: attachment.label }];
    }
    case 'pihak':
      return plain(withoutCapital(partyLabel(references.parties, value, tongue.parties)));
    case 'angka':
      return plain(/^\d{1,15}$/.test(value) ? tongue.count(BigInt(value)) : value);
    case 'lama': {
      const duration = parseDuration(value);
      return plain(duration === undefined ? value : tongue.duration(duration));
    }
    case 'rupiah':
      return plain(amount(value, tongue));
    case 'tanggal':
      return plain(isCalendarDate(value) ? tongue.date(value) : value);
    case 'baku':
      return [];
  }
}

/** An amount in figures and words, however it was typed; what is no amount stays as typed. */
function amount(text: string, tongue: Tongue): string {
  const value = parseRupiah(text);
  return value === undefined || String(value).length > 15 ? text : tongue.amountInWords(value);
}

/** The article of a name inside a sentence: "the Government of …". */
const withoutCapital = (label: string): string => label.replace(/^The (?=\p{Lu})/u, 'the ');

const plain = (text: string): Inline[] => [{ kind: 'text', text }];

/** `<kosong:24>` is how standing text marks a fact not yet filled in. */
function blankOr(text: string): Inline {
  const width = /^<\s*kosong:(\d{1,3})\s*>$/.exec(text)?.[1];
  return width === undefined ? { kind: 'text', text } : { kind: 'blank', width: Number(width) };
}

/** "Pasal 4 ayat (2) huruf a": one field for each number, so that Word renumbers each. */
function reference(
  place: Place | undefined,
  here: Place | undefined,
  { depth }: Tongue,
): Inline[] | undefined {
  if (place === undefined) return undefined;
  const chain = [...place.above, place];
  const fromHere =
    chain.length > 1 && here !== undefined && chain[0]?.bookmark === here.bookmark
      ? chain.slice(1)
      : chain;
  return fromHere.flatMap((step, i): Inline[] => {
    const word =
      step.depth === 'pasal' ? '' : step.depth === 'bagian' ? 'bagian' : depth[step.depth];
    const text = step.label.replace(/\.$/, '');
    const ref: Inline = isForeign(step)
      ? { kind: 'text', text }
      : { kind: 'ref', bookmark: step.bookmark, text };
    return [...(i > 0 ? plain(' ') : []), ...(word === '' ? [] : plain(`${word} `)), ref];
  });
}

/** Neighbouring plain runs as one. */
function merged(runs: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (
      run.kind === 'text' &&
      last?.kind === 'text' &&
      run.bold === last.bold &&
      run.italic === last.italic
    )
      result[result.length - 1] = { ...last, text: last.text + run.text };
    else if (run.kind !== 'text' || run.text !== '') result.push(run);
  }
  return result;
}

/** Runs as plain text; a blank prints as dots. */
export function plainText(runs: readonly Inline[]): string {
  return runs.map((run) => (run.kind === 'blank' ? '.'.repeat(run.width) : run.text)).join('');
}

/** Runs that begin a sentence: with a capital, also after an opening quote. A word with a capital of its own ("e-Katalog") is left alone. */
export function sentenceStart(runs: readonly Inline[]): Inline[] {
  const [first, ...rest] = runs;
  if (first?.kind !== 'text') return [...runs];
  const text = first.text.replace(
    /^(["'“‘(]?)([a-z])(?![a-z]*[-\p{Lu}])/u,
    (_, quote: string, letter: string) => quote + letter.toUpperCase(),
  );
  return [{ ...first, text }, ...rest];
}

/** A heading in capitals; numbers of references stay as they are. */
export function inCapitals(runs: readonly Inline[]): Inline[] {
  return runs.map((run) => (run.kind === 'text' ? { ...run, text: run.text.toUpperCase() } : run));
}
