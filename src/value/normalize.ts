/** One spelling of what looks the same: composed letters, single ordinary spaces, none at the ends. */
export function normalizeSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** For looking up words whose letter case does not matter. */
export function fold(text: string): string {
  return normalizeSpace(text).toLowerCase();
}
