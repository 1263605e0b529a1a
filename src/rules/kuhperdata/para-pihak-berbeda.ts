import type { CodeRule } from '../../core/rule.ts';
import { type Subject, subjectsOf } from '../umum/parties.ts';

/**
 * An agreement is between persons that differ (KUHPerdata Pasal 1313): one legal subject on two
 * sides binds itself to itself. Two offices of one government are one legal subject.
 */
export const paraPihakBerbeda: CodeRule = (draft, { regions }) => {
  const identity = ({ facts, kind, name }: Subject): string | undefined => {
    const region = typeof facts.wilayah === 'string' ? facts.wilayah : undefined;
    const known = region ?? (kind === 'pemerintah-daerah' ? name : undefined);
    const code = known === undefined ? undefined : regions.find(known)?.code;
    return (
      code ??
      name
        ?.toLowerCase()
        .replace(/[^A-Za-zÀ-ɏ\d]+/gu, ' ')
        .trim()
    );
  };
  const first = new Map<string, Subject>();
  return subjectsOf(draft).flatMap((subject) => {
    const id = identity(subject);
    if (id === undefined || id === '') return [];
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, subject);
      return [];
    }
    if (other.party === subject.party) return [];
    const key = subject.facts.nama === undefined ? 'wilayah' : 'nama';
    return [
      {
        path: [...subject.path, key],
        args: { nama: subject.name ?? id },
        related: [{ path: other.path }],
      },
    ];
  });
};
