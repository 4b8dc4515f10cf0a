import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { allThatItHas, meantId } from '../../base/nearest-ids.js';
import type { Rule } from '../../base/rule.js';
import type { GoalAnswer } from '../../model/content.js';
import { answersIn } from '../../model/goal-answers.js';
import { idsOf, measuredKindBelow } from '../../model/goal-chain.js';
import { indicatorsOf } from '../../model/undertaking.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'goals/orphan-indicator',
  severity: 'error',
  title: { sv: 'Indikator som inte hänger på något mål', en: 'Indicator that hangs on no goal' },
  why: {
    sv: 'En indikator visar om ett av fullmäktiges mål nås; utan mål mäter den något som ingen har beslutat.',
    en: 'An indicator shows whether a goal of the assembly is reached; without one it measures what nobody decided.',
  },
  help: {
    sv: 'Rätta målets beteckning överst i filen, eller flytta det som mäts till filen för ett mål i regionplanen.',
    en: 'Correct the goal’s id at the top of the file, or move what is measured to the file of a goal of the regionplan.',
  },
};

/**
 * An indicator must hang on a goal of the plan's regionplan. Told once for a file, at the id that is wrong. Where the
 * regionplan itself could not be read nobody knows which goals there are, and that has its own finding.
 */
export const orphanIndicator: Check = {
  rule,
  find: (plan) =>
    plan.answersTo
      ? answersIn(plan.content)
          .filter((answer) => !answer.goal && !answer.under && indicatorsOf(answer).length > 0)
          .map((answer) => orphansOf(answer, idsOf(plan.goals, answer.kind.name)))
      : [],
};

function orphansOf(answer: GoalAnswer, known: readonly string[]): Diagnostic {
  const { kind, goalId } = answer;
  const indicators = indicatorsOf(answer);
  const { sentence, ...suggested } = meantId(goalId, known, answer.place);
  const names = indicators.map(({ name }) => name.plain);
  const plural = measuredKindBelow(kind)?.plural ?? '';
  const several = indicators.length > 1 ? `${indicators.length} ${plural}` : undefined;
  return diagnose(rule, {
    place: answer.place,
    message: {
      sv: `Regionplanen saknar ${kind.name} ${goalId}, som ${several ? `${several} mäter: ` : ''}${list(names, '”', '”')}${several ? '' : ' mäter'}. ${allThatItHas(known).sv}${sentence.sv}`,
      en: `The regionplan lacks ${kind.name} ${goalId}, measured by ${several ? `${several}: ` : ''}${list(names, '“', '”')}. ${allThatItHas(known).en}${sentence.en}`,
    },
    ...suggested,
    related: indicators.map(({ place, name }) => ({
      place,
      message: { sv: `Här står ”${name.plain}”.`, en: `“${name.plain}” is here.` },
    })),
  });
}

function list(names: readonly string[], open: string, close: string): string {
  return names.map((name) => `${open}${name}${close}`).join(', ');
}
