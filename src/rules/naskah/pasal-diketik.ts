import type { CodeRule } from '../../core/rule.ts';
import { amendedBase } from './amended.ts';
import { countPasal } from './clauses.ts';
import { typedReferences } from './own-pasal.ts';
import { eachText, prose } from './prose.ts';
import { typedNumber } from './typed-number.ts';

/** "Pasal 7" or "ayat (2)" of this document typed by hand: wrong as soon as a pasal is put in before it. */
export const pasalDiketik: CodeRule = (draft, context) => {
  // Of an amended document that is at hand on paper alone the numbers are all there is.
  const base = amendedBase(draft, context);
  if (base !== undefined && base.draft === undefined) return 'not-applicable';
  const most = countPasal(draft, context);
  return eachText(prose(draft), (place) =>
    typedReferences(place).flatMap(({ path, excerpt, kind, number }) =>
      // A pasal beyond the last is reported as such.
      kind === 'pasal' && number > most
        ? []
        : [
            {
              path,
              excerpt,
              // A heading typed by hand is reported as a number too many.
              ...(typedNumber(place.text) === excerpt ? { causedBy: [path] } : {}),
              args: { tertulis: excerpt, jenis: kind },
            },
          ],
    ),
  );
};
