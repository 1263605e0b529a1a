import { textAt } from '../../core/draft/draft.ts';
import type { Region, Regions } from '../../core/regions.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { regionMentions } from './region-mentions.ts';
import { subjectsOf, textIn } from './subjects.ts';

/** A name beside `wilayah` may not name another region. */
export const namaSesuaiWilayah: CodeRule = (draft, { regions }) =>
  subjectsOf(draft).flatMap((subject) => {
    const wilayah = textAt(subject.facts, 'wilayah');
    const own = wilayah === undefined ? undefined : regions.find(wilayah);
    if (own === undefined) return [];
    return ['nama', 'nama_judul']
      .flatMap((key) => textIn(subject, key))
      .flatMap(({ text, path }): Hit[] => {
        const other = otherRegion(text, own, regions);
        return other === undefined
          ? []
          : [
              {
                path,
                excerpt: other.text,
                args: { tertulis: text, wilayah: own.name },
                related: [{ path: [...subject.path, 'wilayah'] }],
              },
            ];
      });
  });

/** The first mention of another region, unless the text names its own region too. */
export function otherRegion(
  text: string,
  own: Region,
  regions: Regions,
): { readonly text: string; readonly region: Region } | undefined {
  const mentions = regionMentions(text, regions);
  return mentions.some(({ region }) => region.code === own.code)
    ? undefined
    : mentions.find(({ region }) => region.code !== own.code);
}
