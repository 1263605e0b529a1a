import type { CodeRule, Hit } from '../../core/rule.ts';
import { humanTexts } from './written-texts.ts';

/** Two blanks between words; a blank before a comma or full stop; a blank inside brackets. */
const SLIP =
  /(?<=[^\s])[^\S\n]{2,}(?=[^\s])|(?<=[A-Za-zÀ-ɏ\d)])[^\S\n]{1,9}[,;.](?=\s|$)|\([^\S\n]{1,9}(?=\S)|(?<=\S)[^\S\n]{1,9}\)/u;
const CONTEXT = 12;

/** Slips of spacing; one hit for a text, shown with the words around it. */
export const spasi: CodeRule = (draft) =>
  humanTexts(draft).flatMap(({ path, text }): Hit[] => {
    const slip = SLIP.exec(text);
    if (slip === null) return [];
    const excerpt = text.slice(
      Math.max(0, slip.index - CONTEXT),
      slip.index + slip[0].length + CONTEXT,
    );
    return [{ path, excerpt, args: { potongan: excerpt } }];
  });
