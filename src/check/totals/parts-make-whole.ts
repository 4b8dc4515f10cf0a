import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { tell } from './deviation-words.js';
import { deviations } from './stated-figures.js';

const rule: Rule = {
  id: 'totals/parts-make-whole',
  severity: 'error',
  title: { sv: 'Delarna blir inte hela raden', en: 'The parts do not make the whole' },
  why: {
    sv: 'Den som får en del av ramen ska kunna se att delarna tillsammans är hela ramen.',
    en: 'Whoever gets a part of a frame must be able to see that the parts together are all of it.',
  },
  help: {
    sv: 'Rätta den siffra som är fel. Skriv varav i stället för därav om delarna inte ska vara alla.',
    en: 'Correct the figure that is wrong. Write varav instead of därav if the parts are not to be all.',
  },
};

/** A whole against the parts under `därav` or `fördelat på`. */
export const partsMakeWhole: Check = {
  rule,
  find: (plan) =>
    deviations(plan, ['all-parts']).map((each) =>
      tell(rule, each, () => ({ sv: 'Delarna är tillsammans', en: 'The parts together are' })),
    ),
};
