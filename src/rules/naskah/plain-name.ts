/** Upper and lower case, and blanks, make no difference between two names. */
export function plainName(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
