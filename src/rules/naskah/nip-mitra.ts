import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { signatories } from './subjects.ts';

/** Bodies that have no civil servants of their own. A private university may be led by one on loan. */
const PRIVATE = new Set([
  'badan-usaha',
  'bumn',
  'bumd',
  'koperasi',
  'yayasan',
  'perkumpulan',
  'ormas',
  'badan-usaha-tidak-berbadan-hukum',
]);

/** A NIP with the signature of a company or association is most likely left over from another draft. */
export const nipMitra: CodeRule = (draft) =>
  signatories(draft).flatMap(({ facts, path, subject }): Hit[] => {
    const kind = textAt(subject.facts, 'jenis');
    return facts.nip === undefined || kind === undefined || !PRIVATE.has(kind)
      ? []
      : [{ path: [...path, 'nip'], args: { jenis: kind } }];
  });
