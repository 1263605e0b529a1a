import { type Draft, textAt } from '../../core/draft/draft.ts';
import { headOffice, type Power, regionalSignings, type Signing } from './regional-parties.ts';

/** Officials who sign for a region without being its head. */
export function officialsSigning(draft: Draft): Signing[] {
  return regionalSignings(draft).filter(
    ({ office, facts }) =>
      office !== undefined && headOffice(office, textAt(facts, 'status')) === undefined,
  );
}

/** Whether a paper is a power of attorney, special or not. */
export const isPowerOfAttorney = ({ kind }: Power): boolean =>
  kind === 'surat-kuasa-khusus' || kind === 'surat-kuasa';

/** A power of attorney and the official who signs by it. */
export interface Attorney {
  readonly signing: Signing;
  readonly power: Power;
}

/** Each power of attorney once, also where several signatories share it. */
export function attorneysOf(draft: Draft): Attorney[] {
  const seen = new Set<string>();
  return officialsSigning(draft)
    .flatMap((signing) =>
      signing.powers.filter(isPowerOfAttorney).map((power) => ({ signing, power })),
    )
    .filter(({ power }) => {
      const place = power.path.join('.');
      if (seen.has(place)) return false;
      seen.add(place);
      return true;
    });
}
