import type { CatalogRule } from '../core/law/catalog.ts';
import type { Language } from './words.ts';

/** What a rule asks, in one sentence: that of the checklist, else its question, else what it says is wrong. */
export const dutyText = (
  { checklist, question, message }: CatalogRule,
  language: Language,
): string => (checklist ?? question)?.[language] ?? withoutGaps(message[language]);

/** A message without the words that only a draft can fill in. */
export const withoutGaps = (message: string): string => message.replace(/`?\{[a-z_]+\}`?/g, '…');
