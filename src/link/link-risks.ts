import type { RisksRecord } from '../../schemas/risks.js';
import type { Grade, Risk, RiskList } from '../model/lists.js';
import type { DataRecordOf } from '../validate/file-record.js';
import { type TextReader, textReader } from './read-text.js';
import { tablePage } from './table-page.js';

export function linkRisks({ file, record }: DataRecordOf<'risker', RisksRecord>): RiskList {
  const read = textReader(record);
  return {
    type: 'risks',
    name: file.name,
    place: record.at(['risker']),
    title: read.rich(record.value.risker, ['risker']),
    page: tablePage(record.value),
    risks: record.value.poster.map((item, index) => ({
      ...riskOf(item, index, read),
      place: record.at(['poster', index]),
    })),
  };
}

function riskOf(item: RisksRecord['poster'][number], index: number, read: TextReader): Omit<Risk, 'place'> {
  const path = ['poster', index];
  if (typeof item === 'string') {
    return {
      risk: read.rich(item, path),
      likelihood: undefined,
      consequence: undefined,
      handling: undefined,
    };
  }
  return {
    risk: read.rich(item.risk, [...path, 'risk']),
    likelihood: gradeOf(item.sannolikhet),
    consequence: gradeOf(item.konsekvens),
    handling: read.optional(item.hantering, [...path, 'hantering']),
  };
}

const words = ['mycket låg', 'låg', 'medel', 'hög', 'mycket hög'];

function gradeOf(wording: string | undefined): Grade | undefined {
  if (wording === undefined) return undefined;
  const grade = words.includes(wording) ? words.indexOf(wording) + 1 : Number(wording);
  return { grade: grade as Grade['grade'], wording };
}
