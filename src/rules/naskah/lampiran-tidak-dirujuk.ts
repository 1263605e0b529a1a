import { listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { roman } from '../../core/words/ordinal.ts';
import { amendedBase } from './amended.ts';
import { annexMentions, annexNames, annexReferences } from './annexes.ts';
import { absentClauses } from './clauses.ts';
import { prose } from './prose.ts';

/** Annexes that no text of the document speaks of. */
export const lampiranTidakDirujuk: CodeRule = (draft, context) => {
  const annexes = listAt(draft, 'lampiran').map((annex) => mapAt(annex));
  if (annexes.length === 0) return 'not-applicable';
  const texts = [...prose(draft)].filter(({ path }) => path[0] !== 'lampiran');
  const named = new Set(texts.flatMap(({ text }) => annexReferences(text)));
  const typed = texts.flatMap(({ text }) => annexMentions(text)).map(({ excerpt }) => excerpt);
  // "Lampiran" without a number speaks of all of them.
  if (typed.some((excerpt) => !/\s[IVX]+$/.test(excerpt))) return [];
  const names = annexNames(draft);
  // An annex that takes the place of one of the amended document is named by the document itself.
  const replaced = new Set(annexNames(amendedBase(draft, context)?.draft ?? {}));
  return annexes.flatMap((annex, i) => {
    const key = names[i] ?? '';
    if (named.has(key) || replaced.has(key)) return [];
    if (typed.some((excerpt) => excerpt.endsWith(` ${roman(i + 1)}`))) return [];
    const title = textAt(annex, 'judul') ?? roman(i + 1);
    return [
      {
        path: ['lampiran', i],
        args: { judul: title, kunci: key },
        causedBy: absentClauses(draft),
      },
    ];
  });
};
