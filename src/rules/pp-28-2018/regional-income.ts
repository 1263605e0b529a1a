import { type Draft, listAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import { type Party, partiesOf, resolveParty } from '../naskah/parties.ts';
import { isRegional, membersOf } from '../permendagri-22-2020/regional-parties.ts';

/** A result of the cooperation that a region is entitled to. */
export interface RegionalResult {
  readonly path: Path;
  readonly form: string | undefined;
  readonly facts: Draft;
  readonly owners: readonly Party[];
}

/** Whether a region is (part of) a party. */
export const hasRegion = (party: Party): boolean => membersOf(party).some(isRegional);

/** The results under `hasil` whose party is a region. */
export function regionalResults(draft: Draft): RegionalResult[] {
  const parties = partiesOf(draft);
  return listAt(draft, 'hasil', 'isi').flatMap((value, i): RegionalResult[] => {
    const reference = textAt(value, 'pihak');
    if (reference === undefined) return [];
    const party = resolveParty(parties, reference);
    const owners = (party === 'semua' ? parties : party === undefined ? [] : [party]).filter(
      hasRegion,
    );
    if (owners.length === 0) return [];
    return [
      { path: ['hasil', 'isi', i], form: textAt(value, 'bentuk'), facts: value as Draft, owners },
    ];
  });
}

const OWN_ACCOUNT = /\b(?:blud|rsud|rumah sakit|puskesmas|badan layanan umum)\b/i;

/** Whether a party may be a public service agency (BLUD), which keeps its own account under its own rules. */
export const mayKeepAccount = (party: Party): boolean =>
  membersOf(party).some(({ facts }) =>
    OWN_ACCOUNT.test(`${textAt(facts, 'unit') ?? ''} ${textAt(facts, 'nama') ?? ''}`),
  );
