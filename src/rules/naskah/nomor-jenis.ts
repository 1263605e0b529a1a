import { textAt } from '../../core/draft/draft.ts';
import { own } from '../../core/own.ts';
import type { CodeRule } from '../../core/rule.ts';
import { documentNumbers, piecesOf } from './document-number.ts';
import { subjectsOf } from './subjects.ts';

/** Short names of kinds as offices write them in numbers, and the kinds they can stand for. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  PKS: ['perjanjian-kerja-sama'],
  KB: ['kesepakatan-bersama'],
  NK: ['nota-kesepakatan'],
  MOU: ['kesepakatan-bersama', 'nota-kesepakatan'],
};

const TOKEN: Readonly<Record<string, string>> = {
  'perjanjian-kerja-sama': 'PKS',
  'kesepakatan-bersama': 'KB',
  'nota-kesepakatan': 'NK',
};

/** A short name of another kind of document in a number: MOU in the number of a PKS. */
export const nomorJenis: CodeRule = (draft) => {
  const kind = textAt(draft, 'dokumen') ?? '';
  const right = own(TOKEN, kind);
  if (right === undefined) return 'not-applicable';
  // An office for family planning (keluarga berencana) writes KB for itself.
  const planning = subjectsOf(draft).some(({ facts }) =>
    /keluarga berencana|\bKB\b/i.test(`${textAt(facts, 'unit')} ${textAt(facts, 'nama')}`),
  );
  return documentNumbers(draft).flatMap(({ path, text }) => {
    const tokens = piecesOf(text).filter((piece) => {
      const token = piece.toUpperCase();
      return Object.hasOwn(KINDS, token) && !(planning && token === 'KB');
    });
    if (tokens.some((token) => own(KINDS, token.toUpperCase())?.includes(kind))) return [];
    const wrong = tokens[0];
    return wrong === undefined
      ? []
      : [{ path, excerpt: wrong, args: { nomor: text, tertulis: wrong, benar: right } }];
  });
};
