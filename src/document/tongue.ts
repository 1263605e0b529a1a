import type { Region } from '../core/regions.ts';
import type { Duration } from '../core/words/duration.ts';
import type { Depth } from './model.ts';

/**
 * What the document itself says in one language: labels, joints of sentences, numbers, dates and money
 * in words. Standing sentences are data (`schemas/naskah`, `schemas/kinds`); the drafter's texts come
 * from the draft.
 */
export interface Tongue {
  /** Two-letter code of the language. */
  readonly code: string;
  /** Heading of the article of this number: "Pasal 3", "Article 3". */
  readonly article: (n: number | string) => string;
  /** "Lampiran II", "Annex II"; without a number where there is one alone. */
  readonly annex: (roman: string | undefined) => string;
  /** The word before the number in a reference: "ayat", "huruf". */
  readonly depth: Readonly<Record<Depth, string>>;
  /** The parties together, and the nth of them. */
  readonly parties: string;
  readonly party: (position: number) => string;
  /** "dan", before the last of several. */
  readonly and: string;
  readonly joined: (texts: readonly string[]) => string;
  /** A text as it goes on after the words `before`, and in the middle of a sentence. */
  readonly continued: (before: string, text: string) => string;
  readonly inSentence: (text: string) => string;
  /** "3 (tiga)", "30 (tiga puluh) hari", "2 Maret 2026", "Rp2.500.000,00 (…)". */
  readonly count: (n: bigint) => string;
  readonly duration: (duration: Duration) => string;
  readonly date: (iso: string) => string;
  readonly amountInWords: (rupiah: bigint) => string;
  readonly amount: (rupiah: bigint) => string;
  readonly percentage: (text: string) => string;
  /** Above the last row of a table. */
  readonly sum: string;
  readonly government: (region: Region) => string | undefined;
  /** The full office of a head of region who is called "Gubernur" alone; undefined for other offices. */
  readonly head: (region: Region, typed: string) => string | undefined;
  /** An earlier document, in a sentence. */
  readonly parent: (document: Parent) => string;
  readonly phrases: Phrases;
  readonly abroad: AbroadWords;
}

/** An earlier document; `kind` is the word of the draft for it, and the rest is ready to print. */
export interface Parent {
  readonly kind: string;
  /** What it is called, in place of the name of its kind. */
  readonly name?: string;
  readonly numbers: readonly string[];
  readonly date: string;
  readonly subject: string;
}

/** Facts that standing text says in words of its own. */
export interface Phrases {
  /** A source of money, and the word between it and its party. */
  readonly sources: Readonly<Record<string, readonly [money: string, link: string]>>;
  readonly year: (year: string) => string;
  readonly share: (percentage: string) => string;
  readonly purpose: (text: string) => string;
  readonly reasons: Readonly<Record<string, string>>;
  /** How a dispute is settled, by the word of the draft. */
  readonly ways: Readonly<Record<string, string>>;
  readonly within: (duration: string) => string;
  readonly attention: string;
  readonly telephone: string;
  readonly mail: string;
  readonly also: string;
}

/** What documents with partners abroad say. */
export interface AbroadWords {
  readonly between: string;
  readonly and: string;
  readonly concerning: string;
  /** Before the name of a party above its signature. */
  readonly onBehalf: string;
  readonly indonesia: string;
  /** "bahasa Indonesia dan bahasa Inggris", "Indonesian and English languages". */
  readonly languages: (codes: readonly string[]) => string;
  /** Said of several texts: all are originals. */
  readonly equallyAuthentic: string;
  readonly prevails: (code: string) => string;
  readonly columns: {
    readonly number: string;
    readonly activity: string;
    readonly office: string;
    readonly source: string;
    readonly cost: string;
    readonly time: string;
  };
}

/** The name of a language in another; what is no code of a language is its own name. */
export const languageName = (code: string, inLanguage: string): string =>
  /^[a-z]{2,3}$/i.test(code)
    ? (new Intl.DisplayNames(inLanguage, { type: 'language' }).of(code) ?? code)
    : code;
