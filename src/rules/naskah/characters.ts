/** Blanks at which Word and the renderer do not break a line. */
const NO_BREAK = new Set([0xa0, 0x2007, 0x202f]);

/** Characters that nobody sees: control, zero width, direction marks, and Word's private symbols. */
function isHidden(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x0a) ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    code === 0xfeff ||
    code === 0xfffd
  );
}

/** The first character of a kind in a text, with its Unicode name "U+200B"; undefined if there is none. */
function firstOf(
  text: string,
  isMeant: (code: number) => boolean,
): { readonly char: string; readonly name: string } | undefined {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isMeant(code))
      return {
        char: text.charAt(i),
        name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
      };
  }
  return undefined;
}

export const firstHidden = (text: string): ReturnType<typeof firstOf> => firstOf(text, isHidden);
export const firstNoBreak = (text: string): ReturnType<typeof firstOf> =>
  firstOf(text, (code) => NO_BREAK.has(code));
