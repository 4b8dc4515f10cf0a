/** ”a, b och c”. */
export function enumerated(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  const rest = items.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(', ')} ${and} ${last}`;
}
