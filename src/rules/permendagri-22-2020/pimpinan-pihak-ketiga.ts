import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { isNamed, isRegional, signingsOf, subjectsOf } from './regional-parties.ts';

/** Words by which the head of a company, foundation, school or society is called. */
const LEADER =
  /^(?:pj\.?|plt\.?|plh\.?|penjabat|pelaksana tugas|pelaksana harian)?\s*(?:presiden|direktur|direksi|rektor|ketua|pimpinan|pemimpin|pengurus|kepala|dekan|managing director|president|chief executive|ceo|general manager|chairman|bendahara umum|sekretaris jenderal|pemilik|owner)\b/i;
/** Heads of a part of it. */
const PART =
  /\b(?:cabang|unit|divisi|departemen|bagian|seksi|wilayah|regional|area|program studi|jurusan|branch)\b/i;

/**
 * A Kesepakatan Bersama is signed by the leader of the third party. Guessed from the name of the
 * office. Permendagri 22/2020, Pasal 33.
 */
export const pimpinanPihakKetiga: CodeRule = (draft) =>
  subjectsOf(draft)
    .filter((subject) => isNamed(subject) && !isRegional(subject))
    .filter(({ facts }) => textAt(facts, 'jenis') !== 'perseorangan')
    .flatMap(signingsOf)
    .flatMap(({ office, path, subject }) =>
      office === undefined || (LEADER.test(office) && !PART.test(office))
        ? []
        : [
            {
              path: [...path, 'jabatan'],
              args: {
                jabatan: office,
                pihak: textAt(subject.facts, 'nama') ?? subject.party.label,
              },
            },
          ],
    );
