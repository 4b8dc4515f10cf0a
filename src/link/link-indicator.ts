import type { IndicatorRecord } from '../../schemas/indicator.js';
import type { RichText } from '../model/rich-text.js';
import type { Indicator, YearValue } from '../model/undertaking.js';
import type { Located, Path } from '../validate/located.js';
import { parseValue } from '../value/value-grammar.js';
import { richText } from './rich-text.js';

const better = { högre: 'higher', lägre: 'lower' } as const;

/** Types the values of one indicator. `path` is where it stands in the goal file's front matter. */
export function linkIndicator(indicator: IndicatorRecord, path: Path, file: Located<unknown>): Indicator {
  const at = (key: string) => file.at([...path, key]);
  const rich = (key: 'definition' | 'not'): RichText | undefined => {
    const written = indicator[key];
    return written === undefined ? undefined : richText(written, at(key));
  };
  const direction = indicator['önskad riktning'];
  return {
    id: indicator.id,
    name: richText(indicator.namn, at('namn')),
    sources: sourcesOf(indicator.källa, [...path, 'källa'], file),
    definition: rich('definition'),
    unit: indicator.enhet,
    scale: indicator.skala,
    better: direction && better[direction],
    baseline: indicator.baslinje === undefined ? undefined : parseValue(indicator.baslinje),
    outcomes: series(indicator.utfall, [...path, 'utfall'], file),
    targets: series(indicator.målnivå, [...path, 'målnivå'], file),
    note: rich('not'),
    place: at('id'),
  };
}

function sourcesOf(
  written: IndicatorRecord['källa'],
  path: Path,
  file: Located<unknown>,
): readonly RichText[] {
  if (written === undefined) return [];
  if (typeof written === 'string') return [richText(written, file.at(path))];
  return written.map((source, index) => richText(source, file.at([...path, index])));
}

function series(
  written: IndicatorRecord['utfall'],
  path: Path,
  file: Located<unknown>,
): readonly YearValue[] {
  if (written === undefined) return [];
  if (typeof written === 'string') {
    return [{ year: undefined, value: parseValue(written), written, place: file.at(path) }];
  }
  return Object.entries(written)
    .map(([year, text]) => ({
      year: Number(year),
      value: parseValue(text),
      written: text,
      place: file.at([...path, year]),
    }))
    .sort((a, b) => a.year - b.year);
}
