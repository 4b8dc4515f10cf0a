import type { List, Nodes, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Decimal } from '../../base/decimal.js';
import type { Place } from '../../base/place.js';
import type { Plan } from '../../model/plan.js';
import { hasBody } from '../../model/references.js';
import { placeOf } from '../../model/text-nodes.js';
import { parseValue } from '../../value/value-grammar.js';

/** Shares that a table or a list in a text distributes something in. */
export interface Distribution {
  readonly shares: readonly Decimal[];
  readonly place: Place;
  /** The heading of the column, or the words that lead to the list. */
  readonly heading: string;
}

/**
 * A column headed ”Andel” and a list after words such as ”fördelas så här”. That what is shared out comes from or goes
 * to somewhere must be said, since a list of targets may have a percentage in each item too.
 */
export function sharesInBlocks({ content }: Plan): readonly Distribution[] {
  return content.filter(hasBody).flatMap(({ body, place: { path } }) =>
    body.children.flatMap((block, index) => {
      if (block.type === 'table') return inTable(block, path);
      const before = body.children[index - 1];
      return block.type === 'list' && before ? inList(block, plainText(before), path) : [];
    }),
  );
}

function inTable({ children: [head, ...rows] }: Table, path: string): readonly Distribution[] {
  return (head?.children ?? []).flatMap((cell, index) => {
    const heading = plainText(cell).trim();
    if (!/^andel(?:ar)?(?: av [^,]+)?(?:,? ?(?:%|(?:i )?procent))?$|^fördelning/i.test(heading)) return [];
    const own = rows.filter(
      ({ children: [label] }) => !/^\s*(?:[–-]|varav|därav|summa|total)/i.test(plainText(label)),
    );
    const shares = own.flatMap(({ children }) =>
      shareIn(plainText(children[index]), /%|procent/i.test(heading)),
    );
    return shares.length === own.length ? [{ shares, place: placeOf(cell, path), heading }] : [];
  });
}

function inList(list: List, before: string, path: string): readonly Distribution[] {
  if (!/fördela|fördelning|kommer från|används|består av|delas|går till/i.test(before)) return [];
  const shares = list.children.flatMap((item) => {
    const written = plainText(item).match(/\d+(?:,\d+)?\s*(?:%|procent)(?![a-zåäöé])/gi) ?? [];
    return written.length === 1 ? shareIn(written[0], false) : [];
  });
  const place = placeOf(firstParagraph(list), path);
  return shares.length === list.children.length ? [{ shares, place, heading: before }] : [];
}

function firstParagraph(list: List): Nodes {
  return list.children[0]?.children[0] ?? list;
}

function shareIn(text: string, bare: boolean): readonly Decimal[] {
  const value = parseValue(
    text
      .replace(/\s+/g, ' ')
      .replace(/^(?:cirka|ca|omkring) /i, '')
      .trim(),
  );
  const isShare = value.kind === 'quantity' && (value.unit === '%' || (bare && !value.unit));
  return isShare ? [value.amount] : [];
}
