/** What the bytes 0x80 to 0x9f stand for; the five that Windows leaves open stay the control characters they are. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Bytes that Excel on Windows wrote without asking → text. By hand, since some editions of Node.js read this
 * encoding as Latin-1 and turn every curly quote into an invisible character.
 */
export const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (mark) => HIGH.charAt(mark.charCodeAt(0) - 0x80));
