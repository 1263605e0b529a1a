import type { CodeRule } from '../../core/rule.ts';
import { countPasal } from './clauses.ts';
import { typedReferences } from './own-pasal.ts';
import { eachText, prose } from './prose.ts';

/** A pasal of this document typed by hand whose number is higher than that of the last one. */
export const pasalMelebihi: CodeRule = (draft, context) => {
  const most = countPasal(draft, context);
  return eachText(prose(draft), (place) =>
    typedReferences(place).flatMap(({ path, excerpt, kind, number }) =>
      kind === 'pasal' && number > most
        ? [{ path, excerpt, args: { tertulis: excerpt, jumlah: String(most) } }]
        : [],
    ),
  );
};
