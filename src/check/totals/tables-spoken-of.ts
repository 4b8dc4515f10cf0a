import { toString as plainText } from 'mdast-util-to-string';
import type { Content } from '../../model/content.js';
import type { FiguresTable } from '../../model/figures-table.js';
import type { Plan } from '../../model/plan.js';
import { hasBody } from '../../model/references.js';
import { tablesOf } from '../../model/tables-of.js';
import { nodesIn } from '../../model/text-nodes.js';

/** The tables that each text of a plan places or refers to. */
export function tablesSpokenOf(plan: Plan): ReadonlyMap<Content, readonly FiguresTable[]> {
  const byName = new Map(tablesOf(plan).map((table) => [table.name, table]));
  return new Map(
    plan.content.filter(hasBody).map((content) => {
      const references = nodesIn(content.body, 'textDirective', content.place.path).map(({ node }) =>
        plainText(node),
      );
      const names = new Set([...content.placed.keys(), ...references]);
      return [content, [...names].flatMap((name) => byName.get(name) ?? [])] as const;
    }),
  );
}
