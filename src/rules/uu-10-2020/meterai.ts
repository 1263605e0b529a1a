import { type Draft, isList, type Value, valueAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { says } from '../umum/phrases.ts';

/**
 * An agreement and its counterparts are dutiable documents (UU 10/2020 Pasal 3 ayat (2) huruf a):
 * the closing says that they are stamped, in the standing words or the drafter's own.
 */
export const meterai: CodeRule = (draft) => {
  if (draft.penutup === undefined) return 'not-applicable';
  return keepsStandingText(draft) || says(draft, /m[ae]terai/i) ? [] : [{ path: ['penutup'] }];
};

/** `baku`, or own ayat that keep the standing one by a line `<baku>`. */
function keepsStandingText(draft: Draft): boolean {
  return [valueAt(draft, 'penutup', 'isi'), valueAt(draft, 'penutup', 'ayat')].some(
    (list) => isList(list) && list.some(isStanding),
  );
}

function isStanding(item: Value): boolean {
  const text = valueAt(item, 'teks');
  return text === 'baku' || text === '<baku>';
}
