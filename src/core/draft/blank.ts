/** An empty value, `~`, dots, underscores or dashes stand for "belum diisi": not yet filled in. */
export function isBlankText(text: string): boolean {
  return /^(~|null|[.…_\-\s]*)$/i.test(text) && !/^[._-]$/.test(text.trim());
}
