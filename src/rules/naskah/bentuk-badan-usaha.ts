import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { subjectsOf } from './subjects.ts';

const COMPANIES = new Set(['badan-usaha', 'bumn', 'bumd', 'badan-usaha-tidak-berbadan-hukum']);
const FORM =
  /(?<![A-Za-zÀ-ɏ])(?:pt|perseroan|perseroda|persero|perum|perumda|perusahaan|pdam|pd|cv|firma|fa|ud)(?![A-Za-zÀ-ɏ])/iu;

/** The name of a company tells its legal form, or `bentuk` does. */
export const bentukBadanUsaha: CodeRule = (draft) =>
  subjectsOf(draft).flatMap(({ facts, path }): Hit[] => {
    const [name, kind] = [textAt(facts, 'nama'), textAt(facts, 'jenis')];
    if (name === undefined || kind === undefined || !COMPANIES.has(kind)) return [];
    return facts.bentuk !== undefined || FORM.test(name)
      ? []
      : [{ path: [...path, 'nama'], args: { nama: name } }];
  });
