import { type Draft, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import type { CodeRule } from '../../core/rule.ts';
import { type Party, partiesOf, resolveParty } from '../naskah/parties.ts';
import { hasRegion, mayKeepAccount, regionalResults } from './regional-income.ts';

interface Income {
  readonly path: Path;
  readonly missing: boolean;
  readonly owners: readonly Party[];
}

/**
 * Money that a region is entitled to goes to the regional treasury, not to an office's account. Where
 * the office may be a BLUD, a human judges. PP 28/2018, Pasal 20 ayat (2).
 */
export const hasilUang: CodeRule = (draft) => {
  const money = regionalResults(draft).filter(({ form }) => form === 'uang');
  const results = money
    .filter(({ facts }) => textAt(facts, 'disetor_ke') !== 'kas-daerah')
    .map(
      ({ path, facts, owners }): Income => ({
        path: [...path, 'disetor_ke'],
        missing: textAt(facts, 'disetor_ke') === undefined,
        owners,
      }),
    );
  const payments = paymentToRegion(draft);
  if (money.length === 0 && payments === undefined) return 'not-applicable';
  const astray = [...results, ...(payments ?? [])];
  const certain = astray.filter(({ owners }) => !owners.some(mayKeepAccount));
  if (certain.length === 0 && astray.length > 0) return 'review';
  return certain.map(({ path, missing, owners }) => ({
    path,
    at: missing ? ('missing' as const) : ('value' as const),
    args: { pihak: owners.map(({ label }) => label).join(', ') },
  }));
};

/** A payment to a region that names another account; undefined if no account for a region is named. */
function paymentToRegion(draft: Draft): Income[] | undefined {
  const reference = textAt(draft, 'pembiayaan', 'pembayaran', 'kepada');
  const account = textAt(draft, 'pembiayaan', 'pembayaran', 'rekening', 'jenis');
  if (reference === undefined || account === undefined) return undefined;
  const party = resolveParty(partiesOf(draft), reference);
  if (party === undefined || party === 'semua' || !hasRegion(party)) return undefined;
  const path = ['pembiayaan', 'pembayaran', 'rekening', 'jenis'];
  return account === 'kas-daerah' ? [] : [{ path, missing: false, owners: [party] }];
}
