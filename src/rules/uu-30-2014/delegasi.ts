import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule } from '../../core/rule.ts';
import { signatoriesOf } from '../umum/parties.ts';

/** Papers that are no regulation, whatever they say of themselves. */
const LETTERS = new Set([
  'surat-kuasa-khusus',
  'surat-kuasa',
  'surat-perintah',
  'surat-tugas',
  'keputusan-pengangkatan',
]);

/**
 * What is called a delegation is laid down in a Peraturan Pemerintah, Peraturan Presiden or Peraturan
 * Daerah (UU 30/2014 Pasal 13 ayat (2) huruf b): a letter or decree that delegates is at most a
 * mandate or a power of attorney.
 */
export const delegasi: CodeRule = (draft) =>
  signatoriesOf(draft).flatMap(({ powers, subject }) =>
    subject.kind !== 'pemerintah-daerah'
      ? []
      : powers.flatMap(({ path, facts }) => {
          const word = /\b(?:pen)?delegasi(?:an|kan)?\b/i.exec(textAt(facts, 'tentang') ?? '')?.[0];
          if (word === undefined || !LETTERS.has(textAt(facts, 'jenis') ?? '')) return [];
          return [{ path: [...path, 'tentang'], excerpt: word }];
        }),
  );
