import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { isExplained } from './border.ts';
import { regionMentions } from './region-mentions.ts';
import { isAtHome, regionsOfParties } from './title.ts';
import { distinct } from './written-texts.ts';

/** The title names a region that is no party: most likely left over from the draft that was copied. */
export const judulWilayahLain: CodeRule = (draft, { regions }) => {
  const title = textAt(draft, 'judul');
  const own = regionsOfParties(draft, regions).map(({ region }) => region);
  if (title === undefined || own.length === 0) return [];
  return distinct(
    regionMentions(title, regions)
      .filter(({ region, start, end }) => !isAtHome(region, own) && !isExplained(title, start, end))
      .map((mention) => ({
        path: ['judul'],
        excerpt: mention.text,
        args: { wilayah: mention.region.name },
      })),
  );
};
