/** One of the four faces of the theme's text family. */
export type Face = 'regular' | 'italic' | 'bold' | 'boldItalic';

export const faces: readonly Face[] = ['regular', 'italic', 'bold', 'boldItalic'];

/** How a run of characters is set. `rise` lifts the baseline, in points; `color` is `#rrggbb`. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly rise: number;
  readonly color: string;
}

export function withBold(style: TextStyle): TextStyle {
  const italic = style.face === 'italic' || style.face === 'boldItalic';
  return { ...style, face: italic ? 'boldItalic' : 'bold' };
}

export function withItalic(style: TextStyle): TextStyle {
  const bold = style.face === 'bold' || style.face === 'boldItalic';
  return { ...style, face: bold ? 'boldItalic' : 'italic' };
}

/** Raised (positive `share` of the size) or lowered figures and letters, in the smaller size both need. */
export function withRise(style: TextStyle, share: number): TextStyle {
  return { ...style, size: style.size * 0.66, rise: style.rise + style.size * share };
}
