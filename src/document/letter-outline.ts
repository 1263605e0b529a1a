import type { Template } from './outline.ts';

/** The order and the sentences of a letter, which one person gives to another: data in `schemas/`. */
export interface LetterOutline {
  readonly form: 'letter';
  /** The line under the letterhead: "SURAT KUASA KHUSUS". */
  readonly title: string;
  /** Its name inside sentences. */
  readonly name: string;
  /** The key of the person whose office heads the paper; the others of whom it speaks follow. */
  readonly people: readonly LetterPerson[];
  readonly body: readonly LetterPart[];
  readonly closing: readonly string[];
  /** Who receives a copy: the words before the list, and the key of the list. */
  readonly copies: { readonly lead: string; readonly list: string };
}

/** A person of the letter, who signs below his heading. */
export interface LetterPerson {
  /** The key of the draft. Slots may print `{key.jabatan}` in full and `{key.pemerintah}`. */
  readonly key: string;
  readonly heading: string;
  /** Whose letter it is: his region, his letterhead, the duty stamp. */
  readonly issuer?: boolean;
}

/** A sentence (with its items), a line of its own in the middle, or a person's name, office and address. */
export type LetterPart =
  | Template
  | { readonly heading: string }
  | { readonly fields: readonly (Template & { readonly label: string })[] };
