import type { CodeRule } from '../../core/rule.ts';
import { spellingHits } from './spelling.ts';

/** Misspellings of the field: kerjasama, materai, dibawah. */
export const ejaan: CodeRule = (draft) => spellingHits(draft, 'salah');
