import type { CodeRule, Hit } from '../../core/rule.ts';
import { kindOf, subjectsOf } from './subjects.ts';

const OF_BODIES = ['bentuk', 'anggaran_dasar', 'unit'];
const OF_PERSONS = ['nik'];

/** A person has no articles of association, a body no NIK. */
export const keteranganSesuaiJenisPihak: CodeRule = (draft) =>
  subjectsOf(draft).flatMap(({ facts, path }) => {
    const kind = kindOf(facts);
    if (kind === undefined) return [];
    return (kind === 'perseorangan' ? OF_BODIES : OF_PERSONS)
      .filter((key) => facts[key] !== undefined)
      .map((key): Hit => ({ path: [...path, key], at: 'key', args: { kunci: key, jenis: kind } }));
  });
