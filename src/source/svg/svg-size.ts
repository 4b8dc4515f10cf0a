import type { SvgElement } from './svg-element.js';

/** In points of 1/72 inch, and what part of the drawing is shown, as four numbers. */
export interface SvgSize {
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
}

/** CSS 2.1, 4.3.2: a picture element is 1/96 inch, and so is a number without a unit. */
const points: Readonly<Record<string, number>> = {
  '': 0.75,
  px: 0.75,
  pt: 1,
  pc: 12,
  mm: 72 / 25.4,
  cm: 72 / 2.54,
  in: 72,
};

/** The size that a picture says it has; that of its view box where it says none, or a share of the window. */
export function svgSize({ attributes }: SvgElement): SvgSize | undefined {
  const box = (attributes.get('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box;
  const hasBox = box.length === 4 && box.every(Number.isFinite) && boxWidth > 0 && boxHeight > 0;
  const width = lengthOf(attributes.get('width'));
  const height = lengthOf(attributes.get('height'));
  if (!hasBox) {
    const isSized = width !== undefined && height !== undefined;
    return isSized ? { width, height, viewBox: `0 0 ${width / 0.75} ${height / 0.75}` } : undefined;
  }
  const ratio = boxWidth / boxHeight;
  const viewBox = box.join(' ');
  if (width !== undefined) return { width, height: height ?? width / ratio, viewBox };
  if (height !== undefined) return { width: height * ratio, height, viewBox };
  return { width: boxWidth * 0.75, height: boxHeight * 0.75, viewBox };
}

/** Undefined for a share of the window, for nothing, and for what is no size. */
function lengthOf(value: string | undefined): number | undefined {
  const match = /^([\d.]+(?:e[+-]?\d+)?)([a-z]*)$/i.exec(value ?? '');
  const length = Number(match?.[1]) * (points[match?.[2]?.toLowerCase() ?? ''] ?? Number.NaN);
  return Number.isFinite(length) && length > 0 ? length : undefined;
}
