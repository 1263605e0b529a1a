/** Names that Windows keeps for devices, with any extension. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;
/** What a name may not hold on Windows, macOS or Linux, beside control characters. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]+/gu;
/** In bytes of UTF-8; file systems allow 255 with the extension and the name of a temporary neighbour. */
const LONGEST = 180;

/**
 * The name of a row's file, without extension: the pattern with `{column}` filled. What some system could not take
 * becomes a hyphen, so that no cell leads out of the folder. Empty where nothing is left.
 */
export function fileName(pattern: string, textOf: (column: string) => string): string {
  const filled = pattern.replace(/\{([^{}]+)\}/g, (_, column: string) => textOf(column.trim()));
  const safe = shortened(
    filled
      .normalize('NFC')
      .replace(FORBIDDEN, '-')
      .replace(/\s+/g, ' ')
      .replace(/-{2,}/g, '-')
      .replace(/^[\s.-]+|[\s.-]+$/g, ''),
  ).replace(/[\s.-]+$/, '');
  return DEVICES.test(safe) ? `_${safe}` : safe;
}

function shortened(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let short = '';
  for (const letter of name) {
    bytes += encoder.encode(letter).length;
    if (bytes > LONGEST) break;
    short += letter;
  }
  return short;
}

/** The columns that a pattern names. */
export const columnsOf = (pattern: string): string[] =>
  [...pattern.matchAll(/\{([^{}]+)\}/g)].map(([, column = '']) => column.trim());

/** Two names that some system takes for one: capitals and ways to write a letter with its mark make no difference. */
export const sameName = (name: string): string => name.normalize('NFC').toLowerCase();
