import type { ThemeRecord } from '../../schemas/theme.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Located } from '../validate/located.js';
import { lowContrast } from './rules.js';

type Colors = ThemeRecord['färger'];

/** WCAG 2.1, success criterion 1.4.3 (AA), for text of any size; EN 301 549 demands it of public bodies. */
const least = 4.5;

const page = { key: undefined, sv: 'den vita sidan', en: 'the white page' } as const;
const tint = { key: 'ton', sv: 'tonen', en: 'the tint' } as const;

const inks = ['text', 'dämpad', 'accent'] as const satisfies readonly (keyof Colors)[];

/** Every colour that text is printed in, on both of what it is printed on. */
export function checkContrast(theme: Located<ThemeRecord>): readonly Diagnostic[] {
  return inks.flatMap((ink) => [page, tint].flatMap((ground) => check(ink, ground, theme)));
}

function check(
  ink: (typeof inks)[number],
  ground: typeof page | typeof tint,
  theme: Located<ThemeRecord>,
): readonly Diagnostic[] {
  const { färger } = theme.value;
  const behind = ground.key ? färger[ground.key] : '#ffffff';
  const ratio = contrast(färger[ink], behind);
  if (ratio >= least) return [];
  const on = ground.key ? ` (${behind})` : '';
  const diagnostic = diagnose(lowContrast, {
    place: placeOf(ground.key ? [ink, ground.key] : [ink], theme),
    message: {
      sv: `Färgen ${ink} (${färger[ink]}) har kontrasten ${told(ratio, ',')}:1 mot ${ground.sv}${on}. Det ska vara minst 4,5:1.`,
      en: `The colour ${ink} (${färger[ink]}) has a contrast of ${told(ratio, '.')}:1 against ${ground.en}${on}. It is to be at least 4.5:1.`,
    },
  });
  return [diagnostic];
}

/** Of the colours that do not go together, the one that the outermost file wrote: there the author can change it. */
function placeOf(keys: readonly (keyof Colors)[], theme: Located<ThemeRecord>) {
  const places = keys.map((key) => theme.at(['färger', key]));
  return places.find(({ path }) => path === theme.path) ?? theme.at(['färger', keys[0] ?? 'text']);
}

/** From 1 (the same) to 21 (black on white), by WCAG 2.1's definition. Colours are `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Rounded down, so that what falls short is never shown as enough. */
function told(ratio: number, mark: ',' | '.'): string {
  const tenths = Math.floor(ratio * 10);
  return `${Math.floor(tenths / 10)}${mark}${tenths % 10}`;
}
