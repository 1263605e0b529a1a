import { listAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { namedPasal, rewritten } from './amended.ts';

/** An amendment that changes nothing. */
export const adendumBerisi: CodeRule = (draft, context) =>
  rewritten(draft, context).length > 0 ||
  namedPasal(draft).length > 0 ||
  listAt(draft, 'pasal_disisipkan').length > 0 ||
  listAt(draft, 'lampiran').length > 0
    ? []
    : [{ path: ['pasal_diubah'], at: 'missing' }];
