/**
 * The document model: everything a page shows, in order, with no trace of Word.
 *
 * `src/document` makes it from a draft and an outline; `src/docx` turns it into bytes;
 * `src/document/outline-text.ts` turns it into plain text. Numbers are never typed into texts:
 * a pasal, ayat, huruf or angka is an `Item` or a `PasalHeading`, and a reference is an inline
 * `ref`, so that Word numbers and renumbers them itself. `label` holds the number as it prints
 * now; it serves as the cached text of a field and for plain-text output.
 */

/** One document in several languages, each version whole and in the same order. */
export interface Edition {
  /** The primary language first. */
  readonly versions: readonly [DocumentModel, ...DocumentModel[]];
  /** One version after the other, or two side by side, paragraph by paragraph. */
  readonly arrangement: 'berurutan' | 'kolom';
}

/** A run of text inside a paragraph. */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold?: boolean;
      readonly italic?: boolean;
    }
  /** A reference to a numbered paragraph: `bookmark` is its key, `text` what prints now ("Pasal 5"). */
  | { readonly kind: 'ref'; readonly bookmark: string; readonly text: string }
  /** A fact not yet filled in: prints as a visible blank about `width` characters wide. */
  | { readonly kind: 'blank'; readonly width: number };

/** A picture supplied by the user (bytes already read by the host), or none yet. */
export interface Picture {
  readonly data: Uint8Array;
  readonly type: 'png' | 'jpg' | 'gif' | 'bmp' | 'svg';
  /** Natural size in pixels, to keep the proportions. */
  readonly width: number;
  readonly height: number;
}

/** An emblem or logo at the head of page one; without a picture a RANCANGAN shows a marked empty frame. */
export interface Emblem {
  readonly side: 'left' | 'center' | 'right';
  /** Whose emblem, printed inside the empty frame: "Lambang Kabupaten Merangin". */
  readonly label: string;
  readonly picture?: Picture;
}

/** One centred bold line of the title block; `gap` asks for space above it. */
export interface TitleLine {
  readonly inlines: readonly Inline[];
  readonly gap?: boolean;
}

/**
 * Depth of a numbered paragraph below its pasal. All live in one multilevel list of Word whose
 * level 0 is the pasal heading: `ayat` "(1)", `huruf` "a.", `angka` "1.", `huruf-kurung` "a)", `angka-kurung` "1)".
 */
export type Depth = 'ayat' | 'huruf' | 'angka' | 'huruf-kurung' | 'angka-kurung';

export interface PasalHeading {
  readonly kind: 'pasal';
  /** Bookmark key, unique in the document. */
  readonly bookmark: string;
  /** "Pasal 5", or "A." where sections are lettered. */
  readonly label: string;
  /** "HAK DAN KEWAJIBAN" */
  readonly heading: readonly Inline[];
}

/** A pasal of another document, quoted as an amendment makes it read: its number is that of the other. */
export interface QuotedPasal {
  readonly kind: 'quoted-pasal';
  /** "Pasal 7A" */
  readonly label: string;
  readonly heading: readonly Inline[];
}

export interface Item {
  readonly kind: 'item';
  readonly depth: Depth;
  /** The number as it prints: "(2)", "a.", "1." */
  readonly label: string;
  /** True where the counting starts at the first number again although Word would go on. */
  readonly restart: boolean;
  /** A number that no counting gives ("(2a)", an ayat quoted alone): it is typed. */
  readonly typed?: boolean;
  readonly bookmark?: string;
  readonly inlines: readonly Inline[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Space to the left, as deep as the text of this depth (a `penutup` after a list of huruf). */
  readonly indent?: Depth;
  readonly align?: 'justify' | 'center' | 'left';
  readonly keepNext?: boolean;
  readonly inlines: readonly Inline[];
}

/** One party of the komparisi: "I." | name | ":" | the text that ends in "selanjutnya disebut PIHAK KESATU." */
export interface PartyRow {
  readonly kind: 'party';
  /** "I.", "II."; empty for a further member or signatory of the same party. */
  readonly ordinal: string;
  readonly name: readonly Inline[];
  readonly text: readonly Inline[];
  /** Stands close to the row above: one of several facts of a person. */
  readonly close?: boolean;
}

/** A numbered list outside the pasal: recitals ("1.") or the legal basis. Each list counts from 1. */
export interface PlainList {
  readonly kind: 'list';
  readonly format: 'angka' | 'huruf';
  readonly items: readonly ListItem[];
}
export interface ListItem {
  readonly label: string;
  readonly inlines: readonly Inline[];
  readonly children?: PlainList;
  /** Closing words after the children, at the depth of the item. */
  readonly after?: readonly Inline[];
  /** What is quoted below the item: a pasal as an amendment makes it read. */
  readonly blocks?: readonly Block[];
}

export type ColumnKind = 'teks' | 'angka' | 'rupiah' | 'persen';

/** A table with a header row that repeats on every page. Cells are ready to print. */
export interface Table {
  readonly kind: 'table';
  readonly indent?: Depth;
  readonly columns: readonly { readonly heading: string; readonly kind: ColumnKind }[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  /** A bold last row (sums). */
  readonly total?: readonly (readonly Inline[])[];
}

export type Block = PasalHeading | QuotedPasal | Item | Paragraph | PartyRow | PlainList | Table;

/** One signature: who, above and below the line. */
export interface Signature {
  /** "PIHAK KESATU," */
  readonly party: readonly Inline[];
  /** Lines between party and name, such as the entity or the office: "BUPATI MERANGIN" */
  readonly above: readonly (readonly Inline[])[];
  /** The name, or a blank. */
  readonly name: readonly Inline[];
  /** Lines below the name: rank, NIP, office. */
  readonly below: readonly (readonly Inline[])[];
  /** Whether a box for the duty stamp stands beside this signature. */
  readonly stamp: boolean;
}

/** Rows of one or two signatures each, as they stand on the page from left to right. */
export interface SignatureBlock {
  readonly rows: readonly (readonly Signature[])[];
  readonly witnesses?: {
    readonly heading: string;
    readonly rows: readonly (readonly Signature[])[];
  };
}

/** An attachment: starts a page, "LAMPIRAN I", its title, its text. */
export interface Attachment {
  readonly bookmark: string;
  /** "LAMPIRAN I" or "LAMPIRAN" */
  readonly label: string;
  /** As a reference in a sentence names it: "Lampiran I". */
  readonly name: string;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
}

export interface DocumentModel {
  /** Two-letter code of the language of its texts. */
  readonly language: string;
  /** How the pasal are headed: the number as Word writes it ("Pasal %1"), above its heading or before it. */
  readonly headings: {
    readonly text: string;
    readonly format: 'decimal' | 'upperLetter';
    readonly place: 'di-atas' | 'sebaris';
  };
  /** Core properties of the file. */
  readonly properties: {
    readonly title: string;
    readonly subject: string;
    readonly creator: string;
    readonly keywords: readonly string[];
    /** ISO date of signing, or none: the only date in the file. */
    readonly date?: string;
  };
  readonly page: {
    readonly paper: 'F4' | 'A4';
    /** Typeface, such as "Times New Roman". */
    readonly font: string;
    readonly sizePt: number;
    /** Pages lie on their long side: room for a wide table. */
    readonly landscape?: boolean;
  };
  readonly emblems: readonly Emblem[];
  readonly title: readonly TitleLine[];
  /** Opening, parties, recitals, pasal, closing: everything before the signatures. */
  readonly body: readonly Block[];
  /** The last paragraph before the signatures, kept on one page with them. */
  readonly closing: readonly Paragraph[];
  readonly signatures: SignatureBlock;
  /** What stands below the signatures of a letter: who receives a copy. */
  readonly tail?: readonly Block[];
  readonly attachments: readonly Attachment[];
  readonly footer: {
    /** One box per party: "PIHAK KESATU"; empty list prints no box. */
    readonly initials: readonly string[];
    /** The number of the page in figures alone, where the document is not in Indonesian alone. */
    readonly neutral?: boolean;
  };
  /** What an amendment changes, old beside new, on a last page that is no part of the document. */
  readonly comparison?: Table;
  /** Present when the document is a RANCANGAN: watermark, and the open findings on a last page. */
  readonly rancangan?: { readonly findings: readonly string[] };
}
