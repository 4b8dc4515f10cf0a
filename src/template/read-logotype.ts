import type { ThemeRecord } from '../../schemas/theme.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import type { Logotype } from '../document/theme.js';
import { readPicture } from '../source/read-picture.js';
import { points } from './points.js';
import type { Layered } from './read-layers.js';
import { locate } from './read-theme-files.js';
import { logotypeSize } from './rules.js';

type LogotypeRecord = NonNullable<ThemeRecord['logotyp']>;

/** As high as the room that is always left for it, in points: at an edge of the cover, and above the text of a page. */
const highestOnCover = 120;
const belowHead = 32;

/** The logotype of a template, if it has one; undefined, with the reason told, for one that cannot be printed. */
export function readLogotype(theme: Layered<ThemeRecord>): Result<Logotype | undefined> {
  const { logotyp } = theme.record.value;
  if (!logotyp) return { value: undefined, diagnostics: [] };
  const { reader, path, place } = locate(theme, ['logotyp', 'fil'], logotyp.fil);
  const picture = readPicture(reader, path, place);
  const tooHigh = tellTooHigh(theme, logotyp);
  const diagnostics = [...picture.diagnostics, ...tooHigh];
  if (!picture.value || tooHigh.length > 0) return { value: undefined, diagnostics };
  const head = logotyp['höjd i sidhuvud'];
  const value: Logotype = {
    picture: picture.value,
    alternative: logotyp.beskrivning,
    place: places[logotyp.plats],
    height: points(logotyp.höjd),
    headHeight: head === undefined ? undefined : points(head),
  };
  return { value, diagnostics };
}

const places = {
  'överst till höger': 'top-right',
  'nederst till vänster': 'bottom-left',
  'nederst till höger': 'bottom-right',
} as const satisfies Readonly<Record<LogotypeRecord['plats'], Logotype['place']>>;

function tellTooHigh({ record }: Layered<ThemeRecord>, logotyp: LogotypeRecord): readonly Diagnostic[] {
  const room = Math.floor(points(record.value.sida.marginaler.över) - belowHead);
  const heights = [
    { key: 'höjd', most: highestOnCover, where: { sv: 'på omslaget', en: 'on the cover' } },
    { key: 'höjd i sidhuvud', most: room, where: { sv: 'i sidhuvudet', en: 'in the running header' } },
  ] as const;
  return heights.flatMap(({ key, most, where }) => {
    const written = logotyp[key];
    if (written === undefined || points(written) <= most) return [];
    return diagnose(logotypeSize, {
      place: record.at(['logotyp', key]),
      message: {
        sv: `Logotypen är ${written} punkter hög. ${where.sv[0]?.toUpperCase()}${where.sv.slice(1)} finns plats för ${most}.`,
        en: `The logotype is ${written} points high. There is room for ${most} ${where.en}.`,
      },
    });
  });
}
