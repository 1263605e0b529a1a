import { type Draft, textAt } from '../../src/core/draft/draft.ts';
import type { DocumentModel } from '../../src/document/model.ts';
import { type DocumentInput, modelOf } from '../../src/document/model-of.ts';
import { outlineText } from '../../src/document/outline-text.ts';
import { checkText, KNOWLEDGE, SCHEMAS, TODAY } from '../support/knowledge.ts';

/** A small perjanjian kerja sama of two regions: what every draft of these tests begins with. */
export const HEAD = `draf: 1
dokumen: perjanjian-kerja-sama
kerja_sama: KSDD
judul: Penyediaan Air Minum
`;
export const HEAD_PARTNER = HEAD.replace('KSDD', 'KSDPK');
export const HEAD_KB = HEAD.replace('perjanjian-kerja-sama', 'kesepakatan-bersama');
export const HEAD_KB_PARTNER = HEAD_KB.replace('KSDD', 'KSDPK');

export const REGIONS = `pihak:
  - kunci: merangin
    wilayah: "15.02"
    kedudukan: Bangko
    alamat: Jalan Contoh Nomor 1
    penandatangan:
      nama: Adi Contoh
      jabatan: Bupati
  - kunci: bungo
    wilayah: Kabupaten Bungo
    kedudukan: Muara Bungo
    alamat: Jalan Teladan Nomor 2
    penandatangan:
      nama: Beni Misal
      jabatan: Bupati
`;

export const PARTNERS = `pihak:
  - kunci: dinkes
    wilayah: "15.02"
    penandatangan: { nama: Siti Contoh, jabatan: Kepala Dinas Kesehatan Kabupaten Merangin }
  - kunci: rs
    jenis: badan-usaha
    nama: PT Sehat Contoh
    penandatangan: { nama: Budi Teladan, jabatan: Direktur Utama }
`;

type Options = Partial<Pick<DocumentInput, 'pictureOf' | 'rowsOf' | 'rancangan' | 'paper'>>;

/** The document of a draft given as text, by way of the real reader, shape and outline. */
export function documentOf(
  text: string,
  options: Options & { readonly base?: string } = {},
): DocumentModel {
  const { base, ...rest } = options;
  const { draft } = checkText(text);
  if (draft === undefined) throw new Error('the draft of a test cannot be read');
  const { kind, cooperation } = draft.ruleset;
  const outline = SCHEMAS.kinds.get(kind)?.outline;
  if (outline === undefined) throw new Error(`no outline of ${kind}`);
  return modelOf({
    draft: draft.draft,
    blanks: draft.blanks,
    outline,
    cooperation,
    regions: KNOWLEDGE.regions,
    law: KNOWLEDGE.law,
    asOf: TODAY,
    pictureOf: () => undefined,
    rowsOf: () => undefined,
    ...baseOf(draft.draft, base),
    ...rest,
  });
}

/** The document that a draft amends: its own draft given as text, else what the draft says of it. */
function baseOf(draft: Draft, text: string | undefined): Pick<DocumentInput, 'base'> {
  const own = text === undefined ? undefined : checkText(text).draft;
  const kind = own?.ruleset.kind ?? textAt(draft, 'mengubah', 'jenis');
  const outline = kind === undefined ? undefined : SCHEMAS.kinds.get(kind)?.outline;
  return outline === undefined || 'form' in outline
    ? {}
    : { base: { outline, ...(own === undefined ? {} : { draft: own.draft }) } };
}

/** The lines of its plain text. */
export const linesOf = (
  text: string,
  options: Options & { readonly base?: string } = {},
): string[] => outlineText(documentOf(text, options)).split('\n');

/** The lines of one pasal, below its heading. */
export function pasalOf(text: string, heading: string, options: Options = {}): string[] {
  const lines = linesOf(text, options);
  const start = lines.indexOf(heading) + 1;
  if (start === 0) throw new Error(`no pasal ${heading}: ${lines.join('\n')}`);
  const end = lines.indexOf('', start);
  return lines.slice(start, end);
}

/** The rows of the komparisi. */
export const partyRows = (text: string): string[] =>
  linesOf(text).filter((line) => /^(?:[IVX]+\.| {4}) +.* : /.test(line));
