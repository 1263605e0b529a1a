import { type Draft, mapAt, textAt } from '../core/draft/draft.ts';
import type { Law } from '../core/law/law.ts';
import type { Path } from '../core/path.ts';
import type { Regions } from '../core/regions.ts';
import { dateInWords, isCalendarDate, numericDate, weekday } from '../core/words/date.ts';
import { attachmentNames, attachmentOf, numberedAttachments } from './attachments.ts';
import { pasalOf } from './clauses.ts';
import { closing } from './closing.ts';
import { emblems, numbersOf, type PictureOf, titleLines } from './heading.ts';
import { inlines, type References } from './inlines.ts';
import { komparisi } from './komparisi.ts';
import { basisList, basisPasal, citedTexts } from './legal-basis.ts';
import type { Block, DocumentModel, Paragraph } from './model.ts';
import { numbered, placesOf } from './numbering.ts';
import type { Outline } from './outline.ts';
import { pasalBlocks } from './paragraphs.ts';
import { parentPhrase } from './parent-documents.ts';
import { type Party, partiesOf } from './parties.ts';
import { withPhrases } from './phrases.ts';
import { recitals } from './recitals.ts';
import { signatureBlock } from './signatures.ts';
import { type Facts, joined, standingText } from './standing-text.ts';
import type { RowsOf } from './tables.ts';

/** What a document is made of. Files named in the draft are read by the host. */
export interface DocumentInput {
  readonly draft: Draft;
  /** Blank places, as paths of the file: what is blank is printed as such. */
  readonly blanks: readonly Path[];
  readonly outline: Outline;
  readonly cooperation: string;
  readonly regions: Regions;
  readonly law: Law;
  /** Day at which short citations of regulations are written out. */
  readonly asOf: string;
  readonly pictureOf: PictureOf;
  readonly rowsOf: RowsOf;
  /** Open findings, for a RANCANGAN. */
  readonly rancangan?: readonly string[];
  readonly paper?: 'F4' | 'A4';
}

/** Draft and outline → the document, page by page in order. Pure; never fails on a draft that could be normalised. */
export function modelOf(input: DocumentInput): DocumentModel {
  const { draft, outline, cooperation, blanks, rowsOf } = input;
  const parties = partiesOf(draft, input.regions);
  const look = mapAt(draft, 'tampilan');
  const words = wordsOf(input, parties);
  const facts: Facts = { draft: withPhrases(draft, parties), cooperation, words };
  const cited = citedTexts(draft, blanks, input.law, input.asOf);
  const basisInPasal = textAt(look, 'dasar_hukum') === 'pasal' && cited.length > 0;
  const pasal = numbered(
    pasalOf(outline, facts, blanks, basisInPasal ? basisPasal(cited, words['nama']) : undefined),
    outline.lettered === true,
  );
  const attached = numberedAttachments(draft);
  const references: References = {
    parties,
    places: placesOf(
      pasal,
      new Map(outline.pasal.map(({ key, clauses }) => [key, clauses])),
      attached,
    ),
    attachments: attachmentNames(attached),
  };
  const withTitles = textAt(look, 'gelar') === 'ya';
  const fill = (template: string): string =>
    standingText([{ teks: template }], facts)[0]?.text ?? '';
  const sentenceOf = (template: string, keepNext = false): Paragraph => ({
    kind: 'paragraph',
    inlines: inlines(fill(template), references),
    ...(keepNext ? { keepNext } : {}),
  });
  const introduced = (template: string, blocks: readonly Block[]): Block[] =>
    blocks.length === 0 ? [] : [sentenceOf(template, true), ...blocks];
  const date = textAt(draft, 'penandatanganan', 'tanggal');
  return {
    properties: {
      title: `${words['nama']} tentang ${textAt(draft, 'judul') ?? '…'}`,
      subject: parties
        .map(({ entities }) => entities.map(({ name }) => name ?? '…').join(', '))
        .join(' dan '),
      creator: parties[0]?.entities[0]?.name ?? 'Sepakat',
      keywords: parties.flatMap(numbersOf).filter((number) => number !== undefined),
      ...(date === undefined || !isCalendarDate(date) ? {} : { date }),
    },
    page: {
      paper: input.paper ?? (textAt(look, 'kertas') === 'A4' ? 'A4' : 'F4'),
      font: textAt(look, 'huruf') ?? 'Times New Roman',
      sizePt: sizeOf(look),
      ...(outline.landscape === true ? { landscape: true } : {}),
      ...(outline.lettered === true ? { lettered: true } : {}),
    },
    emblems: emblems(draft, parties, outline, cooperation, input.pictureOf),
    title: titleLines(draft, parties, outline),
    body: [
      sentenceOf(outline.opening),
      ...komparisi(parties, references, withTitles),
      sentenceOf(outline.collective),
      ...introduced(
        outline.recitals,
        recitals(facts, outline.parentRecital, blanks, references, rowsOf),
      ),
      ...introduced(
        outline.basis,
        basisInPasal || cited.length === 0 ? [] : [basisList(cited, references)],
      ),
      sentenceOf(outline.hinge[cooperation] ?? outline.hinge['KSDD'] ?? '', true),
      ...pasal.flatMap((one) => pasalBlocks(one, references, rowsOf)),
    ],
    closing: closing(draft, outline.closing.map(fill), references),
    signatures: signatureBlock(parties, draft, {
      firstOnLeft: textAt(look, 'tanda_tangan') === 'kesatu-kiri',
      withTitles,
      stamp: outline.stamp !== false,
    }),
    attachments: attached.map((one) => attachmentOf(one, references, rowsOf)),
    footer: {
      initials: textAt(look, 'paraf') === 'tidak' ? [] : parties.map(({ label }) => label),
    },
    ...(input.rancangan === undefined ? {} : { rancangan: { findings: input.rancangan } }),
  };
}

function sizeOf(look: Draft): number {
  const size = Number(textAt(look, 'ukuran') ?? '12');
  return size >= 8 && size <= 16 ? size : 12;
}

type Words = Readonly<Record<string, string>> & { readonly nama: string };

/** What slots may print that is no single fact of the draft. */
function wordsOf({ draft, outline }: DocumentInput, parties: readonly Party[]): Words {
  const date = textAt(draft, 'penandatanganan', 'tanggal');
  const contract = textAt(draft, 'tampilan', 'nama_dokumen') === 'kontrak';
  return {
    nama: contract ? 'Kontrak' : outline.name,
    tempat: textAt(draft, 'penandatanganan', 'tempat') ?? '<kosong:20>',
    rangkap: textAt(draft, 'rangkap', 'asli') ?? String(Math.max(2, parties.length)),
    para_pihak: collective(parties),
    induk: parentPhrase(draft),
    dasar: parentPhrase(draft) || '<kosong:60>',
    ...dateWords(date),
  };
}

function dateWords(date: string | undefined): Record<string, string> {
  if (date === undefined || !isCalendarDate(date))
    return {
      hari: '<kosong:12>',
      tanggal: '<kosong:16>',
      bulan: '<kosong:14>',
      tahun: '<kosong:24>',
      angka_tanggal: '..-..-....',
    };
  const words = dateInWords(date);
  return {
    hari: weekday(date),
    tanggal: words.tanggal,
    bulan: words.bulan,
    tahun: words.tahun,
    angka_tanggal: numericDate(date),
  };
}

/** "PIHAK KESATU dan PIHAK KEDUA"; from four on "PIHAK KESATU sampai dengan PIHAK KEEMPAT". */
function collective(parties: readonly Party[]): string {
  const labels = parties.map(({ label }) => label);
  if (labels.length < 2) return 'PIHAK KESATU dan PIHAK KEDUA';
  const ordinals = parties.every(({ facts }) => textAt(facts, 'sebutan') === undefined);
  return labels.length > 3 && ordinals
    ? `${labels[0]} sampai dengan ${labels.at(-1)}`
    : joined(labels);
}
