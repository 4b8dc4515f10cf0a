import type { Cover, DocumentMeta } from '../document/document.js';
import { periodText } from '../model/period.js';
import type { Plan } from '../model/plan.js';
import type { Template } from '../template/template.js';

export function cover(plan: Plan, template: Template): Cover {
  const { words } = template;
  const answersTo = plan.answersTo && { label: words.answersTo, value: periodText(plan.answersTo) };
  const caseNumber = plan.decision?.caseNumber && {
    label: words.caseNumber,
    value: plan.decision.caseNumber,
  };
  return {
    type: 'cover',
    kind: planTitle(plan, template),
    period: periodText(plan.period),
    body: bodyName(plan),
    organisation: plan.region.name,
    decision: decisionText(plan, template),
    facts: [answersTo, caseNumber].filter((fact) => typeof fact === 'object'),
  };
}

export function documentMeta(plan: Plan, template: Template): DocumentMeta {
  const title = planTitle(plan, template);
  const period = periodText(plan.period);
  return {
    title: [title, period, plan.board?.name].filter(Boolean).join(' '),
    author: [...new Set([bodyName(plan), plan.region.name])].join(', '),
    runningHead: {
      left: plan.region.name,
      right: [title, period, plan.board?.name].filter(Boolean).join(' · '),
    },
    date: plan.decision?.date ?? `${plan.period.first}-01-01`,
    ...(plan.state === 'utkast' ? { watermark: template.words.draft } : {}),
  };
}

function planTitle(plan: Plan, template: Template): string {
  return plan.title ?? template.titles[plan.kind];
}

/** A regionplan is the region's own. */
function bodyName(plan: Plan): string {
  return plan.board?.name ?? plan.region.name;
}

function decisionText({ state, decision }: Plan, { words }: Template): string {
  if (state === 'utkast') return words.draft;
  if (state === 'beredd' || !decision) return words.prepared;
  const day = decision.date === undefined ? '' : ` ${decision.date}`;
  const paragraph = decision.paragraph === undefined ? '' : `, §\u00a0${decision.paragraph}`;
  return `${words.adopted.replace('{instans}', decision.body)}${day}${paragraph}`;
}
