import type { CodeRule, Hit } from '../../core/rule.ts';
import { subjectsOf, textIn } from './subjects.ts';

const FORM =
  /^(?:(?:wa|whatsapp|hp|telp?\.?|tel\.?)[.:]?\s{0,3})?\+?[\d\s().-]{3,30}(?:(?:ext|ekst|pes)\.?\s{0,3}\d{1,6})?$/i;
const [FEWEST, MOST, LOCAL] = [3, 15, 8];

/** Telephone numbers of the contacts; several may stand beside each other. */
export const teleponBenar: CodeRule = (draft) =>
  subjectsOf(draft)
    .flatMap((subject) => textIn(subject, 'narahubung', 'telepon'))
    .flatMap(({ text, path }): Hit[] => {
      const wrong = text
        .split(/[,;/]|\sdan\s|\satau\s/)
        .map((one) => one.trim())
        .filter((one) => one !== '')
        .find((one) => !isTelephone(one));
      return wrong === undefined ? [] : [{ path, excerpt: wrong, args: { telepon: wrong } }];
    });

/** A long number begins with 0, the country code, or the 1 of a service; else its 0 was lost. */
function isTelephone(text: string): boolean {
  if (!FORM.test(text)) return false;
  const digits = text.replace(/(?:ext|ekst|pes).*$/i, '').replace(/\D/g, '');
  const whole = /^(?:0|1)/.test(digits) || text.includes('+') || digits.startsWith('62');
  return digits.length >= FEWEST && digits.length <= MOST && (whole || digits.length <= LOCAL);
}
