import { type Draft, isMap, listAt, mapAt, textAt } from '../core/draft/draft.ts';
import { expandCitation } from '../core/law/dasar-hukum.ts';
import type { Law } from '../core/law/law.ts';
import type { Path } from '../core/path.ts';
import type { Regions } from '../core/regions.ts';
import { dateInWords, isCalendarDate, numericDate, weekday } from '../core/words/date.ts';
import { roman } from '../core/words/ordinal.ts';
import { pasalOf } from './clauses.ts';
import { emblems, type PictureOf, titleLines } from './heading.ts';
import { inlines, type References } from './inlines.ts';
import { dateText, komparisi } from './komparisi.ts';
import type { Attachment, Block, DocumentModel, ListItem, Paragraph } from './model.ts';
import type { PasalNode } from './node.ts';
import { numbered, numberedItems, type Place, placesOf } from './numbering.ts';
import type { Outline } from './outline.ts';
import { pasalBlocks, type RowsOf, sentenceBlocks, tableBlock } from './paragraphs.ts';
import { type Party, partiesOf } from './parties.ts';
import { withPhrases } from './phrases.ts';
import { bare, listItem, sentence } from './punctuate.ts';
import { signatureBlock } from './signatures.ts';
import { butirNode, type Facts, joined, standingText } from './standing-text.ts';

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
  const { draft, outline, cooperation } = input;
  const parties = partiesOf(draft, input.regions);
  const look = mapAt(draft, 'tampilan');
  const facts: Facts = {
    draft: withPhrases(draft, parties),
    cooperation,
    words: wordsOf(input, parties),
  };
  const basisIsPasal = textAt(look, 'dasar_hukum') === 'pasal';
  const pasal = numbered(
    pasalOf(outline, facts, input.blanks, basisIsPasal ? basisPasal(input) : undefined),
  );
  const references: References = {
    parties,
    places: placesOf(pasal, new Map(outline.pasal.map(({ key, clauses }) => [key, clauses]))),
    attachments: attachmentNames(draft),
  };
  const withTitles = textAt(look, 'gelar') === 'ya';
  const fill = (template: string): string =>
    standingText([{ teks: template }], facts)[0]?.text ?? '';
  const sentenceOf = (template: string, keepNext = false): Paragraph => ({
    kind: 'paragraph',
    inlines: inlines(fill(template), references),
    ...(keepNext ? { keepNext } : {}),
  });
  const date = textAt(draft, 'penandatanganan', 'tanggal');
  return {
    properties: {
      title: `${outline.name} tentang ${textAt(draft, 'judul') ?? '…'}`,
      subject: parties
        .map(({ entities }) => entities.map(({ name }) => name ?? '…').join(', '))
        .join(' dan '),
      creator: parties[0]?.entities[0]?.name ?? 'Sepakat',
      keywords: parties.flatMap(({ entities }) =>
        entities.flatMap(({ facts: entity }) => textAt(entity, 'nomor') ?? []),
      ),
      ...(date === undefined || !isCalendarDate(date) ? {} : { date }),
    },
    page: {
      paper: input.paper ?? (textAt(look, 'kertas') === 'A4' ? 'A4' : 'F4'),
      font: textAt(look, 'huruf') ?? 'Times New Roman',
      sizePt: sizeOf(look),
    },
    emblems: emblems(draft, parties, outline, cooperation, input.pictureOf),
    title: titleLines(draft, parties, outline),
    body: [
      sentenceOf(outline.opening),
      ...komparisi(parties, references, withTitles),
      sentenceOf(outline.collective),
      ...recitals(facts, outline, references, sentenceOf),
      ...(basisIsPasal ? [] : legalBasis(input, references, sentenceOf)),
      sentenceOf(outline.hinge[cooperation] ?? outline.hinge['KSDD'] ?? '', true),
      ...pasal.flatMap((one) => pasalBlocks(one, references, input.rowsOf)),
    ],
    closing: closing(draft, outline, references, facts),
    signatures: signatureBlock(parties, draft, {
      firstOnLeft: textAt(look, 'tanda_tangan') === 'kesatu-kiri',
      withTitles,
    }),
    attachments: attachments(draft, references, input.rowsOf),
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

/** What slots may print that is no single fact of the draft. */
function wordsOf(
  { draft, outline }: DocumentInput,
  parties: readonly Party[],
): Record<string, string> {
  const date = textAt(draft, 'penandatanganan', 'tanggal');
  const contract = textAt(draft, 'tampilan', 'nama_dokumen') === 'kontrak';
  return {
    nama: contract ? 'Kontrak' : outline.name,
    tempat: textAt(draft, 'penandatanganan', 'tempat') ?? '<kosong:20>',
    rangkap: textAt(draft, 'rangkap', 'asli') ?? String(Math.max(2, parties.length)),
    para_pihak: collective(parties),
    induk: parentPhrase(draft),
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

/** "Kesepakatan Bersama Nomor … tanggal … tentang …", for each document this one follows. */
function parentPhrase(draft: Draft): string {
  return joined(
    listAt(draft, 'menindaklanjuti')
      .filter(isMap)
      .map((parent) => {
        const numbers = listAt(parent, 'nomor').filter((number) => typeof number === 'string');
        const date = dateText(textAt(parent, 'tanggal'));
        const subject = textAt(parent, 'tentang');
        return [
          PARENTS[textAt(parent, 'jenis') ?? ''] ?? 'Kesepakatan Bersama',
          numbers.length === 0 ? 'Nomor <kosong:20>' : `Nomor ${numbers.join(' dan Nomor ')}`,
          `tanggal ${date ?? '<kosong:16>'}`,
          `tentang ${subject ?? '<kosong:30>'}`,
        ].join(' ');
      }),
  );
}

const PARENTS: Readonly<Record<string, string>> = {
  'kesepakatan-bersama': 'Kesepakatan Bersama',
  'nota-kesepakatan': 'Nota Kesepakatan',
  'perjanjian-kerja-sama': 'Perjanjian Kerja Sama',
  surat: 'Surat',
};

type SentenceOf = (template: string, keepNext?: boolean) => Paragraph;

/** What the parties state first, numbered; the parent document is the last of it. */
function recitals(
  { draft, words }: Facts,
  outline: Outline,
  references: References,
  sentenceOf: SentenceOf,
): Block[] {
  const own = [...listAt(draft, 'premis'), ...listAt(draft, 'konsiderans')].map(butirNode);
  const parent =
    words['induk'] === ''
      ? []
      : standingText([{ teks: outline.parentRecital }], { draft, cooperation: '', words });
  const all = [...own, ...parent];
  if (all.length === 0) return [];
  const items = all.map((node, i): ListItem => {
    const position = i === all.length - 1 ? 'last' : i === all.length - 2 ? 'penultimate' : 'inner';
    const mark = node.children.length > 0 ? `${bare(node.text)}:` : listItem(node.text, position);
    const runs = inlines(mark.replace(/^bahwa\s+/i, '').replace(/^/, 'bahwa '), references);
    return {
      label: `${i + 1}.`,
      inlines: runs,
      ...(node.children.length === 0
        ? {}
        : {
            children: {
              kind: 'list' as const,
              format: 'huruf' as const,
              items: node.children.map((child, j) => ({
                label: `${String.fromCharCode(97 + j)}.`,
                inlines: inlines(
                  listItem(
                    child.text,
                    j === node.children.length - 1
                      ? 'last'
                      : j === node.children.length - 2
                        ? 'penultimate'
                        : 'inner',
                    position === 'last' ? '.' : ';',
                  ),
                  references,
                ),
              })),
            },
          }),
    };
  });
  return [sentenceOf(outline.recitals, true), { kind: 'list', format: 'angka', items }];
}

/** The regulations, written out as of the day of signing. */
function legalBasis(
  { draft, outline, law, asOf }: DocumentInput,
  references: References,
  sentenceOf: SentenceOf,
): Block[] {
  const cited = listAt(draft, 'dasar_hukum').filter((item) => typeof item === 'string');
  if (cited.length === 0) return [];
  const items = cited.map(
    (text, i): ListItem => ({
      label: `${i + 1}.`,
      inlines: inlines(
        listItem(
          expandCitation(law, text, asOf),
          i === cited.length - 1 ? 'last' : i === cited.length - 2 ? 'penultimate' : 'inner',
        ),
        references,
      ),
    }),
  );
  return [sentenceOf(outline.basis, true), { kind: 'list', format: 'angka', items }];
}

/** The legal basis as a pasal, where the house style wants one. */
function basisPasal({ draft, outline, law, asOf }: DocumentInput): PasalNode | undefined {
  const cited = listAt(draft, 'dasar_hukum').filter((item) => typeof item === 'string');
  if (cited.length === 0) return undefined;
  return {
    key: 'dasar_hukum',
    heading: 'Dasar Hukum',
    ayat: [
      {
        text: `${outline.name} ini dilaksanakan berdasarkan:`,
        children: cited.map((text) => ({ text: expandCitation(law, text, asOf), children: [] })),
      },
    ],
  };
}

/** The closing words: standing ones, or the drafter's own. */
function closing(
  draft: Draft,
  outline: Outline,
  references: References,
  facts: Facts,
): Paragraph[] {
  const clause = mapAt(draft, 'penutup');
  const own = [...listAt(clause, 'ayat'), ...listAt(clause, 'isi')]
    .map((item) => textAt(item, 'teks') ?? '')
    .filter((text) => text !== 'baku');
  const standing = outline.closing.flatMap((template) =>
    standingText([{ teks: template }], facts).map(({ text }) => text),
  );
  // The closing words hold `<angka:{rangkap}>`: computed words are filled in before the markup is read.
  const texts =
    own.length === 0
      ? standing
      : own.flatMap((text) => (/^<\s*baku\s*>$/i.test(text) ? standing : [text]));
  return texts.map((text) => ({
    kind: 'paragraph',
    inlines: inlines(sentence(text), references),
    keepNext: true,
  }));
}

function attachmentLabel(index: number, count: number): string {
  return count === 1 ? 'Lampiran' : `Lampiran ${roman(index + 1)}`;
}

function attachmentNames(draft: Draft): References['attachments'] {
  const all = listAt(draft, 'lampiran').filter(isMap);
  return new Map(
    all.map((one, i) => [
      textAt(one, 'kunci') ?? String(i + 1),
      { bookmark: `lampiran_${i + 1}`, label: attachmentLabel(i, all.length) },
    ]),
  );
}

function attachments(draft: Draft, references: References, rowsOf: RowsOf): Attachment[] {
  const all = listAt(draft, 'lampiran').filter(isMap);
  return all.map((one, i): Attachment => {
    const root: Place = {
      bookmark: `lampiran_${i + 1}`,
      label: attachmentLabel(i, all.length),
      depth: 'pasal',
      above: [],
    };
    const items = numberedItems(listAt(one, 'isi').map(butirNode), 2, root).map((item, j) => ({
      ...item,
      restart: j === 0,
    }));
    const table = mapAt(one, 'tabel');
    const file = textAt(one, 'berkas');
    return {
      bookmark: root.bookmark,
      label: root.label.toUpperCase(),
      title: inlines(textAt(one, 'judul')?.toUpperCase() ?? '<kosong:30>', references),
      blocks: [
        ...items.flatMap((item) => sentenceBlocks(item, references, undefined, rowsOf)),
        ...(Object.keys(table).length === 0
          ? []
          : [tableBlock(table, references, undefined, rowsOf)]),
        ...(file === undefined
          ? []
          : [
              {
                kind: 'paragraph' as const,
                align: 'center' as const,
                inlines: inlines(`(naskah lampiran terpisah: ${file})`, references),
              },
            ]),
      ],
    };
  });
}
