import type { CodeRule, Hit } from '../../core/rule.ts';
import { subjectsOf, textIn } from './subjects.ts';

const ADDRESS = /^[^\s@,;<>()]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}$/i;

/** E-mail addresses of the contacts; several may stand beside each other. */
export const surelBenar: CodeRule = (draft) =>
  subjectsOf(draft)
    .flatMap((subject) => textIn(subject, 'narahubung', 'surel'))
    .flatMap(({ text, path }): Hit[] => {
      const wrong = text
        .split(/(?:,\s|;|\/|\s)+/)
        .filter((one) => one !== '' && one !== 'dan')
        .find((one) => !isAddress(one));
      return wrong === undefined ? [] : [{ path, excerpt: wrong, args: { surel: wrong } }];
    });

const isAddress = (text: string): boolean =>
  text.length <= 254 && !text.includes('..') && ADDRESS.test(text);
