import type { DecisionsRecord } from '../../schemas/decisions.js';
import type { DecisionList } from '../model/lists.js';
import type { DataRecordOf } from '../validate/file-record.js';
import { textReader } from './read-text.js';
import { tablePage } from './table-page.js';

export function linkDecisions({ file, record }: DataRecordOf<'beslut', DecisionsRecord>): DecisionList {
  const read = textReader(record);
  const { beslut, poster } = record.value;
  return {
    type: 'decisions',
    name: file.name,
    place: record.at(['beslut']),
    title: read.rich(beslut, ['beslut']),
    page: tablePage(record.value),
    decisions: poster.map((item, index) => ({
      decision: read.rich(item.beslut, ['poster', index, 'beslut']),
      body: read.rich(item.instans, ['poster', index, 'instans']),
      date: item.datum,
      paragraph: item.paragraf,
      caseNumber: item.diarienummer,
      place: record.at(['poster', index, 'beslut']),
    })),
  };
}
