import type { Bilingual } from './finding.ts';
import { suggest } from './suggest.ts';

/** Agreements that look like regional cooperation and that another law governs. Data: `schemas/rezim.json`. */
export interface Regimes {
  /** The value of `kerja_sama` under which a draft of another regime is kept. */
  readonly cooperation: string;
  /** The value of `rezim` that says: this is regional cooperation after all. */
  readonly own: { readonly value: string; readonly aliases: readonly string[] };
  readonly regimes: Readonly<Record<string, Regime>>;
}

export interface Regime {
  /** As inside a sentence: "hibah daerah". */
  readonly name: Bilingual;
  readonly what: Bilingual;
  /** The registered provisions that govern it. */
  readonly cites: readonly string[];
  /** Regulations to look up that were not read here. */
  readonly others?: readonly { readonly name: string; readonly why: Bilingual }[];
  /** What to do instead, as sentences. */
  readonly instead: Bilingual;
  /** What else people write for it. */
  readonly aliases: readonly string[];
  /** What such a document is called, by kind of document; the first kind is proposed. */
  readonly titles: Readonly<Record<string, string>>;
  /** The rule that recognises it in a draft of cooperation. */
  readonly rule?: string;
  readonly signs?: RegimeSigns;
}

/** What betrays a regime in a draft of cooperation. */
export interface RegimeSigns {
  /** Words of the title, in any case. */
  readonly words?: readonly string[];
  /** Values of `pihak[].jenis`. */
  readonly parties?: readonly string[];
  /** Keys of `keterangan` and the values by which they say so. */
  readonly facts?: Readonly<Record<string, readonly string[]>>;
}

export interface NamedRegime {
  readonly id: string;
  readonly regime: Regime;
}

/**
 * The regime that a word means, by its id or by what people call it; with `near`, also one that is few
 * letters away. Undefined where the word is none.
 */
export function regimeCalled(
  { regimes }: Regimes,
  word: string,
  near = false,
): NamedRegime | undefined {
  const ids = new Map(
    Object.entries(regimes).flatMap(([id, { aliases }]) =>
      [id, ...aliases].map((name) => [name, id] as const),
    ),
  );
  const typed = word
    .trim()
    .toLowerCase()
    .replace(/[\s_/-]+/g, '-');
  const guess = near ? suggest(typed, ids.keys()) : undefined;
  // "nota-kesepakatan" is not a misspelt "nota-kesepakatan-kua": what is much shorter is another thing.
  const meant = Math.abs((guess ?? '').length - typed.length) > 1 ? undefined : guess;
  const id = ids.get(typed) ?? ids.get(meant ?? '');
  const regime = id === undefined ? undefined : regimes[id];
  return id === undefined || regime === undefined ? undefined : { id, regime };
}

/** What to do instead, what else to read, and how such a text is kept here all the same. */
export function regimeAdvice({ id, regime }: NamedRegime, cooperation: string): Bilingual {
  const [kind = ''] = Object.keys(regime.titles);
  const keys = `\`dokumen: ${kind}\`, \`kerja_sama: ${cooperation}\`, \`rezim: ${id}\``;
  return {
    id: `${regimeLaw(regime).id} Untuk memeriksa keutuhan naskahnya dan mencetaknya di sini, tulis ${keys}.`,
    en: `${regimeLaw(regime).en} To check the text for agreement with itself and to print it here, write ${keys}.`,
  };
}

/** What to do instead, and the regulations that nobody read here. */
export function regimeLaw({ instead, others = [] }: Regime): Bilingual {
  const unread = (language: keyof Bilingual): string =>
    others.map(({ name, why }) => `${name} (${why[language]})`).join(', ');
  return others.length === 0
    ? instead
    : {
        id: `${instead.id} Cari juga: ${unread('id')}.`,
        en: `${instead.en} Look up too: ${unread('en')}.`,
      };
}
