const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

export interface SvgWords {
  /** Puts what no typeface can print into words that one can, and reports it. */
  readonly printable: (text: string) => string;
  /** See `svgFamily`. */
  readonly familyOf: (character: string) => string | undefined;
}

/** Rewrites the texts of a cleaned SVG, where text stands between tags alone and has no entities but these. */
export function printableSvg(svg: string, { printable, familyOf }: SvgWords): string {
  return svg.replace(/>([^<]+)</g, (_, written: string) => {
    const text = written.replace(/&(amp|lt|gt|quot);/g, (entity, name: string) => entities[name] ?? entity);
    return `>${inFamilies(printable(text), familyOf)}<`;
  });
}

function inFamilies(text: string, familyOf: SvgWords['familyOf']): string {
  const runs: { family: string | undefined; text: string }[] = [];
  for (const character of text) {
    const family = familyOf(character);
    const last = runs.at(-1);
    if (last && last.family === family) last.text += character;
    else runs.push({ family, text: character });
  }
  return runs
    .map(({ family, text: words }) =>
      family === undefined ? escaped(words) : `<tspan font-family="${family}">${escaped(words)}</tspan>`,
    )
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
