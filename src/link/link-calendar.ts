import type { CalendarRecord } from '../../schemas/calendar.js';
import type { Result } from '../base/result.js';
import type { MatterGroup, Meeting, MeetingCalendar } from '../model/lists.js';
import type { DataRecordOf } from '../validate/file-record.js';
import type { Path } from '../validate/located.js';
import { checkDays, readDays } from './days.js';
import { checkHyphens } from './hyphens.js';
import { type TextReader, textReader } from './read-text.js';
import { tablePage } from './table-page.js';

type Source = DataRecordOf<'kalender', CalendarRecord>;

export function linkCalendar({ file, record }: Source): Result<MeetingCalendar> {
  const read = textReader(record);
  const meetings = record.value.möten.map((meeting, index): Result<Meeting> => {
    const path = ['möten', index];
    const place = record.at([...path, 'datum']);
    const days = readDays(meeting.datum, record.value.år);
    return {
      value: { ...days, groups: groupsOf(meeting.ärenden ?? {}, [...path, 'ärenden'], read), place },
      diagnostics: [...checkDays(days, meeting.datum, place), ...checkHyphens(meeting.datum, place)],
    };
  });
  return {
    value: {
      type: 'calendar',
      name: file.name,
      place: record.at(['kalender']),
      title: read.rich(record.value.kalender, ['kalender']),
      page: tablePage(record.value),
      meetings: meetings.map(({ value }) => value),
    },
    diagnostics: meetings.flatMap(({ diagnostics }) => diagnostics),
  };
}

type Matters = NonNullable<CalendarRecord['möten'][number]['ärenden']>;

function groupsOf(matters: Matters, path: Path, read: TextReader): readonly MatterGroup[] {
  if (Array.isArray(matters)) {
    return matters.length > 0 ? [{ heading: undefined, matters: mattersOf(matters, path, read) }] : [];
  }
  return Object.entries(matters).map(([heading, own]) => ({
    heading: read.key([...path, heading]),
    matters: mattersOf(own, [...path, heading], read),
  }));
}

type Items = Extract<Matters, readonly unknown[]>;

function mattersOf(items: Items, path: Path, read: TextReader): MatterGroup['matters'] {
  return items.flatMap((item, index): MatterGroup['matters'] => {
    const at = [...path, index];
    if (typeof item === 'string') return [{ matter: read.rich(item, at), responsible: undefined }];
    return Object.entries(item).map(([matter, responsible]) => ({
      matter: read.key([...at, matter]),
      responsible: read.rich(responsible, [...at, matter]),
    }));
  });
}
