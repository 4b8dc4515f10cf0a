import type { SvgFaultKind } from './svg-element.js';

/** The elements that are drawn (SVG 1.1, 5 to 14), and `style`, which is worked into the attributes. */
export const drawnElements: ReadonlySet<string> = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop clipPath mask pattern marker style`.split(/\s+/),
);

/** What says something of the file and draws nothing. */
export const silentElements: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'view', 'cursor']);

/** What cannot be printed, by why. Any name not here or above is unknown. */
export const refusedElements: Readonly<Record<string, SvgFaultKind>> = {
  script: 'script',
  handler: 'script',
  animate: 'animation',
  animateColor: 'animation',
  animateMotion: 'animation',
  animateTransform: 'animation',
  set: 'animation',
  a: 'outside',
  foreignObject: 'web-page',
  iframe: 'web-page',
  image: 'image',
  feImage: 'image',
  filter: 'effect',
  font: 'font',
  'font-face': 'font',
};

/** Places and lengths. Whatever is not here, nor below, draws nothing and is left out. */
const geometry = `id d x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy rotate width height points transform viewBox
  preserveAspectRatio href startOffset textLength lengthAdjust offset gradientUnits gradientTransform spreadMethod
  patternUnits patternContentUnits patternTransform maskUnits maskContentUnits clipPathUnits markerUnits markerWidth
  markerHeight refX refY orient xml:space`;

/** Properties that a style may set as well. */
const presentation = `fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset
  stroke-linecap stroke-linejoin stroke-miterlimit stop-color stop-opacity color opacity display visibility overflow
  clip-path clip-rule mask marker-start marker-mid marker-end font-family font-size font-style font-weight text-anchor
  text-decoration letter-spacing word-spacing dominant-baseline alignment-baseline baseline-shift direction`;

export const styleProperties: ReadonlySet<string> = new Set(presentation.split(/\s+/));
export const drawnAttributes: ReadonlySet<string> = new Set([...geometry.split(/\s+/), ...styleProperties]);

/** Properties that change what is seen and that no page can hold, unless they have one of these values. */
export const refusedProperties: Readonly<Record<string, readonly string[]>> = {
  filter: ['none', ''],
  'mix-blend-mode': ['normal', ''],
  'backdrop-filter': ['none', ''],
};

export const colourProperties: ReadonlySet<string> = new Set(['fill', 'stroke', 'stop-color', 'color']);
