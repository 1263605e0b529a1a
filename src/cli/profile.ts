import { profileText } from '../format/profile.ts';
import type { Language } from '../format/words.ts';
import { loadData } from './data.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { namedProfile } from './profile-option.ts';

/** Prints the house profile of a region, or the list of profiles. Throws `UsageError` where there is none. */
export function profile(
  asked: string | undefined,
  { lang }: { readonly lang: Language },
  host: Host,
): ExitCode {
  const data = loadData(host.root);
  const { profiles } = data;
  host.out.write(
    asked === undefined
      ? Object.keys(profiles.regions)
          .map((name) => `${name}  ${profiles.read(name).name}\n`)
          .join('')
      : profileText(profiles.read(namedProfile(asked, data)), lang),
  );
  return EXIT.ok;
}
