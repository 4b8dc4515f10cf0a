import type { Result } from '../base/result.js';
import type { Data, LegalPersons, RiskList } from '../model/content.js';
import type { Region } from '../model/region.js';
import type { DataRecord } from '../validate/file-record.js';
import { richText } from './rich-text.js';
import { readTable } from './tables/read-table.js';

export function linkData(data: DataRecord, region: Region): Result<Data> {
  switch (data.kind) {
    case 'tabell':
      return readTable(data.file.name, data.record, region);
    case 'risker':
      return { value: linkRisks(data), diagnostics: [] };
    case 'juridiska personer':
      return { value: linkLegalPersons(data), diagnostics: [] };
  }
}

function linkRisks({ file, record }: DataRecord & { kind: 'risker' }): RiskList {
  return {
    type: 'risks',
    name: file.name,
    place: record.at(['risker']),
    title: richText(record.value.risker, record.at(['risker'])),
    risks: record.value.poster.map((item, index) => {
      const place = record.at(['poster', index]);
      if (typeof item === 'string') return { risk: richText(item, place), handling: undefined };
      return {
        risk: richText(item.risk, record.at(['poster', index, 'risk'])),
        handling: item.hantering
          ? richText(item.hantering, record.at(['poster', index, 'hantering']))
          : undefined,
      };
    }),
  };
}

function linkLegalPersons({ file, record }: DataRecord & { kind: 'juridiska personer' }): LegalPersons {
  const title = ['juridiska personer'];
  return {
    type: 'legal-persons',
    name: file.name,
    place: record.at(title),
    title: richText(record.value['juridiska personer'], record.at(title)),
    asOf: record.value.per,
    persons: record.value.poster.flatMap((item, index) =>
      Object.entries(item).map(([name, form]) => ({
        name: richText(name, record.keyAt(['poster', index, name])),
        form: richText(form, record.at(['poster', index, name])),
      })),
    ),
  };
}
