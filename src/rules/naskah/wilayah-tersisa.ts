import type { Path } from '../../core/path.ts';
import type { CodeRule } from '../../core/rule.ts';
import { isExplained } from './border.ts';
import { regionMentions } from './region-mentions.ts';
import { isAtHome, regionsOfParties } from './title.ts';
import { factTexts, proseTexts } from './written-texts.ts';

/**
 * The text names a region that is neither a party nor named by any fact of the draft: most likely
 * left over from the draft that was copied. One hit for each region; the other places are related.
 */
export const wilayahTersisa: CodeRule = (draft, { regions }) => {
  const own = regionsOfParties(draft, regions).map(({ region }) => region);
  if (own.length === 0) return [];
  const named = new Set(
    factTexts(draft).flatMap(({ text }) =>
      regionMentions(text, regions).map(({ region }) => region.code),
    ),
  );
  const strange = new Map<
    string,
    { readonly name: string; readonly excerpt: string; readonly paths: Path[] }
  >();
  for (const { path, text } of proseTexts(draft)) {
    for (const { region, text: excerpt, start, end } of regionMentions(text, regions)) {
      if (isAtHome(region, own) || named.has(region.code) || isExplained(text, start, end))
        continue;
      const known = strange.get(region.code);
      if (known === undefined)
        strange.set(region.code, { name: region.name, excerpt, paths: [path] });
      else if (known.paths.at(-1) !== path) known.paths.push(path);
    }
  }
  return [...strange.values()].map(({ name, excerpt, paths: [path = [], ...others] }) => ({
    path,
    excerpt,
    args: { wilayah: name },
    related: others.slice(0, 20).map((other) => ({ path: other })),
  }));
};
