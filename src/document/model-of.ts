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
import { emblems, numbersOf, type PictureOf, titleLines } from './heading.ts';
import { inlines, type References } from './inlines.ts';
import { komparisi } from './komparisi.ts';
import { basisList, basisPasal, citedTexts } from './legal-basis.ts';
import { letterOf } from './letter.ts';
import type { LetterOutline } from './letter-outline.ts';
import type { Block, DocumentModel, Paragraph } from './model.ts';
import { numbered, placesOf } from './numbering.ts';
import type { Outline } from './outline.ts';
import { pasalBlocks } from './paragraphs.ts';
import { partiesOf } from './parties.ts';
import { withPhrases } from './phrases.ts';
import { recitals } from './recitals.ts';
import { signatureBlock } from './signatures.ts';
import { type Facts, standingText } from './standing-text.ts';
import type { RowsOf } from './tables.ts';
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
}

/** Draft and outline → the document, page by page in order. Pure; never fails on a draft that could be normalised. */
export function modelOf(input: DocumentInput): DocumentModel {
  const { outline } = input;
  return 'form' in outline ? letterOf(input, outline) : agreementOf(input, outline);
}

/** An agreement between parties, or what amends one. */
function agreementOf(input: DocumentInput, outline: Outline): DocumentModel {
  const { draft, cooperation, blanks, rowsOf } = input;
  const parties = partiesOf(draft, input.regions);
  const look = mapAt(draft, 'tampilan');
  const words = wordsOf(draft, outline, parties, input.base);
  const facts: Facts = { draft: withPhrases(draft, parties), cooperation, words };
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
  const pasal = numbered(
    [
      ...(amendment === undefined ? [] : [amendment.pasal]),
      ...pasalOf(
        outline,
        facts,
        blanks,
        basisInPasal ? basisPasal(cited, words['nama']) : undefined,
      ),
    ],
    outline.lettered === true,
  );
  const attached = numberedAttachments(draft);
  const clauseKeys = new Map(
    [...(input.base?.outline.pasal ?? []), ...outline.pasal].map(({ key, clauses }) => [
      key,
      clauses,
    ]),
  );
  const ownAttachments = attachmentNames(attached);
  const references: References = {
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
    emblems: emblems(
      draft,
      parties,
      // An amendment is headed like what it amends.
      amendment === undefined ? outline : (input.base?.outline ?? outline),
      cooperation,
      input.pictureOf,
    ),
    title: titleLines(draft, parties, outline, fill),
    body: [
      sentenceOf(outline.opening),
      ...komparisi(parties, references, withTitles),
      sentenceOf(outline.collective),
      ...introduced(outline.recitals, recitals(facts, outline, blanks, references, rowsOf)),
      ...introduced(
        outline.basis,
        basisInPasal || cited.length === 0 ? [] : [basisList(cited, references)],
      ),
      sentenceOf(outline.hinge[cooperation] ?? outline.hinge['KSDD'] ?? '', true),
      ...pasal.flatMap((one) => [
        ...pasalBlocks(one, references, rowsOf),
        ...(one.node === amendment?.pasal ? amendment.blocks(references) : []),
      ]),
    ],
    closing: closing(draft, outline.closing.map(fill), references),
    signatures: signatureBlock(parties, draft, {
      firstOnLeft: textAt(look, 'tanda_tangan') === 'kesatu-kiri',
      withTitles,
      stamp: outline.stamp !== false,
    }),
    attachments: attached.map((one) => attachmentOf(one, references, rowsOf)),
    footer: {
      initials:
        textAt(look, 'paraf') === 'tidak'
          ? []
          : [...parties.map(({ label }) => label), ...(input.initials ?? [])],
    },
    ...(amendment === undefined || textAt(look, 'matriks') !== 'ya'
      ? {}
      : { comparison: amendment.comparison(references) }),
    ...(input.rancangan === undefined ? {} : { rancangan: { findings: input.rancangan } }),
  };
}

function sizeOf(look: Draft): number {
  const size = Number(textAt(look, 'ukuran') ?? '12');
  return size >= 8 && size <= 16 ? size : 12;
}
