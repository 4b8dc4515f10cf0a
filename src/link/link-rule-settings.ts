import type { RegionRecord } from '../../schemas/region.js';
import type { Severity } from '../base/rule.js';
import type { RuleSetting } from '../model/rule-setting.js';
import type { Located } from '../validate/located.js';

type Written = NonNullable<RegionRecord['regler']>[string];
type Word = Extract<Written, string>;

const severities: Readonly<Record<Word, Severity>> = { fel: 'error', varning: 'warning', upplysning: 'info' };

export function linkRuleSettings(record: Located<RegionRecord>): readonly RuleSetting[] {
  return Object.entries(record.value.regler ?? {}).map(([pattern, written]) => ({
    pattern,
    severity: typeof written === 'string' ? severities[written] : byState(written),
    place: record.keyAt(['regler', pattern]),
  }));
}

function byState({ utkast, beredd, fastställd }: Exclude<Written, string>): RuleSetting['severity'] {
  return {
    ...(utkast && { utkast: severities[utkast] }),
    ...(beredd && { beredd: severities[beredd] }),
    ...(fastställd && { fastställd: severities[fastställd] }),
  };
}
