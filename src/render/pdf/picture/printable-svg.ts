const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Rewrites the texts of a cleaned SVG, where text stands between tags alone and has no entities but these. */
export function printableSvg(svg: string, printable: (text: string) => string): string {
  return svg.replace(/>([^<]+)</g, (_, escaped: string) => {
    const text = escaped.replace(/&(amp|lt|gt|quot);/g, (entity, name: string) => entities[name] ?? entity);
    const words = printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `>${words}<`;
  });
}
