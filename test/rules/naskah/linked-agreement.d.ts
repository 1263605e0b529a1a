import type { RuleContext } from '../../../src/core/rule.ts';
/** The kesepakatan bersama that the PKS of these tests follow up, as `kb.yaml`; keys given replace its own. */
export declare function linkedKb(own?: string): Pick<RuleContext, 'linked'>;
/** A PKS that follows it up and is signed on a day. */
export declare const follows: (signed: string, rest?: string, facts?: string) => string;
