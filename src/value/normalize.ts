/** One spelling of what looks the same: composed letters, single ordinary spaces, none at the ends. */
export function normalizeSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

export function capitalize(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** For looking up words whose letter case does not matter. */
export function fold(text: string): string {
  return normalizeSpace(text).toLowerCase();
}
