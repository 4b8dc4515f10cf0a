import { bulletedList } from '../document/bulleted-list.js';
import type { Block, Inline, List, Table } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import type { DocumentList, RelatedDocument } from '../model/lists.js';
import { besideTable, mostBeside } from './beside-table.js';
import type { Composer } from './composer.js';
import { richInlines } from './inline.js';
import { pageAsked } from './page-asked.js';

/** Related documents as bullets, each group under its words, or as columns where the author wants so. */
export function documentList(list: DocumentList, composer: Composer): readonly Block[] {
  const { groups, sideBySide } = list;
  if (sideBySide && groups.length > 1 && groups.length <= mostBeside) return [columns(list, composer)];
  return groups.flatMap(({ heading, documents }) => [
    ...(heading ? [paragraph(richInlines(heading, composer), 'label')] : []),
    bullets(documents, composer),
  ]);
}

function columns({ name, title, page, groups }: DocumentList, composer: Composer): Table {
  const beside = groups.map(({ heading, documents }) => ({
    heading: heading ? richInlines(heading, composer) : [],
    items: documents.map((each) => documentLine(each, composer)),
  }));
  return {
    ...besideTable(`tabell-${name}`, richInlines(title, composer), beside, composer),
    ...pageAsked(page, composer.template.pages.dokument),
  };
}

function bullets(documents: readonly RelatedDocument[], composer: Composer): List {
  return bulletedList(documents.map((each) => [paragraph(documentLine(each, composer))]));
}

/** ”Arbetsmiljöpolicy, 603034 (rvn.se) (uppdateras inför 2025)”. */
function documentLine({ name, links, status }: RelatedDocument, composer: Composer): readonly Inline[] {
  return [
    ...richInlines(name, composer),
    ...links.flatMap((link) => [...text(', '), ...richInlines(link, composer)]),
    ...(status ? [...text(' ('), ...richInlines(status, composer), ...text(')')] : []),
  ];
}
