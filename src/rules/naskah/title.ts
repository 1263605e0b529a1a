import type { Draft } from '../../core/draft/draft.ts';
import type { Region, Regions } from '../../core/regions.ts';
import { regionOf, subjectsOf } from './subjects.ts';

/** Words that stay small inside a title. */
const SMALL = new Set(
  'dan atau serta di ke dari dalam pada bagi untuk dengan oleh atas antara terhadap tentang yang sebagai melalui'.split(
    ' ',
  ),
);
/** Abbreviations that stay capital; a short word without a vowel is one too. */
const ABBREVIATIONS = new Set(
  'RSUD UPTD BLUD APBD APBN BUMD BUMN ASN PAUD UMKM IKM KIA ODGJ JKN TPA TPST BPJS KTP SMA SMK SD PAD'.split(
    ' ',
  ),
);

/** A title in capitals as it is written in a text: "PELAYANAN DI RSUD" → "Pelayanan di RSUD". */
export function titleCase(text: string): string {
  return text.replace(/[A-Za-zÀ-ɏ]+/gu, (word, at: number) => {
    if (ABBREVIATIONS.has(word) || (word.length <= 5 && !/[AIUEO]/i.test(word))) return word;
    const lower = word.toLowerCase();
    return at > 0 && SMALL.has(lower) ? lower : word.charAt(0) + lower.slice(1);
  });
}

const KIND =
  '(?:perjanjian\\s+kerja\\s?sama|nota\\s+kesepahaman|nota\\s+kesepakatan|kesepakatan\\s+bersama|memorandum\\s+of\\s+understanding|naskah\\s+kerja\\s?sama|kontrak\\s+kerja\\s?sama|pks|mou)';
const WITH_KIND = new RegExp(`^${KIND}(?![A-Za-zÀ-ɏ])`, 'iu');
const TENTANG = /(?<![A-Za-zÀ-ɏ])tentang\s/iu;
const PARTY =
  '(?:pemerintah|dinas|badan|sekretariat|rsud|pt|cv|perumda|perseroda|bank|universitas|politeknik|yayasan|koperasi|gubernur|bupati|wali\\s?kota)';
const BETWEEN = new RegExp(`(?<![A-Za-zÀ-ɏ])antara\\s+${PARTY}(?![A-Za-zÀ-ɏ])`, 'iu');

/** Whether a title begins with the name of a document that Indonesian regions do not make: a rule of law asks for another. */
export const hasForeignKind = (title: string): boolean =>
  /^(?:mou(?![A-Za-zÀ-ɏ])|memorandum|nota\s+kesepahaman)/iu.test(title);

/**
 * What a title says too much: the kind, the parties, TENTANG. The renderer prints these itself.
 * Gives the words that go and the subject that stays (undefined where it cannot be told).
 */
export function superfluous(
  title: string,
): { readonly excerpt: string; readonly subject: string | undefined } | undefined {
  const kind = WITH_KIND.exec(title)?.[0];
  const between = BETWEEN.exec(title);
  const about = TENTANG.exec(title);
  const leading = about?.index === 0;
  if (kind === undefined && between === null && !leading) return undefined;
  // The title proper follows TENTANG, if that comes after the kind or the parties.
  if (about !== null) {
    const end = about.index + about[0].length;
    const head = title.slice(0, end);
    if (leading || kind !== undefined || BETWEEN.test(head))
      return { excerpt: head.trim(), subject: capitalised(title.slice(end)) };
  }
  if (kind !== undefined && between === null)
    return { excerpt: kind, subject: capitalised(title.slice(kind.length)) };
  if (between === null) return undefined;
  return {
    excerpt: title.slice(between.index).trim(),
    subject:
      kind === undefined && between.index > 0 ? title.slice(0, between.index).trim() : undefined,
  };
}

function capitalised(text: string): string | undefined {
  const plain = text.trim();
  return plain === '' ? undefined : plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** The regions a title may name: the parties', their provinces, and what lies in a province that is a party. */
export function isAtHome(region: Region, own: readonly Region[]): boolean {
  return own.some(
    (party) =>
      party.code === region.code ||
      party.province === region.code ||
      (party.kind === 'provinsi' && region.province === party.code),
  );
}

/** The regions that are parties, by number of the party. */
export function regionsOfParties(
  draft: Draft,
  regions: Regions,
): { readonly region: Region; readonly party: number }[] {
  return subjectsOf(draft).flatMap(({ facts, party }) => {
    const region = regionOf(facts, regions);
    return region === undefined ? [] : [{ region, party }];
  });
}
