import { roman } from '../core/words/ordinal.ts';
import type { Attachment, Depth, DocumentModel, PlainList } from '../document/model.ts';
import { LEVELS, naturalIndent } from './levels.ts';
import { twips } from './measure.ts';
import { DECLARATION, escapeXml, WORD_NAMESPACE } from './xml.ts';

/** The list definitions (`w:abstractNum`) of every document, by id; those of attachments and of further versions follow. */
const NASKAH = 0;
const PLAIN: Readonly<Record<PlainList['format'], number>> = { angka: 1, huruf: 2 };
const FIRST_OTHER = 3;

/** The `w:numId` that the styles Pasal, Ayat, Huruf and so on are linked with. */
export const NASKAH_NUM = 1;

/** Room for the number in a plain list. */
export const PLAIN_HANGING = twips(8);
const PLAIN_DEPTH = 6;

/** What of a version is counted. */
export type CountedVersion = Pick<DocumentModel, 'headings' | 'attachments'>;

interface Num {
  readonly id: number;
  readonly abstract: number;
  /** The level that starts at its first number again. */
  readonly restart?: number;
}

/** The numbering of one document while it is being written. */
export interface Numbering {
  /** The list of the pasal of the version with this index; the first is linked with the styles. */
  pasal(version: number): number;
  /** A plain list that counts from 1 (or a) at this level; the answer is its `w:numId`. */
  plainList(format: PlainList['format'], level: number): number;
  /** The list whose level 0 is the heading of the attachment with this index in a version. */
  attachment(version: number, index: number): number;
  /** The same list as `num`, with this level starting at its first number again. */
  restart(num: number, level: number): number;
  /** The whole numbering part. */
  xml(): string;
}

/**
 * Starts the numbering of a document. Restarts that Word makes by itself (an ayat under the next
 * pasal, a huruf under the next ayat) need no further `w:num`; all others get one.
 */
export function createNumbering(versions: readonly CountedVersion[]): Numbering {
  const nums: Num[] = [{ id: NASKAH_NUM, abstract: NASKAH }];
  const others: (readonly LevelXml[])[] = [];
  /** The id of one more list definition. */
  const define = (levels: readonly LevelXml[]): number => FIRST_OTHER - 1 + others.push(levels);
  const add = (abstract: number, restart?: number): number => {
    const id = nums.length + 1;
    nums.push(restart === undefined ? { id, abstract } : { id, abstract, restart });
    return id;
  };
  const lists = versions.map(({ headings, attachments }, version) => ({
    pasal:
      version === 0 ? NASKAH_NUM : add(define([pasalLevel(headings, false), ...itemLevels(false)])),
    attachments: attachmentHeadings(attachments).map((text) =>
      add(define([attachmentLevel(text), ...itemLevels(false)])),
    ),
  }));

  return {
    plainList: (format, level) => add(PLAIN[format], level),
    pasal: (version) => lists[version]?.pasal ?? NASKAH_NUM,
    attachment: (version, index) => {
      const all = lists[version]?.attachments ?? [];
      return all[Math.min(index, all.length - 1)] ?? NASKAH_NUM;
    },
    restart: (num, level) => add(nums[num - 1]?.abstract ?? NASKAH, level),
    xml: () =>
      [
        DECLARATION,
        `<w:numbering xmlns:w="${WORD_NAMESPACE}">`,
        abstractNum(NASKAH, [
          pasalLevel(versions[0]?.headings ?? PASAL_HEADINGS, true),
          ...itemLevels(true),
        ]),
        abstractNum(PLAIN.angka, plainLevels('decimal')),
        abstractNum(PLAIN.huruf, plainLevels('lowerLetter')),
        ...others.map((levels, index) => abstractNum(FIRST_OTHER + index, levels)),
        ...nums.map(numXml),
        '</w:numbering>',
      ].join(''),
  };
}

/**
 * The level texts of the attachment headings: one list that Word counts ("Lampiran %1") when the
 * labels are counted, else one list per attachment whose level text is the label itself.
 */
function attachmentHeadings(attachments: readonly Attachment[]): string[] {
  const labels = attachments.map(({ name }) => name);
  const word = /^(.*) I$/.exec(labels[0] ?? '')?.[1];
  const counted =
    word !== undefined && labels.every((label, index) => label === `${word} ${roman(index + 1)}`);
  return counted ? [`${word} %1`] : labels;
}

interface LevelXml {
  readonly ilvl: number;
  readonly format: string;
  readonly text: string;
  readonly align: 'left' | 'center';
  readonly style?: string;
  readonly suffix: 'tab' | 'nothing';
  readonly left: number;
  readonly hanging: number;
  readonly run?: string;
}

/** The headings of a document that does not say: "Pasal 1" above its heading. */
const PASAL_HEADINGS: DocumentModel['headings'] = {
  text: 'Pasal %1',
  format: 'decimal',
  place: 'di-atas',
};

/** Room for the number of a section that stands before its heading. */
export const SECTION_HANGING = twips(8);

/** The level of the pasal; only the list that is linked with the styles names its style. */
const pasalLevel = (
  { text, format, place }: DocumentModel['headings'],
  linked: boolean,
): LevelXml => ({
  ilvl: 0,
  format,
  text,
  align: 'left',
  ...(linked ? { style: place === 'sebaris' ? 'Bagian' : 'Pasal' } : {}),
  suffix: place === 'sebaris' ? 'tab' : 'nothing',
  left: place === 'sebaris' ? SECTION_HANGING : 0,
  hanging: place === 'sebaris' ? SECTION_HANGING : 0,
  run: '<w:b/><w:bCs/>',
});

/** In capitals by format, as its style. */
const attachmentLevel = (text: string): LevelXml => ({
  ...pasalLevel({ ...PASAL_HEADINGS, text }, false),
  format: 'upperRoman',
  style: 'Lampiran',
  run: '<w:b/><w:bCs/><w:caps/>',
});

function itemLevels(linked: boolean): LevelXml[] {
  return (Object.keys(LEVELS) as Depth[]).map((depth) => {
    const { ilvl, format, text, style, hanging } = LEVELS[depth];
    return {
      ilvl,
      format,
      text,
      align: 'left',
      suffix: 'tab',
      left: naturalIndent(depth),
      hanging,
      ...(linked ? { style } : {}),
    };
  });
}

function plainLevels(format: 'decimal' | 'lowerLetter'): LevelXml[] {
  return Array.from({ length: PLAIN_DEPTH }, (_, ilvl) => ({
    ilvl,
    format,
    text: `%${ilvl + 1}.`,
    align: 'left',
    suffix: 'tab',
    left: PLAIN_HANGING * (ilvl + 1),
    hanging: PLAIN_HANGING,
  }));
}

/** `w:nsid` tells lists apart when text is pasted into another document; it need only be fixed. */
function abstractNum(id: number, levels: readonly LevelXml[]): string {
  const nsid = (0x5e9a0000 + id).toString(16).toUpperCase();
  return (
    `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${nsid}"/>` +
    `<w:multiLevelType w:val="multilevel"/>${levels.map(levelXml).join('')}</w:abstractNum>`
  );
}

function levelXml(level: LevelXml): string {
  return [
    `<w:lvl w:ilvl="${level.ilvl}"><w:start w:val="1"/><w:numFmt w:val="${level.format}"/>`,
    level.style === undefined ? '' : `<w:pStyle w:val="${level.style}"/>`,
    `<w:suff w:val="${level.suffix}"/><w:lvlText w:val="${escapeXml(level.text)}"/>`,
    `<w:lvlJc w:val="${level.align}"/>`,
    `<w:pPr><w:ind w:left="${level.left}" w:hanging="${level.hanging}"/></w:pPr>`,
    level.run === undefined ? '' : `<w:rPr>${level.run}</w:rPr>`,
    '</w:lvl>',
  ].join('');
}

function numXml({ id, abstract, restart }: Num): string {
  const override =
    restart === undefined
      ? ''
      : `<w:lvlOverride w:ilvl="${restart}"><w:startOverride w:val="1"/></w:lvlOverride>`;
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${override}</w:num>`;
}
