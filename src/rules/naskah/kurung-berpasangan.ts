import type { CodeRule, Hit } from '../../core/rule.ts';
import { humanTexts } from './written-texts.ts';

const OPEN: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“' };
const CONTEXT = 20;
/** "a)" and "1)" number something; they close nothing. */
const NUMBER = /(?:^|[\s(])(?:[a-z]|\d{1,3}|[ivx]{2,5})$/u;

/** Brackets and quotation marks come in pairs; one hit for a text. */
export const kurungBerpasangan: CodeRule = (draft) =>
  humanTexts(draft).flatMap(({ path, text }): Hit[] => {
    const at = firstUnpaired(text);
    if (at === undefined) return [];
    const excerpt = text.slice(at, at + CONTEXT).split('\n')[0] ?? '';
    return [{ path, excerpt, args: { tanda: text.charAt(at), potongan: excerpt } }];
  });

/** Where the first sign without its partner stands. */
export function firstUnpaired(text: string): number | undefined {
  const open: { readonly sign: string; readonly at: number }[] = [];
  let quote: number | undefined;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '"') quote = quote === undefined ? i : undefined;
    else if (sign === '(' || sign === '[' || sign === '“') open.push({ sign, at: i });
    else if (sign in OPEN) {
      if (open.at(-1)?.sign === OPEN[sign]) open.pop();
      else if (sign !== ')' || !NUMBER.test(text.slice(Math.max(0, i - 6), i))) return i;
    }
  }
  return open[0]?.at ?? quote;
}
