import { type Draft, listAt, mapAt, textAt } from '../core/draft/draft.ts';
import { own } from '../core/own.ts';
import { governmentName, headOfRegion } from '../core/regions.ts';
import { isCalendarDate, longDate } from '../core/words/date.ts';
import { inlines, type References } from './inlines.ts';
import { officeOf } from './komparisi.ts';
import type { LetterOutline, LetterPart, LetterPerson } from './letter-outline.ts';
import type { Block, DocumentModel, Inline, Paragraph, PlainList } from './model.ts';
import type { DocumentInput } from './model-of.ts';
import type { TextNode } from './node.ts';
import { letters } from './numbering.ts';
import { type Entity, entityOf } from './parties.ts';
import { bare, conjunctionOf, lead, listItem, markOf, positionOf, sentence } from './punctuate.ts';
import { continued } from './seam.ts';
import { signatureOf } from './signatures.ts';
import { type Facts, standingText } from './standing-text.ts';
import { INDONESIAN } from './tongue-id.ts';

/** Nothing in a letter is counted or referred to. */
const NOWHERE: References = {
  parties: [],
  places: new Map(),
  attachments: new Map(),
  tongue: INDONESIAN,
};

const text = (words: string): Inline[] => [{ kind: 'text', text: words }];
const runs = (words: string): Inline[] => inlines(words, NOWHERE);

/** A letter: its head, who gives and who receives, what is given, the signatures, who gets a copy. */
export function letterOf(
  input: Omit<DocumentInput, 'outline'>,
  outline: LetterOutline,
): DocumentModel {
  const { draft } = input;
  const people = peopleOf(outline, input);
  const issuer = people.find(({ person }) => person.issuer);
  const words = wordsOf(draft, outline, people);
  const facts: Facts = { draft, cooperation: input.cooperation, words, tongue: INDONESIAN };
  const fill = (teks: string): string => standingText([{ teks }], facts)[0]?.text ?? '';
  const garuda = textAt(draft, 'tampilan', 'garuda');
  const picture = garuda === undefined ? undefined : input.pictureOf(garuda);
  const date = textAt(draft, 'penandatanganan', 'tanggal');
  const number = textAt(draft, 'nomor');
  const size = Number(textAt(draft, 'tampilan', 'ukuran') ?? '12');
  const office = issuer === undefined ? undefined : words[`${issuer.person.key}.jabatan`];
  const copies = listAt(draft, outline.copies.list).filter((one) => typeof one === 'string');
  return {
    language: 'id',
    headings: { text: 'Pasal %1', format: 'decimal', place: 'di-atas' },
    properties: {
      title: `${outline.name} ${number ?? '…'}`,
      subject: textAt(draft, 'menandatangani', 'tentang') ?? '…',
      creator: issuer?.entity.name ?? 'Sepakat',
      keywords: number === undefined ? [] : [number],
      ...(date === undefined || !isCalendarDate(date) ? {} : { date }),
    },
    page: {
      paper: input.paper ?? (textAt(draft, 'tampilan', 'kertas') === 'A4' ? 'A4' : 'F4'),
      font: textAt(draft, 'tampilan', 'huruf') ?? 'Times New Roman',
      sizePt: size >= 8 && size <= 16 ? size : 12,
    },
    emblems: [
      { side: 'center', label: 'Lambang Negara', ...(picture === undefined ? {} : { picture }) },
    ],
    title: [
      {
        inlines: runs((office ?? '<kosong:24>').replace(/^(?:Pj|Plt|Plh)\.\s*/, '').toUpperCase()),
      },
      { inlines: text(outline.title), gap: true },
      { inlines: [...text('NOMOR : '), ...runs(number ?? '<kosong:30>')] },
    ],
    body: outline.body.flatMap((part) => partBlocks(part, facts)),
    closing: outline.closing.map(
      (template): Paragraph => ({
        kind: 'paragraph',
        inlines: runs(fill(template)),
        keepNext: true,
      }),
    ),
    signatures: {
      rows: [
        people.map(({ person, facts: signatory, entity }) =>
          signatureOf(
            { party: `${person.heading},`, entity, stamp: person.issuer === true },
            signatory,
            textAt(draft, 'tampilan', 'gelar') === 'ya',
          ),
        ),
      ],
    },
    ...(copies.length === 0
      ? {}
      : {
          tail: [
            { kind: 'paragraph', inlines: runs(outline.copies.lead), keepNext: true },
            numberedList(copies),
          ],
        }),
    attachments: [],
    footer: { initials: [] },
    ...(input.rancangan === undefined ? {} : { rancangan: { findings: input.rancangan } }),
  };
}

/** A person of the letter, and the region behind him: his own, else that of who issues the letter. */
interface Person {
  readonly person: LetterPerson;
  readonly facts: Draft;
  readonly entity: Entity;
}

function peopleOf(
  { people }: LetterOutline,
  { draft, regions }: Pick<DocumentInput, 'draft' | 'regions'>,
): Person[] {
  const issuer = people.find((one) => one.issuer)?.key ?? '';
  return people.map((person) => {
    const facts = mapAt(draft, person.key);
    const region = textAt(facts, 'wilayah') ?? textAt(draft, issuer, 'wilayah');
    return {
      person,
      facts,
      entity: entityOf(region === undefined ? {} : { wilayah: region }, {}, regions),
    };
  });
}

function wordsOf(draft: Draft, outline: LetterOutline, people: readonly Person[]): Facts['words'] {
  const date = textAt(draft, 'penandatanganan', 'tanggal');
  const named = people.flatMap(({ person: { key, issuer }, facts, entity }): [string, string][] => {
    const office = officeOf(entity, facts);
    const head = issuer && entity.region !== undefined ? headOfRegion(entity.region) : undefined;
    return [
      [`${key}.jabatan`, office ?? head ?? '<kosong:24>'],
      [
        `${key}.pemerintah`,
        entity.region === undefined ? '<kosong:30>' : governmentName(entity.region),
      ],
    ];
  });
  const partners = listAt(draft, 'menandatangani', 'dengan').filter(
    (one) => typeof one === 'string',
  );
  return {
    nama: outline.name,
    tempat: textAt(draft, 'penandatanganan', 'tempat') ?? '<kosong:20>',
    tanggal_surat:
      date === undefined ? '<kosong:20>' : isCalendarDate(date) ? longDate(date) : date,
    mitra: partners.length === 0 ? '<kosong:30>' : INDONESIAN.joined(partners),
    naskah: own(KINDS, textAt(draft, 'menandatangani', 'jenis') ?? '') ?? 'Perjanjian Kerja Sama',
    ...Object.fromEntries(named),
  };
}

const KINDS: Readonly<Record<string, string>> = {
  'kesepakatan-bersama': 'Kesepakatan Bersama',
  'perjanjian-kerja-sama': 'Perjanjian Kerja Sama',
  adendum: 'Adendum Perjanjian Kerja Sama',
};

function partBlocks(part: LetterPart, facts: Facts): Block[] {
  if ('heading' in part)
    return [
      {
        kind: 'paragraph',
        align: 'center',
        keepNext: true,
        inlines: [{ kind: 'text', text: part.heading, bold: true }],
      },
    ];
  if ('fields' in part)
    return part.fields.flatMap((field) =>
      standingText([field], facts).map(
        (node): Block => ({
          kind: 'party',
          close: true,
          ordinal: '',
          name: text(field.label),
          text: runs(node.text),
        }),
      ),
    );
  return standingText([part], facts).flatMap((node): Block[] =>
    node.children.length === 0
      ? [
          {
            kind: 'paragraph',
            inlines: runs(part.rincian === undefined ? node.text : sentence(node.text)),
          },
        ]
      : [
          { kind: 'paragraph', inlines: runs(lead(node.text)), keepNext: true },
          lettered(node.children, node.text, 'huruf', '.'),
        ],
  );
}

/** Items with those below them: huruf, then angka. */
function lettered(
  nodes: readonly TextNode[],
  before: string,
  format: PlainList['format'],
  end: string,
): PlainList {
  const conjunction = conjunctionOf(nodes.map((node) => node.text));
  return {
    kind: 'list',
    format,
    items: nodes.map((node, i) => {
      const words = continued(before, node.text);
      const more = node.children.length > 0;
      return {
        label: format === 'huruf' ? `${letters(i + 1)}.` : `${i + 1}.`,
        inlines: runs(
          more ? lead(words) : listItem(words, positionOf(i, nodes.length), end, conjunction),
        ),
        ...(more
          ? {
              children: lettered(
                node.children,
                node.text,
                'angka',
                markOf(positionOf(i, nodes.length), end, conjunction),
              ),
            }
          : {}),
      };
    }),
  };
}

/** Names one below the other. */
const numberedList = (all: readonly string[]): PlainList => ({
  kind: 'list',
  format: 'angka',
  items: all.map((one, i) => ({ label: `${i + 1}.`, inlines: runs(bare(one)) })),
});
