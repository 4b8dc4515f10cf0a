import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { quoted } from '../prose/quoting.js';
import { type Assigned, assignedIn, shortName } from './assigned.js';

const rule: Rule = {
  id: 'assignments/no-periodicity',
  severity: 'warning',
  title: { sv: 'Uppdrag som inte följs upp', en: 'Assignments that are not followed up' },
  why: {
    sv: 'Utan bestämda tillfällen får den som gav uppdraget veta hur det gick först när det är för sent.',
    en: 'Without set occasions, those who gave the assignment learn how it went when it is too late.',
  },
  help: {
    sv: 'Skriv hur ofta uppdraget följs upp: ”periodicitet: varje tertial”.',
    en: 'Write how often the assignment is followed up: “periodicitet: varje tertial”.',
  },
};

/** One finding for a list, since how often its assignments are followed up is mostly one decision. */
export const assignmentWithoutPeriodicity: Check = {
  rule,
  find: (plan) => assignedIn(plan).flatMap(finding),
};

function finding({ open }: Assigned): readonly Diagnostic[] {
  const missing = open.filter(({ periodicity }) => !periodicity);
  const [first] = missing;
  if (!first) return [];
  const names = quoted(missing.map(shortName));
  return [
    diagnose(rule, {
      place: first.place,
      message: {
        sv: `${missing.length} av ${open.length} uppdrag saknar periodicitet: ${names.sv}.`,
        en: `${missing.length} of ${open.length} assignments have no periodicity: ${names.en}.`,
      },
    }),
  ];
}
