import type { Draft } from '../../../src/core/draft/draft.ts';
/** A Perjanjian Kerja Sama as an office would write it, in which no rule of wording has anything to find. */
export declare const CLEAN_AGREEMENT: Draft;
/** A Kesepakatan Bersama of two regions, in which no rule of wording has anything to find either. */
export declare const CLEAN_MEMORANDUM: Draft;
