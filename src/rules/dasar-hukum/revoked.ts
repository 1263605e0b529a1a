import { inForceOn } from '../../core/law/law.ts';
import type { CodeRule } from '../../core/rule.ts';
import { citedIn, headOf, labelOf } from './cited.ts';

/**
 * Regulations whose revocation has a requirement of its own, with the regulation that revokes each:
 * their findings cite the very clause. All others share the general rule.
 */
export const REVOKED_BY: ReadonlyMap<string, string> = new Map([
  ['uu-32-2004', 'uu-23-2014'],
  ['pp-50-2007', 'pp-28-2018'],
  ['permendagri-69-2007', 'permendagri-22-2020'],
  ['permendagri-19-2009', 'permendagri-22-2020'],
  ['permendagri-22-2009', 'permendagri-22-2020'],
  ['permendagri-23-2009', 'permendagri-22-2020'],
  ['permendagri-54-2009', 'permendagri-22-2020'],
  ['permendagri-3-2008', 'permendagri-25-2020'],
  ['permendagri-74-2012', 'permendagri-25-2020'],
]);

/** The rule for one of them: entries that cite it once the regulation that revokes it is in force. */
function revoked(id: string): CodeRule {
  return (draft, { asOf, law }) => {
    const successor = law.regulations.get(REVOKED_BY.get(id) ?? '');
    if (successor === undefined || inForceOn(successor.inForce, asOf) !== 'yes')
      return 'not-applicable';
    return citedIn(draft, law)
      .filter(({ regulation }) => regulation?.id === id)
      .map((cited) => ({
        path: cited.path,
        excerpt: headOf(cited),
        args: { sebutan: labelOf(cited), pengganti: successor.short },
      }));
  };
}

/** UU 23/2014 Pasal 409 huruf b. */
export const dasarHukumUu322004 = revoked('uu-32-2004');
/** PP 28/2018 Pasal 51. */
export const dasarHukumPp502007 = revoked('pp-50-2007');
/** Permendagri 22/2020 Pasal 63 huruf a. */
export const dasarHukumPermendagri692007 = revoked('permendagri-69-2007');
/** Permendagri 22/2020 Pasal 63 huruf b. */
export const dasarHukumPermendagri192009 = revoked('permendagri-19-2009');
/** Permendagri 22/2020 Pasal 63 huruf c. */
export const dasarHukumPermendagri222009 = revoked('permendagri-22-2009');
/** Permendagri 22/2020 Pasal 63 huruf d. */
export const dasarHukumPermendagri232009 = revoked('permendagri-23-2009');
/** Permendagri 22/2020 Pasal 63 huruf e: only what it says of agreements and notes of agreement. */
export const dasarHukumPermendagri542009 = revoked('permendagri-54-2009');
/** Permendagri 25/2020 Pasal 43 huruf a. */
export const dasarHukumPermendagri32008 = revoked('permendagri-3-2008');
/** Permendagri 25/2020 Pasal 43 huruf b. */
export const dasarHukumPermendagri742012 = revoked('permendagri-74-2012');
