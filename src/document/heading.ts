import { type Draft, textAt } from '../core/draft/draft.ts';
import { isPerson } from './komparisi.ts';
import type { Emblem, Inline, Picture, TitleLine } from './model.ts';
import type { Outline } from './outline.ts';
import { type Entity, initiator, type Party, titleName } from './parties.ts';
import { countryOf } from './phrases.ts';
import type { Tongue } from './tongue.ts';

/** Pictures by the path written in the draft; what could not be read is absent. */
export type PictureOf = (path: string) => Picture | undefined;

const text = (words: string): Inline[] => [{ kind: 'text', text: words }];
const fact = (words: string | undefined, width: number): Inline[] =>
  words === undefined ? [{ kind: 'blank', width }] : text(words);

/** The head of the document: kind, parties, subject, numbers, one line each. */
export function titleLines(
  draft: Draft,
  parties: readonly Party[],
  outline: Outline,
  fill: (template: string) => string,
): TitleLine[] {
  const joiner = textAt(draft, 'tampilan', 'penghubung') === 'dengan' ? 'DENGAN' : 'DAN';
  const contract = textAt(draft, 'tampilan', 'nama_dokumen') === 'kontrak';
  return [
    ...(typeof outline.title === 'string'
      ? [{ inlines: text(contract ? 'KONTRAK' : outline.title) }]
      : outline.title.map((line) => ({ inlines: text(fill(line).trim().toUpperCase()) }))),
    { inlines: text('ANTARA'), gap: true },
    ...partyLines(parties, joiner),
    { inlines: text('TENTANG'), gap: true },
    { inlines: fact(textAt(draft, 'judul')?.toUpperCase(), 40) },
    ...numberLines(draft, parties),
  ];
}

/** Two parties with the joiner between them; of more, the last alone has it before it. */
function partyLines(parties: readonly Party[], joiner: string): TitleLine[] {
  return parties.flatMap((party, i): TitleLine[] => {
    const lines = memberLines(party);
    const more = i < parties.length - 2;
    return [
      ...(i > 0 && i === parties.length - 1 ? [{ inlines: text(joiner) }] : []),
      ...lines.map((line, j) =>
        more && j === lines.length - 1 ? { inlines: [...line.inlines, ...text(',')] } : line,
      ),
    ];
  });
}

function memberLines(party: Party): TitleLine[] {
  return party.entities.map((entity, i) => {
    const name = fact(titleName(entity), 30);
    const left = party.entities.length - 1 - i;
    return { inlines: left === 0 ? name : [...name, ...text(left === 1 ? ' DAN' : ',')] };
  });
}

/** The head of a document with a partner abroad: names with their countries, and no numbers. */
export function titleLinesAbroad(
  draft: Draft,
  parties: readonly Party[],
  outline: Outline,
  tongue: Tongue,
): TitleLine[] {
  const { between, and, concerning } = tongue.abroad;
  const word = (words: string): Inline[] => [inlineOf(words.toUpperCase())];
  return [
    { inlines: fact([outline.title].flat().join(' ') || undefined, 30) },
    { inlines: word(between), gap: true },
    ...parties.flatMap((party, i): TitleLine[] => [
      ...(i > 0 ? [{ inlines: word(and) }] : []),
      ...memberLines(party).map(({ inlines }, j, lines) => {
        const country =
          j === lines.length - 1
            ? party.entities.map((entity) => countryOf(entity, tongue)).find(Boolean)
            : undefined;
        return {
          inlines:
            country === undefined
              ? inlines
              : [...inlines, ...text(', '), inlineOf(country.toUpperCase())],
        };
      }),
    ]),
    { inlines: word(concerning), gap: true },
    { inlines: fact(textAt(draft, 'judul')?.toUpperCase(), 40) },
  ];
}

/** A word of the language, or the blank that stands for it. */
function inlineOf(words: string): Inline {
  const width = /^<kosong:(\d+)>$/i.exec(words)?.[1];
  return width === undefined
    ? { kind: 'text', text: words }
    : { kind: 'blank', width: Number(width) };
}

/** One number line a party, with room to write where it has none; one line in all where the house style says so. */
function numberLines(draft: Draft, parties: readonly Party[]): TitleLine[] {
  const numbers = parties.flatMap(numbersOf);
  const lines =
    textAt(draft, 'tampilan', 'nomor') === 'tunggal'
      ? [numbers.find((number) => number !== undefined)]
      : numbers;
  return lines.map((number, i) => ({
    inlines: [...text('NOMOR : '), ...fact(number, 30)],
    ...(i === 0 ? { gap: true } : {}),
  }));
}

/** The numbers of the entities that have one of their own, else the one of the party. */
export function numbersOf(party: Party): (string | undefined)[] {
  const own = party.entities.flatMap(({ facts }) => textAt(facts, 'nomor') ?? []);
  return own.length > 0 ? own : [textAt(party.facts, 'nomor')];
}

/** Emblems as Permendagri 22/2020 Pasal 43 and 44 place them, or KESATU left where the house style says so; none where no form has them. */
export function emblems(
  draft: Draft,
  parties: readonly Party[],
  outline: Outline,
  cooperation: string,
  pictureOf: PictureOf,
): Emblem[] {
  const place = outline.emblems[cooperation];
  if (place === undefined) return [];
  if (place === 'garuda')
    return [
      {
        side: 'center',
        label: 'Lambang Negara',
        ...picture(textAt(draft, 'tampilan', 'garuda'), pictureOf),
      },
    ];
  if (place === 'bila-ada') return givenEmblems(parties, pictureOf);
  const right = rightParty(draft, parties, place);
  const firstLeft = textAt(draft, 'tampilan', 'lambang') === 'kesatu-kiri';
  const all = parties.flatMap((party) =>
    party.entities.filter(hasEmblem).map((entity) => ({
      entity,
      side: (firstLeft ? party !== parties[0] : party === right)
        ? ('right' as const)
        : ('left' as const),
    })),
  );
  return all.map(
    ({ entity, side }): Emblem => ({
      side,
      label: emblemLabel(entity),
      ...picture(textAt(entity.facts, 'lambang'), pictureOf),
    }),
  );
}

/** Abroad nothing asks for emblems: those that are given stand as the signatures do, the first at the left. */
function givenEmblems(parties: readonly Party[], pictureOf: PictureOf): Emblem[] {
  return parties.flatMap((party, i) =>
    party.entities
      .filter((entity) => textAt(entity.facts, 'lambang') !== undefined)
      .map(
        (entity): Emblem => ({
          side: i === 0 ? 'left' : 'right',
          label: emblemLabel(entity),
          ...picture(textAt(entity.facts, 'lambang'), pictureOf),
        }),
      ),
  );
}

function rightParty(
  draft: Draft,
  parties: readonly Party[],
  place: 'prakarsa-kanan' | 'daerah-kanan',
): Party | undefined {
  return place === 'prakarsa-kanan'
    ? initiator(draft, parties)
    : parties.find(({ entities }) => entities.some(({ region }) => region !== undefined));
}

/** A natural person has no emblem to leave room for. */
const hasEmblem = (entity: Entity): boolean =>
  !isPerson(entity) || textAt(entity.facts, 'lambang') !== undefined;

function emblemLabel(entity: Entity): string {
  return entity.region === undefined
    ? `Logo ${entity.name ?? 'mitra'}`
    : `Lambang ${entity.region.name}`;
}

function picture(path: string | undefined, pictureOf: PictureOf): { readonly picture?: Picture } {
  const found = path === undefined ? undefined : pictureOf(path);
  return found === undefined ? {} : { picture: found };
}
