/**
 * The address of a link out of the document, or undefined for one that no reader of a printed plan can follow:
 * relative paths and every scheme but these four.
 */
export function linkUrl(url: string): string | undefined {
  const trimmed = url.trim();
  if (!/^(https?:\/\/|mailto:|tel:)/i.test(trimmed)) return undefined;
  return URL.canParse(trimmed) ? trimmed : undefined;
}
