import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { isCentral } from './central-parties.ts';
import { isPowerOfAttorney } from './powers-of-attorney.ts';
import { type Signing, signingsOf, subjectsOf } from './regional-parties.ts';

/**
 * Whoever signs a synergy for the centre has the power of the ministry, agency or body. That its own
 * head needs none is a reading, and who is its head is guessed from the office. Another paper than a
 * power of attorney may give that power: a person judges. Leaders of state universities have a rule
 * of their own. Permendagri 22/2020, Pasal 57 ayat (2).
 */
export const kuasaKementerianLembaga: CodeRule = (draft) => {
  const signings = subjectsOf(draft)
    .filter(
      (subject) =>
        isCentral(subject) && textAt(subject.facts, 'jenis') !== 'perguruan-tinggi-negeri',
    )
    .flatMap(signingsOf)
    .filter((signing) => signing.office !== undefined && !isHead(signing));
  if (signings.length === 0) return 'not-applicable';
  const without = signings.filter(({ powers }) => !powers.some(isPowerOfAttorney));
  const hits = without
    .filter(({ powers }) => powers.every(({ kind }) => kind === 'keputusan-pengangkatan'))
    .map(({ subject, path, office, powers }) => ({
      path: [...path, ...(powers.length === 0 ? ['kewenangan'] : ['jabatan'])],
      at: powers.length === 0 ? ('missing' as const) : ('value' as const),
      args: { jabatan: office ?? '', pihak: textAt(subject.facts, 'nama') ?? subject.party.label },
    }));
  return hits.length === 0 && without.length > 0 ? 'review' : hits;
};

const HEAD = /^(?:kepala|ketua|panglima|gubernur|direktur\s+utama)\s+/i;

/** A minister, or the head of the very agency that is the party; a vertical office is no agency of its own. */
function isHead({ office = '', subject: { facts } }: Signing): boolean {
  if (textAt(facts, 'jenis') === 'instansi-vertikal') return false;
  if (/^(?:menteri|jaksa\s+agung)(?:\s|$)/i.test(office)) return true;
  const led = office.replace(HEAD, '').toLowerCase();
  const name = (textAt(facts, 'nama') ?? '').toLowerCase();
  return HEAD.test(office) && name !== '' && (led.startsWith(name) || name.startsWith(led));
}
