import { listAt, textAt } from '../../core/draft/draft.ts';
import type { Path } from '../../core/path.ts';
import type { CodeRule } from '../../core/rule.ts';
import { type Subject, signingsOf, subjectsOf } from './regional-parties.ts';

interface Lack {
  readonly path: Path;
  readonly key: string;
}

/**
 * Each party says who it is and who signs for it: one hit for each party that does not.
 * Permendagri 22/2020, Pasal 40 ayat (1) huruf a and Pasal 41 ayat (1) huruf a.
 */
export const komparisi: CodeRule = (draft) => {
  const lacks = new Map<string, Lack[]>();
  for (const subject of subjectsOf(draft)) {
    const found = lackingIn(subject);
    if (found.length === 0) continue;
    lacks.set(subject.party.label, [...(lacks.get(subject.party.label) ?? []), ...found]);
  }
  return [...lacks].flatMap(([label, found]) => {
    const [first] = found;
    if (first === undefined) return [];
    const keys = [...new Set(found.map(({ key }) => `\`${key}\``))];
    return [
      {
        path: first.path,
        at: 'missing' as const,
        missing: found.map(({ path }) => path),
        args: { pihak: label, kurang: keys.join(', ') },
      },
    ];
  });
};

function lackingIn(subject: Subject): Lack[] {
  const { facts, path } = subject;
  const lacks: Lack[] = [];
  if (textAt(facts, 'nama') === undefined && textAt(facts, 'wilayah') === undefined)
    lacks.push(
      { path: [...path, 'nama'], key: 'nama' },
      { path: [...path, 'wilayah'], key: 'nama' },
    );
  const people = signingsOf(subject);
  if (people.length === 0 && listAt(facts, 'penandatangan').length === 0)
    lacks.push({ path: [...path, 'penandatangan'], key: 'penandatangan' });
  // A natural person signs for himself and has no office to sign in.
  const needed = textAt(facts, 'jenis') === 'perseorangan' ? ['nama'] : ['nama', 'jabatan'];
  for (const person of people)
    for (const key of needed)
      if (textAt(person.facts, key) === undefined)
        lacks.push({ path: [...person.path, key], key: `penandatangan.${key}` });
  return lacks;
}
