/** The order, headings and standing text of a kind of document: data in `schemas/`, read by the host. */
export interface Outline {
  /** Head of the document: "PERJANJIAN KERJA SAMA"; of several lines, each a template. */
  readonly title: string | readonly string[];
  /** Its name inside sentences: "Perjanjian Kerja Sama". */
  readonly name: string;
  /** How its parts are laid out; as the annex of Permendagri 22/2020 has them unless it says so. */
  readonly layout?: Layout;
  /** Where emblems stand, by cooperation. */
  readonly emblems: Readonly<Record<string, EmblemPlace>>;
  readonly opening: string;
  readonly collective: string;
  readonly recitals: string;
  readonly basis: string;
  /** The first recital, made of the document that this one amends. */
  readonly baseRecital?: string;
  /** The last recital, made of the parent document where there is one; none where the hinge names it. */
  readonly parentRecital?: string;
  /** The sentence between recitals and pasal, by cooperation. */
  readonly hinge: Readonly<Record<string, string>>;
  /** The sentences of the first pasal of a document that amends another. */
  readonly amendment?: AmendmentTexts;
  readonly pasal: readonly PasalOutline[];
  readonly closing: readonly string[];
  /** Lettered sections ("A. KEGIATAN") in place of pasal. */
  readonly lettered?: boolean;
  /** Pages on their long side, for a document whose core is a wide table. */
  readonly landscape?: boolean;
  /** Whether the first signature bears the box for the duty stamp (default: it does). */
  readonly stamp?: boolean;
}

/** The outline of a document that bears another name than its kind, as those of another regime do. */
export const renamed = (outline: Outline, name: string): Outline => ({
  ...outline,
  name,
  title: name.toUpperCase(),
});

/**
 * How changes are announced, each followed by what is quoted. Slots: `{di}` the place changed, `{pasal}`
 * and `{bunyi}` what then reads how, `{sebelum}` and `{sesudah}` the neighbours of what is new, `{baru}` and
 * `{jumlah}` what is new.
 */
export interface AmendmentTexts {
  readonly heading: string;
  /** Before several changes, which are counted. */
  readonly lead: string;
  readonly changed: string;
  readonly inserted: string;
  readonly added: string;
  readonly deleted: string;
  readonly changedAyat: string;
  readonly insertedAyat: string;
  readonly addedAyat: string;
  readonly deletedAyat: string;
  readonly attachment: string;
}

export type EmblemPlace = 'garuda' | 'prakarsa-kanan' | 'daerah-kanan' | 'bila-ada';

/** What differs from kind to kind in the build of a document. */
export interface Layout {
  /** The parties in a table of those who sign, or by name in the opening sentence. */
  readonly parties: 'komparisi' | 'kalimat';
  /** Recitals in a list, each with "bahwa"; or as paragraphs, each with a verb of its own in capitals. */
  readonly recitals: 'bahwa' | 'kata-kerja';
  /** Centred articles, paragraphs numbered through, or sections with a number before their heading. */
  readonly headings: 'pasal' | 'butir' | 'bagian';
  /** Every party signs, or the regions alone. */
  readonly signers: 'semua' | 'daerah';
}

export const ANNEX_LAYOUT: Layout = {
  parties: 'komparisi',
  recitals: 'bahwa',
  headings: 'pasal',
  signers: 'semua',
};

/** One pasal: the clauses of the draft that it prints, its heading, its standing text. */
export interface PasalOutline {
  /** Name for references: `<pasal:hak_kewajiban>`. */
  readonly key: string;
  /** Keys of the draft; the pasal prints where one of them is there, and always where there is none. */
  readonly clauses: readonly string[];
  readonly heading: string;
  /** Own words in `isi` replace the standing text (`ganti`), or the templates use them (`pakai`). */
  readonly isi: 'ganti' | 'pakai';
  readonly ayat: readonly (Template | Each)[];
}

/**
 * A piece of standing text. `teks` holds `{path:filter}` slots and the drafters' own markup.
 * A path that begins with a dot starts at the current element of `tiap`.
 */
export interface Template {
  readonly teks: string;
  /** Printed only where all of these are filled in, … */
  readonly ada?: readonly string[];
  /** … none of these is, … */
  readonly tanpa?: readonly string[];
  /** … these have one of the values, … */
  readonly bila?: Readonly<Record<string, readonly string[]>>;
  /** … and in these cooperations. */
  readonly kerja_sama?: readonly string[];
  /** Items below it: those of the draft at a path, or further templates. */
  readonly rincian?: string | readonly (Template | Each)[];
  /** A table of the draft at a path. */
  readonly tabel?: string;
  /** Name for `<ayat:name>` in other standing texts. */
  readonly kunci?: string;
  /** Which clause it belongs to, where a pasal prints several and its path does not say so. */
  readonly klausul?: string;
}

/** The templates once for each element of a list. */
export interface Each {
  readonly tiap: string;
  readonly cetak: readonly Template[];
}

export const isEach = (template: Template | Each): template is Each => 'tiap' in template;
