import type { Draft, Value } from '../../../src/core/draft/draft.ts';
import type { CodeRule, RuleContext, RuleResult } from '../../../src/core/rule.ts';
/** The verdict of a rule on a normalised draft. */
export declare function judge(
  rule: CodeRule,
  draft: Draft,
  linked?: RuleContext['linked'],
): RuleResult;
/** A regional government and who signs for it. */
export declare function region(wilayah: string, jabatan: string, more?: Draft): Draft;
/** A company and who signs for it. */
export declare function company(jabatan?: string, more?: Draft): Draft;
/** A contract signed by the head of an office, with these papers of his. */
export declare function byOffice(...kewenangan: Draft[]): Draft;
/** A power of attorney in order, or with something else in it. */
export declare const attorney: (more?: Draft) => Draft;
/** A text as an item of a list of a clause. */
export declare const item: (teks: string) => Value;
