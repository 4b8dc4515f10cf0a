import type { Table } from '../document/document.js';
import { cell, headRow } from '../document/grid.js';
import { type SpannedRow, spannedBody } from '../document/spanned-rows.js';
import { text } from '../document/text.js';
import type { MatterGroup, Meeting, MeetingCalendar } from '../model/lists.js';
import { fileAnchor } from '../model/references.js';
import { typesetDays } from '../value/typeset-days.js';
import type { Composer } from './composer.js';
import { richInlines } from './inline.js';
import { richCell, textCell } from './list-table.js';
import { pageAsked } from './page-asked.js';

/**
 * Each meeting spans its sorts of matters, and each sort its matters with who is responsible. Where no meeting sorts its
 * matters, there is no column for that.
 */
export function meetingTable({ name, title, page, meetings }: MeetingCalendar, composer: Composer): Table {
  const words = composer.template.lists.kalender;
  const id = composer.identifiers.unique(`tabell-${name}`);
  composer.anchors.set(fileAnchor(name), id);
  const isSorted = meetings.some(({ groups }) => groups.some(({ heading }) => heading));
  const sorts = isSorted ? (['ärenden', 'punkt'] as const) : (['punkt'] as const);
  const columns = ['datum', ...sorts, 'ansvarig'] as const;
  const heads = isSorted
    ? columns.map((column) => words[column])
    : [words.datum, words.ärenden, words.ansvarig];
  return {
    type: 'table',
    id,
    caption: richInlines(title, composer),
    captionVisible: true,
    ...pageAsked(page, composer.template.pages.kalender),
    columns: columns.map((column) => {
      const width = composer.template.widths.kalender?.[column];
      return { align: 'start', grow: column === 'punkt' ? 1 : 0, ...(width ? { width } : {}) };
    }),
    head: [
      headRow(
        id,
        heads.map((head) => cell(text(head))),
      ),
    ],
    body: spannedBody(
      id,
      meetings.flatMap((meeting) => rowsOf(meeting, isSorted, composer)),
      2,
    ),
    notes: [],
  };
}

function rowsOf(meeting: Meeting, isSorted: boolean, composer: Composer): readonly SpannedRow[] {
  const day = { key: meeting, cell: textCell(typesetDays(meeting.first, meeting.last)) };
  if (meeting.groups.length === 0) return [{ trail: [day], cells: [cell([])] }];
  return meeting.groups.flatMap((group) => {
    const sort = { key: group, cell: richCell(group.heading, composer) };
    const trail = isSorted ? [day, sort] : [day];
    return mattersOf(group).map(({ matter, responsible }) => ({
      trail,
      cells: [richCell(matter, composer), richCell(responsible, composer)],
    }));
  });
}

/** A sort of matters that has none still has its row. */
function mattersOf({ matters }: MatterGroup) {
  return matters.length > 0 ? matters : [{ matter: undefined, responsible: undefined }];
}
