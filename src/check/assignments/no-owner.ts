import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Assignment } from '../../model/lists.js';
import type { Check } from '../check.js';
import { type Assigned, assignedIn, shortName } from './assigned.js';

const rule: Rule = {
  id: 'assignments/no-owner',
  severity: 'warning',
  title: { sv: 'Uppdrag utan mottagare', en: 'Assignment for nobody' },
  why: {
    sv: 'Ett uppdrag som ingen har fått blir inte gjort, och ingen svarar för det i uppföljningen.',
    en: 'An assignment that nobody was given is not done, and nobody answers for it in the follow-up.',
  },
  help: {
    sv: 'Skriv mottagaren på en egen rad: ”riktas till: …”, med nämndens mapp eller ”alla nämnder”.',
    en: 'Write the receiver on a line of its own: “riktas till: …”, with the board’s folder or “alla nämnder”.',
  },
};

/**
 * Where a list names receivers, each assignment needs one. Where it names none, its title may say who they are for:
 * ”Uppdrag till beredningen för folkhälsa”.
 */
export const assignmentWithoutOwner: Check = {
  rule,
  find: (plan) => assignedIn(plan).flatMap(unowned),
};

function unowned({ list, open }: Assigned): readonly Diagnostic[] {
  const inTitle = / till \p{L}/iu.test(list.title.plain) && !list.assignments.some(hasOwner);
  if (inTitle) return [];
  return open
    .filter((assignment) => !hasOwner(assignment))
    .map((assignment) =>
      diagnose(rule, {
        place: assignment.place,
        message: {
          sv: `Uppdraget ”${shortName(assignment)}” riktas inte till någon.`,
          en: `The assignment “${shortName(assignment)}” is directed to nobody.`,
        },
      }),
    );
}

function hasOwner({ directedTo, coordinatedBy }: Assignment): boolean {
  return directedTo === 'all-boards' || directedTo.length > 0 || coordinatedBy !== undefined;
}
