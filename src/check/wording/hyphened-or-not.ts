import { capital, letter, letterOrDigit } from '../../base/letter-classes.js';
import type { Plan } from '../../model/plan.js';
import type { Passage } from '../prose/passage.js';
import { passagesOf } from '../prose/passages.js';
import { type Hit, search } from '../prose/search.js';

/** Two names or more joined by hyphens: `Jämtland-Härjedalen`. In `Norra-` or `e-hälsa` there are no two names. */
const small = 'a-zà-öø-ÿ';
const joinedNames = new RegExp(
  `(?<![${letterOrDigit}/.@-])[${capital}][${small}]{2,}(?:-[${capital}][${small}]{2,})+(?![${letterOrDigit}/@-])`,
  'g',
);

/**
 * Names that the plan writes both with a hyphen and with a blank, each with a place of either spelling. The rarer one
 * is last, since that is the one to correct.
 */
export function hyphenedOrNot(plan: Plan): readonly (readonly Hit[])[] {
  const passages = passagesOf(plan);
  const joined = byName(search(passages, joinedNames));
  return [...joined.values()].flatMap((hyphened) => {
    const [first] = hyphened;
    const apart = first ? written(passages, first.text.replaceAll('-', ' ')) : [];
    if (!first || !apart[0]) return [];
    return [hyphened.length <= apart.length ? [apart[0], first] : [first, apart[0]]];
  });
}

function byName(hits: readonly Hit[]): ReadonlyMap<string, readonly Hit[]> {
  const names = new Map<string, Hit[]>();
  for (const hit of hits) names.set(hit.text, [...(names.get(hit.text) ?? []), hit]);
  return names;
}

function written(passages: readonly Passage[], name: string): readonly Hit[] {
  return search(passages, new RegExp(`(?<![${letter}-])${name}(?![${letter}-])`, 'g'));
}
