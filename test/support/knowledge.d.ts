import { type SchemaFiles } from '../../src/build/schema-files.ts';
import { type Checked, type Knowledge } from '../../src/core/check.ts';
export declare const ROOT: string;
export declare const COOPERATIONS: readonly ['KSDD', 'KSDPK'];
/** The day of every test that does not say another. */
export declare const TODAY = '2026-11-24';
/** Knowledge compiled in memory from a schemas folder, as the build would write it. */
export declare function knowledgeOf(files: SchemaFiles): Knowledge;
export declare const SCHEMAS: SchemaFiles;
export declare const KNOWLEDGE: Knowledge;
/** Checks a draft given as text. */
export declare function checkText(
  text: string,
  options?: {
    readonly asOf?: string;
    readonly knowledge?: Knowledge;
    readonly file?: string;
  },
): Checked;
