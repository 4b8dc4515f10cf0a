/**
 * Whether a link may be followed from a plan. Browsers skip spaces and control characters before and within a
 * scheme, so nothing but a plain scheme right at the start is let through.
 */
export function isSafeUrl(url: string): boolean {
  return /^(?:https?|mailto|tel):/i.test(url);
}
