import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/template/check-contrast.js';

const stylesheet = readFileSync('templates/standard/style.css', 'utf8');
const darkPage = /prefers-color-scheme: dark[\s\S]*?--page: (#[0-9a-f]{6})/.exec(stylesheet)?.[1] ?? '';

/** A dark colour of the style: the hue of the theme's, with a lightness of its own and no more chroma than is told. */
const derived = new Map(
  [
    ...stylesheet.matchAll(/--dark-(\w+): oklch\(from var\(--color-(\w+)\) ([\d.]+) min\(c, ([\d.]+)\) h\)/g),
  ].map(([, name, from, lightness, chroma]) => [
    name,
    { from, lightness: Number(lightness), chroma: Number(chroma) },
  ]),
);

const color = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

describe('a dark page', () => {
  it('derives every colour of the theme from itself', () => {
    const names = ['text', 'muted', 'accent', 'tint', 'rule'];
    expect([...derived.keys()]).toEqual(names);
    expect([...derived.values()].map(({ from }) => from)).toEqual(names);
    for (const name of names) expect(stylesheet).toContain(`--color-${name}: var(--dark-${name});`);
  });

  it.each([
    'text',
    'muted',
    'accent',
  ])('carries its %s at 4.5:1 on page and tint, whatever the theme', (ink) => {
    fc.assert(
      fc.property(color, color, (own, tint) => {
        const printed = dark(ink, own);
        expect(contrast(printed, darkPage)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(printed, dark('tint', tint))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

function dark(name: string, own: string): string {
  const rule = derived.get(name);
  if (rule === undefined) throw new Error(`the style derives no ${name}`);
  const [a, b] = chromaticityOf(own);
  const chroma = Math.hypot(a, b);
  const share = chroma === 0 ? 0 : Math.min(chroma, rule.chroma) / chroma;
  return toHex(rule.lightness, a * share, b * share);
}

/** The axes a and b of OKLab (CSS Color 4, section 9.2), of `#rrggbb`. */
function chromaticityOf(hex: string): readonly [number, number] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** What is outside the colours of a screen is cut to them, as browsers do. */
function toHex(lightness: number, a: number, b: number): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = channels.map((linear) => {
    const light = Math.min(1, Math.max(0, linear));
    const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${bytes.join('')}`;
}
