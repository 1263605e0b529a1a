import type { Draft } from '../../core/draft/draft.ts';
import { parseCitation } from '../../core/law/dasar-hukum.ts';
import type { Law } from '../../core/law/law.ts';
import type { LocalRegulation, Profile } from '../../core/profile.ts';
import { type Cited, citedIn, headOf } from './cited.ts';

/** An entry of the legal basis that the house profile knows. */
export interface CitedLocally {
  readonly cited: Cited;
  readonly regulation: LocalRegulation;
}

/**
 * The entries that name a regulation of the region itself, by kind, number, year and name of the region. Of what
 * the registry holds too, the rules of the registry speak.
 */
export function citedLocally(draft: Draft, law: Law, profile: Profile): CitedLocally[] {
  const place = profile.name.replace(/^(?:Provinsi|Kabupaten|Kota)\s+/, '').toLowerCase();
  return citedIn(draft, law).flatMap((cited) => {
    const { citation } = cited;
    if (
      cited.regulation !== undefined ||
      citation === undefined ||
      !headOf(cited).toLowerCase().includes(place)
    )
      return [];
    const regulation = profile.regulations.find(({ name }) => {
      const known = parseCitation(name);
      return (
        known?.type === citation.type &&
        known.number === citation.number &&
        known.year === citation.year
      );
    });
    return regulation === undefined ? [] : [{ cited, regulation }];
  });
}
