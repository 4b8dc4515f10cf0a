import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { dataOfType } from '../../model/data-of.js';
import type { Meeting, MeetingCalendar } from '../../model/lists.js';
import type { Check } from '../check.js';
import { quoted } from '../prose/quoting.js';
import { placeOf } from '../prose/search.js';

const rule: Rule = {
  id: 'calendar/no-responsible',
  severity: 'warning',
  title: { sv: 'Ärenden utan ansvarig', en: 'Matters with nobody responsible' },
  why: {
    sv: 'Ett ärende som ingen har ansvar för kommer inte på dagordningen.',
    en: 'A matter that nobody is responsible for does not get on the agenda.',
  },
  help: {
    sv: 'Skriv den som ansvarar efter ett kolon: ”Fastighet: Fastighetschef”.',
    en: 'Write who is responsible after a colon: “Fastighet: Fastighetschef”.',
  },
};

/** One finding for a calendar. A meeting where nobody at all is named has its programme elsewhere. */
export const mattersWithoutResponsible: Check = {
  rule,
  find: (plan) => dataOfType(plan, 'calendar').flatMap(finding),
};

type Matter = Meeting['groups'][number]['matters'][number];

function finding({ meetings, place }: MeetingCalendar): readonly Diagnostic[] {
  const asked = meetings.map(mattersOf).filter((matters) => matters.some(({ responsible }) => responsible));
  const missing = asked.flat().filter(({ responsible }) => !responsible);
  const [first] = missing;
  if (!first) return [];
  const names = quoted(missing.map(({ matter }) => matter.plain));
  return [
    diagnose(rule, {
      place: placeOf(first.matter, place.path),
      message: {
        sv: `${missing.length} av kalenderns ${asked.flat().length} ärenden saknar ansvarig: ${names.sv}.`,
        en: `${missing.length} of the ${asked.flat().length} matters in the calendar have nobody responsible: ${names.en}.`,
      },
    }),
  ];
}

function mattersOf({ groups }: Meeting): readonly Matter[] {
  return groups.flatMap(({ matters }) => matters);
}
