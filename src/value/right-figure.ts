/**
 * A figure in the notation of other languages, in ours: `1.369.635` and `1,369,635.5` have marks between thousands, and
 * `68.8` a point before its decimals. What may be either, as `1.369`, is left to its author.
 */
export function rightFigure(text: string): string | undefined {
  const [, sign = '', whole = '', point = ''] =
    /^([-\u2212\u2013]?)(\d{1,3}(?:\.\d{3}){2,})(,\d+)?$/.exec(text) ??
    /^([-\u2212\u2013]?)(\d{1,3}(?:,\d{3}){2,})(\.\d+)?$/.exec(text) ??
    /^([-\u2212\u2013]?)(\d{1,3}(?:,\d{3})+)(\.\d+)$/.exec(text) ??
    /^([-\u2212\u2013]?)(\d{1,3}(?:\.\d{3})+)(,\d+)$/.exec(text) ??
    /^([-\u2212\u2013]?)(\d{1,3}(?: \d{3})*|\d+)(\.(?:\d{1,2}|\d{4,}))$/.exec(text) ??
    [];
  if (whole === '') return undefined;
  return `${sign}${whole.replace(/[.,]/g, ' ')}${point.replace('.', ',')}`;
}
