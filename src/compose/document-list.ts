import type { Block, List, ListItem } from '../document/document.js';
import type { DocumentList, RelatedDocument } from '../model/lists.js';
import type { Composer } from './composer.js';
import { richInlines, text } from './inline.js';
import { paragraph } from './paragraph.js';

/** Related documents as bullets, each group under its words. */
export function documentList({ groups }: DocumentList, composer: Composer): readonly Block[] {
  return groups.flatMap(({ heading, documents }) => [
    ...(heading ? [paragraph(richInlines(heading, composer), 'label')] : []),
    bullets(documents, composer),
  ]);
}

function bullets(documents: readonly RelatedDocument[], composer: Composer): List {
  return {
    type: 'list',
    ordered: false,
    start: 1,
    children: documents.map((each) => documentItem(each, composer)),
  };
}

/** ”Arbetsmiljöpolicy, 603034 (rvn.se) (uppdateras inför 2025)”. */
function documentItem({ name, links, status }: RelatedDocument, composer: Composer): ListItem {
  const line = [
    ...richInlines(name, composer),
    ...links.flatMap((link) => [...text(', '), ...richInlines(link, composer)]),
    ...(status ? [...text(' ('), ...richInlines(status, composer), ...text(')')] : []),
  ];
  return { type: 'listItem', children: [paragraph(line)] };
}
