import { type Draft, mapAt, textAt } from '../core/draft/draft.ts';
import type { Law } from '../core/law/law.ts';
import type { Path } from '../core/path.ts';
import type { Regions } from '../core/regions.ts';
import { isCalendarDate } from '../core/words/date.ts';
import { amendmentOf, OWN } from './amendment.ts';
import { attachmentNames, attachmentOf, numberedAttachments } from './attachments.ts';
import { baseOf } from './base.ts';
import { pasalOf } from './clauses.ts';
import { closing } from './closing.ts';
import { emblems, numbersOf, type PictureOf, titleLines, titleLinesAbroad } from './heading.ts';
import { inlines, type References } from './inlines.ts';
import { komparisi } from './komparisi.ts';
import { basisList, basisPasal, citedTexts } from './legal-basis.ts';
import { letterOf } from './letter.ts';
import type { LetterOutline } from './letter-outline.ts';
import type { Block, DocumentModel, Paragraph, SignatureBlock } from './model.ts';
import { letters, numbered, numberedThrough, placesOf } from './numbering.ts';
import { ANNEX_LAYOUT, type Layout, type Outline } from './outline.ts';
import { pasalBlocks } from './paragraphs.ts';
import { partiesOf } from './parties.ts';
import { withPhrases } from './phrases.ts';
import { recitals } from './recitals.ts';
import { signatureBlock, signatureOfRegion, signaturesAbroad } from './signatures.ts';
import { type Facts, standingText } from './standing-text.ts';
import type { RowsOf } from './tables.ts';
import type { Tongue } from './tongue.ts';
import { INDONESIAN } from './tongue-id.ts';
import { type BaseInput, wordsOf } from './words.ts';

/** What a document is made of. Files named in the draft are read by the host. */
export interface DocumentInput {
  readonly draft: Draft;
  /** Blank places, as paths of the file: what is blank is printed as such. */
  readonly blanks: readonly Path[];
  readonly outline: Outline | LetterOutline;
  readonly cooperation: string;
  readonly regions: Regions;
  readonly law: Law;
  /** Day at which short citations of regulations are written out. */
  readonly asOf: string;
  readonly pictureOf: PictureOf;
  readonly rowsOf: RowsOf;
  /** The document that the draft amends. */
  readonly base?: BaseInput;
  /** Open findings, for a RANCANGAN. */
  readonly rancangan?: readonly string[];
  readonly paper?: 'F4' | 'A4';
  /** Who initials the pages beside the parties. */
  readonly initials?: readonly string[];
  /** The language that `draft` and `outline` are in; Indonesian as the annexes write it, unless given. */
  readonly tongue?: Tongue;
  /** All languages of the document, the primary one first. */
  readonly languages?: readonly string[];
}

/** Draft and outline → the document, page by page in order. Pure; never fails on a draft that could be normalised. */
export function modelOf(input: DocumentInput): DocumentModel {
  const { outline } = input;
  return 'form' in outline ? letterOf(input, outline) : agreementOf(input, outline);
}

/** An agreement between parties, or what amends one. */
function agreementOf(input: DocumentInput, outline: Outline): DocumentModel {
  const { draft, cooperation, blanks, rowsOf, tongue = INDONESIAN, languages = ['id'] } = input;
  const layout = outline.layout ?? ANNEX_LAYOUT;
  const prefix = tongue.code === languages[0] ? '' : `${tongue.code}_`;
  const parties = partiesOf(draft, input.regions, tongue, layout.parties === 'kalimat');
  const look = mapAt(draft, 'tampilan');
  const words = wordsOf(draft, outline, parties, input.base, tongue, languages);
  const facts: Facts = {
    draft: withPhrases(draft, parties, tongue),
    cooperation,
    words,
    tongue,
  };
  const cited = citedTexts(draft, blanks, input.law, input.asOf);
  const amendment =
    outline.amendment === undefined || input.base === undefined
      ? undefined
      : amendmentOf(
          facts,
          outline.amendment,
          baseOf(draft, blanks, input.base, cooperation, input.regions),
          blanks,
          rowsOf,
        );
  const basisInPasal =
    textAt(look, 'dasar_hukum') === 'pasal' && cited.length > 0 && amendment === undefined;
  const names = {
    article: (n: number): string => articleOf(n, outline, layout, tongue),
    depth: outline.lettered === true ? ('bagian' as const) : ('pasal' as const),
    and: tongue.and,
    prefix,
  };
  const nodes = [
    ...(amendment === undefined ? [] : [amendment.pasal]),
    ...pasalOf(outline, facts, blanks, basisInPasal ? basisPasal(cited, words['nama']) : undefined),
  ];
  const pasal = (layout.headings === 'butir' ? numberedThrough : numbered)(nodes, names);
  const attached = numberedAttachments(draft, tongue, prefix);
  const clauseKeys = new Map(
    [...(input.base?.outline.pasal ?? []), ...outline.pasal].map(({ key, clauses }) => [
      key,
      clauses,
    ]),
  );
  const ownAttachments = attachmentNames(attached);
  const references: References = {
    tongue,
    parties,
    places: placesOf([...(amendment?.places ?? []), ...pasal], clauseKeys, attached),
    attachments: new Map([
      ...ownAttachments,
      ...(amendment?.attachments ?? []),
      ...(amendment === undefined
        ? []
        : [...ownAttachments].map(([key, name]) => [`${OWN}${key}`, name] as const)),
    ]),
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
    blocks.length === 0 ? [] : [...sentences(template, true), ...blocks];
  const signaturesOf = (): SignatureBlock => {
    if (layout.parties === 'komparisi') return signatureBlock(parties, draft, style);
    return layout.signers === 'semua'
      ? signaturesAbroad(parties, style, tongue)
      : signatureOfRegion(
          parties,
          style,
          tongue,
          inlines(outline.closing.map(fill).join(' '), references),
        );
  };
  const sentences = (template: string, keepNext = false): Paragraph[] =>
    template === '' ? [] : [sentenceOf(template, keepNext)];
  const date = textAt(draft, 'penandatanganan', 'tanggal');
  const style = {
    firstOnLeft: textAt(look, 'tanda_tangan') === 'kesatu-kiri',
    withTitles,
    stamp: outline.stamp !== false,
  };
  const hinge = outline.hinge[cooperation] ?? outline.hinge['KSDD'] ?? '';
  return {
    language: tongue.code,
    headings: headingsOf(outline, layout, tongue),
    properties: {
      title: `${words['nama']} ${tongue.abroad.concerning} ${textAt(draft, 'judul') ?? '…'}`,
      subject: parties
        .map(({ entities }) => entities.map(({ name }) => name ?? '…').join(', '))
        .join(` ${tongue.and} `),
      creator: parties[0]?.entities[0]?.name ?? 'Sepakat',
      keywords: parties.flatMap(numbersOf).filter((number) => number !== undefined),
      ...(date === undefined || !isCalendarDate(date) ? {} : { date }),
    },
    page: {
      paper: input.paper ?? (textAt(look, 'kertas') === 'A4' ? 'A4' : 'F4'),
      font: textAt(look, 'huruf') ?? 'Times New Roman',
      sizePt: sizeOf(look),
      ...(outline.landscape === true ? { landscape: true } : {}),
    },
    emblems: emblems(
      draft,
      parties,
      // An amendment is headed like what it amends.
      amendment === undefined ? outline : (input.base?.outline ?? outline),
      cooperation,
      input.pictureOf,
    ),
    title:
      layout.parties === 'kalimat'
        ? titleLinesAbroad(draft, parties, outline, tongue)
        : titleLines(draft, parties, outline, fill),
    body: [
      ...sentences(outline.opening),
      ...(layout.parties === 'komparisi' ? komparisi(parties, references, withTitles) : []),
      ...sentences(outline.collective),
      ...introduced(
        outline.recitals,
        recitals(layout.recitals, facts, outline, blanks, references, rowsOf),
      ),
      ...introduced(
        outline.basis,
        basisInPasal || cited.length === 0 ? [] : [basisList(cited, references)],
      ),
      ...sentences(hinge, true),
      ...pasal.flatMap((one) => [
        ...pasalBlocks(one, references, rowsOf, layout.headings !== 'butir'),
        ...(one.node === amendment?.pasal ? amendment.blocks(references) : []),
      ]),
    ],
    closing:
      // Where the region alone signs, the standing words are place and day above its signature.
      closing(draft, layout.signers === 'daerah' ? [] : outline.closing.map(fill), references),
    signatures: signaturesOf(),
    attachments: attached.map((one) => attachmentOf(one, references, rowsOf)),
    footer: {
      initials: withInitials(layout, look)
        ? [...parties.map(({ label }) => label), ...(input.initials ?? [])]
        : [],
      ...(languages.length === 1 && tongue.code === 'id' ? {} : { neutral: true }),
    },
    ...(amendment === undefined || textAt(look, 'matriks') !== 'ya'
      ? {}
      : { comparison: amendment.comparison(references) }),
    ...(input.rancangan === undefined ? {} : { rancangan: { findings: input.rancangan } }),
  };
}

/** The number of a pasal: "Pasal 5", "5." before the heading of a section, "E." where sections are lettered. */
function articleOf(n: number, { lettered }: Outline, { headings }: Layout, tongue: Tongue): string {
  if (lettered === true) return `${letters(n).toUpperCase()}.`;
  return headings === 'bagian' ? `${n}.` : tongue.article(n);
}

function headingsOf(
  { lettered }: Outline,
  { headings }: Layout,
  tongue: Tongue,
): DocumentModel['headings'] {
  if (lettered === true) return { text: '%1.', format: 'upperLetter', place: 'sebaris' };
  return headings === 'bagian'
    ? { text: '%1.', format: 'decimal', place: 'sebaris' }
    : { text: tongue.article('%1'), format: 'decimal', place: 'di-atas' };
}

/** Boxes for initials stand at home unless the house leaves them out, abroad only where it asks for them. */
function withInitials({ parties }: Layout, look: Draft): boolean {
  const typed = textAt(look, 'paraf');
  return parties === 'komparisi' ? typed !== 'tidak' : typed === 'ya';
}

function sizeOf(look: Draft): number {
  const size = Number(textAt(look, 'ukuran') ?? '12');
  return size >= 8 && size <= 16 ? size : 12;
}
