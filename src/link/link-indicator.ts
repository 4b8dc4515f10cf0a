import type { IndicatorRecord } from '../../schemas/indicator.js';
import type { Indicator, YearValue } from '../model/content.js';
import type { Located, Path } from '../validate/located.js';
import { parseValue } from '../value/value-grammar.js';
import { richText } from './rich-text.js';

const better = { högre: 'higher', lägre: 'lower' } as const;

/** Types the values of one indicator. `path` is where it stands in the goal file's front matter. */
export function linkIndicator(indicator: IndicatorRecord, path: Path, file: Located<unknown>): Indicator {
  const at = (key: string) => file.at([...path, key]);
  const direction = indicator['önskad riktning'];
  return {
    id: indicator.id,
    name: richText(indicator.namn, at('namn')),
    source: indicator.källa === undefined ? undefined : richText(indicator.källa, at('källa')),
    unit: indicator.enhet,
    scale: indicator.skala,
    better: direction && better[direction],
    outcomes: series(indicator.utfall, [...path, 'utfall'], file),
    targets: series(indicator.målnivå, [...path, 'målnivå'], file),
    place: at('id'),
  };
}

function series(
  values: Readonly<Record<string, string>> | undefined,
  path: Path,
  file: Located<unknown>,
): readonly YearValue[] {
  return Object.entries(values ?? {})
    .map(([year, text]) => ({
      year: Number(year),
      value: parseValue(text),
      place: file.at([...path, year]),
    }))
    .sort((a, b) => a.year - b.year);
}
