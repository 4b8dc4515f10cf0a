import type { Result } from '../base/result.js';
import type { Content, TextContent } from '../model/content.js';
import type { Goal, GoalTree } from '../model/goal-chain.js';
import type { FileRecord, TextRecord } from '../validate/file-record.js';
import { linkAnswer } from './link-answer.js';
import { linkData } from './link-data.js';
import type { PlanContext } from './plan-context.js';

/** One file's record as content. What its text places is bound later, when all data is known. */
export function linkContent(record: FileRecord, context: PlanContext): Result<Content> {
  switch (record.type) {
    case 'text':
      return { value: linkText(record), diagnostics: [] };
    case 'goal-answer':
      return linkAnswer(record, context);
    case 'goal-list': {
      const { file } = record;
      const list = {
        type: 'goal-list',
        name: file.name,
        place: { path: file.path },
        goals: listedIn(file.path, context.goals),
      } as const;
      return { value: list, diagnostics: [] };
    }
    case 'data':
      return linkData(record, context.region);
  }
}

/** Of the regionplan's goals those that one of its files lists. */
function listedIn(path: string, { roots, byId }: GoalTree): GoalTree {
  const own = ({ place }: Goal) => place.path === path;
  return { roots: roots.filter(own), byId: new Map([...byId].filter(([, goal]) => own(goal))) };
}

const numbered = { ja: 'all', 'bara rubriken': 'first', nej: 'none' } as const;

function linkText({ file, front, body, pictures }: TextRecord): TextContent {
  return {
    type: 'text',
    name: file.name,
    place: { path: file.path },
    numbered: numbered[front?.value.numrerad ?? 'ja'],
    signers: (front?.value.undertecknare ?? []).map(({ namn, parti, titel }) => ({
      name: namn,
      party: parti,
      role: titel,
    })),
    body,
    placed: new Map(),
    quoted: [],
    pictures,
  };
}
