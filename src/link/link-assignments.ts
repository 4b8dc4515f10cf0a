import type { AssignmentsRecord } from '../../schemas/assignments.js';
import type { Result } from '../base/result.js';
import type { Assignment, AssignmentList } from '../model/lists.js';
import type { Board, Region } from '../model/region.js';
import type { DataRecordOf } from '../validate/file-record.js';
import type { Path } from '../validate/located.js';
import { textReader } from './read-text.js';
import { type BoardName, resolveBoards } from './resolve-boards.js';
import { tablePage } from './table-page.js';

type Source = DataRecordOf<'uppdrag', AssignmentsRecord>;
type Item = Exclude<AssignmentsRecord['poster'][number], string>;

export function linkAssignments(source: Source, region: Region): Result<AssignmentList> {
  const { file, record } = source;
  const read = textReader(record);
  const assignments = record.value.poster.map((item, index) => assignmentOf(item, index, source, region));
  return {
    value: {
      type: 'assignments',
      name: file.name,
      place: record.at(['uppdrag']),
      title: read.rich(record.value.uppdrag, ['uppdrag']),
      page: tablePage(record.value),
      decidedBy: read.optional(record.value['beslutat av'], ['beslutat av']),
      assignments: assignments.map(({ value }) => value),
    },
    diagnostics: assignments.flatMap(({ diagnostics }) => diagnostics),
  };
}

function assignmentOf(
  written: Item | string,
  index: number,
  { record }: Source,
  region: Region,
): Result<Assignment> {
  const path = ['poster', index];
  const item: Item = typeof written === 'string' ? { uppdrag: written } : written;
  const read = textReader(record);
  const directed = directedTo(item['riktas till'], [...path, 'riktas till'], record, region);
  const place = record.at(typeof written === 'string' ? path : [...path, 'uppdrag']);
  const coordinator = item['samordnas av'];
  const coordinated = resolveBoards(
    coordinator === undefined ? [] : [{ name: coordinator, place: record.at([...path, 'samordnas av']) }],
    region,
  );
  return {
    value: {
      assignment: read.rich(item.uppdrag, typeof written === 'string' ? path : [...path, 'uppdrag']),
      status: item.status,
      directedTo: directed.value,
      coordinatedBy: coordinated.value[0],
      periodicity: read.optional(item.periodicitet, [...path, 'periodicitet']),
      deadline: item.slutdatum,
      decidedBy: read.optional(item['beslutat av'], [...path, 'beslutat av']),
      place,
      deadlinePlace: item.slutdatum === undefined ? place : record.at([...path, 'slutdatum']),
    },
    diagnostics: [...directed.diagnostics, ...coordinated.diagnostics],
  };
}

function directedTo(
  written: Item['riktas till'],
  path: Path,
  record: Source['record'],
  region: Region,
): Result<'all-boards' | readonly Board[]> {
  if (written === 'alla nämnder') return { value: 'all-boards', diagnostics: [] };
  const names: readonly BoardName[] =
    typeof written === 'string'
      ? [{ name: written, place: record.at(path) }]
      : (written ?? []).map((name, index) => ({ name, place: record.at([...path, index]) }));
  return resolveBoards(names, region);
}
