import type { RegionRecord } from '../../schemas/region.js';
import type { Board, Region } from '../model/region.js';
import type { Located } from '../validate/located.js';
import { linkRuleSettings } from './link-rule-settings.js';

export function linkRegion(record: Located<RegionRecord>): Region {
  const { value } = record;
  const boards = Object.entries(value.nämnder).map(([folder, board]): [string, Board] => [
    folder,
    {
      folder,
      name: board.namn,
      abbreviation: board.förkortning,
      earlierNames: (board['tidigare namn'] ?? []).map((earlier) => ({
        name: earlier.namn,
        abbreviation: earlier.förkortning,
        lastYear: Number(earlier['till och med']),
      })),
      place: record.keyAt(['nämnder', folder]),
    },
  ]);
  return {
    name: value.region,
    abbreviation: value.förkortning,
    template: value.mall ?? 'standard',
    templateAt: value.mall === undefined ? { path: record.path } : record.at(['mall']),
    unit: value.beloppsenhet ?? 'tkr',
    unitStated: value.beloppsenhet !== undefined,
    boards: new Map(boards),
    ruleSettings: linkRuleSettings(record),
  };
}
