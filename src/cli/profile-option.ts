import { type Profiles, profileCalled } from '../core/profile.ts';
import type { Regions } from '../core/regions.ts';
import { suggest } from '../core/suggest.ts';
import { UsageError } from './host.ts';

interface Known {
  readonly profiles: Profiles;
  readonly regions: Regions;
}

/** What `--profil` names: a profile, or none. Throws `UsageError` where there is no such profile. */
export function askedProfile(asked: string, known: Known): string {
  return asked === 'tidak' ? asked : namedProfile(asked, known);
}

/** The profile of a name or region; `UsageError` where there is none. */
export function namedProfile(asked: string, { profiles, regions }: Known): string {
  const found = profileCalled(asked, profiles, regions);
  if (found !== undefined) return found;
  const names = Object.keys(profiles.regions);
  const meant = suggest(asked, names);
  throw new UsageError(
    `Tidak ada profil untuk \`${asked}\`.`,
    `${meant === undefined ? '' : `Mungkin maksudnya ${meant}. `}Profil yang ada: ${names.join(', ')}; lihat \`sepakat profil\`.`,
  );
}
