import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { regionMentions } from './region-mentions.ts';
import { regionsOfParties } from './title.ts';

/** Where the title names the regions, it does so in the order of the parties. */
export const judulUrutanPihak: CodeRule = (draft, { regions }) => {
  const title = textAt(draft, 'judul');
  if (title === undefined) return [];
  const party = new Map(
    regionsOfParties(draft, regions).map((one) => [one.region.code, one.party]),
  );
  const named = regionMentions(title, regions).flatMap((mention) => {
    const number = party.get(mention.region.code);
    return number === undefined ? [] : [{ mention, number }];
  });
  const at = named.findIndex(({ number }, i) => number < (named[i - 1]?.number ?? 0));
  const [late, early] = [named[at - 1], named[at]];
  return late === undefined || early === undefined
    ? []
    : [
        {
          path: ['judul'],
          excerpt: late.mention.text,
          args: { dahulu: late.mention.text, kemudian: early.mention.text },
          related: [{ path: ['pihak'] }],
        },
      ];
};
