import { own } from '../../base/own.js';
import type { XmlElement } from './parse-svg.js';
import { readDeclarations, type StyleSheet } from './style-sheet.js';
import type { SvgFaultKind, TellFault } from './svg-element.js';
import { colourProperties, drawnAttributes, refusedProperties, styleProperties } from './svg-names.js';

/**
 * The attributes of an element that draw something, with all styles worked into them: first the attributes themselves,
 * then the style sheets, last the element's own `style`, as CSS weighs them.
 */
export function cleanAttributes(
  { name, attributes, offset }: XmlElement,
  sheet: StyleSheet,
  tell: TellFault,
): ReadonlyMap<string, string> {
  const clean = new Map<string, string>();
  const refuse = (kind: SvgFaultKind, word: string): void => tell({ kind, word, offset });
  for (const [key, value] of attributes) {
    const attribute = key === 'xlink:href' ? 'href' : key;
    if (/^on[a-z]/i.test(attribute)) refuse('script', attribute);
    else setOne(clean, attribute, value.trim(), refuse);
  }
  const classes = (attributes.get('class') ?? '').split(/\s+/).filter(Boolean);
  const styles = [
    ...sheet.declarationsFor(name, attributes.get('id') ?? '', classes),
    ...readDeclarations(attributes.get('style') ?? ''),
  ];
  for (const [property, value] of styles.flatMap(([key, own]) => longhand(key, own))) {
    if (styleProperties.has(property) || faultOf(property, value)) setOne(clean, property, value, refuse);
  }
  return clean;
}

function setOne(
  clean: Map<string, string>,
  attribute: string,
  value: string,
  refuse: (kind: SvgFaultKind, word: string) => void,
): void {
  const fault = faultOf(attribute, value);
  if (fault) refuse(fault, `${attribute}: ${value}`);
  else if (drawnAttributes.has(attribute)) clean.set(attribute, value);
}

/** Why a value cannot be printed. Comments and backslashes could hide a word from whoever looks for it. */
function faultOf(attribute: string, value: string): SvgFaultKind | undefined {
  if (/^(?:animation|transition)/.test(attribute)) return 'animation';
  if (own(refusedProperties, attribute)?.includes(value) === false) return 'effect';
  if (attribute === 'href') return /^#[^\s#]+$/.test(value) ? undefined : 'outside';
  if (!drawnAttributes.has(attribute)) return undefined;
  if (/\\|\/\*/.test(value)) return 'style';
  if (/url\s*\(/i.test(value) && !localUrl.test(value)) return 'outside';
  if (/^(?:clip-path|mask)$/.test(attribute) && !/^(?:none$|url\()/.test(value)) return 'effect';
  return colourProperties.has(attribute) && !colour.test(value) ? 'colour' : undefined;
}

/** The name of another element, and for a colour what stands in its stead. */
const localUrl = /^url\(\s*(?:#[^\s#()'"]+|'#[^\s#()'"]+'|"#[^\s#()'"]+")\s*\)\s*(?:[#\w]*)$/;

const byte = '\\s*[\\d.]+%?\\s*';
const colour = new RegExp(
  `^(?:[a-z]*|#[0-9a-f]{3}|#[0-9a-f]{6}|rgb\\(${byte},${byte},${byte}\\)|rgba\\(${byte},${byte},${byte},${byte}\\)|url\\(.*)$`,
  'i',
);

const fontWord = /^(?:normal|italic|oblique|small-caps|bold|bolder|lighter|[1-9]00)$/;

/** `font` and `marker` say several things at once. */
function longhand(property: string, value: string): readonly (readonly [string, string])[] {
  if (property === 'marker') return ['start', 'mid', 'end'].map((end) => [`marker-${end}`, value]);
  if (property !== 'font') return [[property, value]];
  const words = value.split(/\s+/);
  const size = words.findIndex((word) => !fontWord.test(word));
  if (size < 0) return [];
  const before = words.slice(0, size);
  return [
    ['font-style', before.find((word) => /italic|oblique/.test(word)) ?? 'normal'],
    ['font-weight', before.find((word) => /bold|lighter|00/.test(word)) ?? 'normal'],
    ['font-size', (words[size] ?? '').replace(/\/.*/, '')],
    ['font-family', words.slice(size + 1).join(' ')],
  ];
}
