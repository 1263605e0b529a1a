import type { CodeRule, Hit } from '../../core/rule.ts';
import { citedIn, headOf } from './cited.ts';
import { namesake } from './titles.ts';

/** Entries whose subject is that of a regulation with another number or year. */
export const dasarHukumNomorTahun: CodeRule = (draft, { asOf, law }) =>
  citedIn(draft, law).flatMap((cited): Hit[] => {
    const meant = namesake(law, cited, asOf);
    if (meant === undefined) return [];
    const args = { sebutan: headOf(cited), judul: meant.title, seharusnya: meant.short };
    return [{ path: cited.path, excerpt: headOf(cited), args }];
  });
