import { type Draft, isList, isMap, mapAt, textAt, type Value } from '../core/draft/draft.ts';
import { type Profile, usable } from '../core/profile.ts';
import type { Regions } from '../core/regions.ts';

/**
 * A draft as its house prints it: what `tampilan` does not say is as in the profile, and a party of that
 * region without `lambang` bears the emblem. What the draft says itself always wins.
 */
export function inHouse(draft: Draft, profile: Profile, regions: Regions): Draft {
  const emblem = usable(profile.emblem);
  const look = usable(profile.look);
  const parties = draft['pihak'];
  return {
    ...draft,
    ...(look === undefined ? {} : { tampilan: { ...look, ...mapAt(draft, 'tampilan') } }),
    ...(emblem === undefined || !isList(parties)
      ? {}
      : { pihak: parties.map((party) => withEmblem(party, profile.region, regions, emblem)) }),
  };
}

function withEmblem(party: Value, region: string, regions: Regions, emblem: string): Value {
  if (!isMap(party)) return party;
  const members = party['anggota'];
  const own = textAt(party, 'wilayah');
  const mine =
    own !== undefined &&
    regions.find(own)?.code === region &&
    textAt(party, 'lambang') === undefined;
  return {
    ...party,
    ...(isList(members)
      ? { anggota: members.map((member) => withEmblem(member, region, regions, emblem)) }
      : {}),
    ...(mine ? { lambang: emblem } : {}),
  };
}
