import { type Draft, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { subjectsOf } from './regional-parties.ts';

/** What the form asks of a company: its statutes, the notary, and the approval with its number. */
const ASKED = [['notaris'], ['pengesahan', 'nomor']] as const;

/**
 * The opening of a limited company names its statutes, the notary who drew them up and their approval.
 * A state or regional company is only meant where it is a company of shares.
 * Permendagri 22/2020, Lampiran huruf A angka 2, huruf B angka 2.
 */
export const anggaranDasar: CodeRule = (draft) => {
  const companies = subjectsOf(draft).filter(({ facts }) => isCompany(facts));
  if (companies.length === 0) return 'not-applicable';
  return companies.flatMap(({ facts, path, party }) => {
    const lacking = ASKED.filter((keys) => textAt(facts, 'anggaran_dasar', ...keys) === undefined);
    const [first] = lacking;
    if (first === undefined) return [];
    const whole = facts.anggaran_dasar === undefined;
    return [
      {
        path: [...path, 'anggaran_dasar', ...(whole ? [] : [first[0]])],
        at: 'missing' as const,
        args: {
          pihak: textAt(facts, 'nama') ?? party.label,
          kurang: lacking.map((keys) => `\`anggaran_dasar.${keys.join('.')}\``).join(', '),
        },
      },
    ];
  });
};

function isCompany(facts: Draft): boolean {
  const kind = textAt(facts, 'jenis');
  const form = `${textAt(facts, 'bentuk') ?? ''} ${textAt(facts, 'nama') ?? ''}`;
  if (kind === 'badan-usaha') return true;
  return (kind === 'bumn' || kind === 'bumd') && /\bPT\b|\bperser/i.test(form);
}
