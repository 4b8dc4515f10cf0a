import { type DataKind, dataKinds } from '../../schemas/data-kinds.js';
import type { Result } from '../base/result.js';
import type { CsvFile } from '../source/csv-file.js';
import type { DataNode } from '../source/data-node.js';
import { parseCsv } from '../source/parse-csv.js';
import { readSource } from '../source/read-source.js';
import type { SourceReader } from '../source/source-reader.js';
import type { DataRecord, TableFileRecord } from './file-record.js';
import type { PlanFile } from './plan-files.js';
import { validate } from './validate.js';

/** One data file held against the schema of its kind, together with the file that holds its rows where one does. */
export function readData(
  reader: SourceReader,
  kind: DataKind,
  node: DataNode,
  file: PlanFile,
): Result<DataRecord | undefined> {
  const { value: record, diagnostics } = validate<unknown>(dataKinds[kind], node, file.path);
  // The kind and its schema go together, which the type of a union of records cannot follow through a look-up.
  const data = record && ({ type: 'data', kind, file, record } as DataRecord);
  if (data?.kind !== 'tabell') return { value: data, diagnostics };
  const rows = readRowsFile(reader, data);
  // Without its rows the table is not there, and the file that has them has its own finding.
  const value =
    rows.value || typeof data.record.value.rader !== 'string' ? { ...data, csv: rows.value } : undefined;
  return { value, diagnostics: [...diagnostics, ...rows.diagnostics] };
}

/** Named from the folder of the data file, as a person sees the two side by side. */
function readRowsFile(reader: SourceReader, { record, file }: TableFileRecord): Result<CsvFile | undefined> {
  const { rader } = record.value;
  if (typeof rader !== 'string') return { value: undefined, diagnostics: [] };
  const folder = file.path.replace(/[^/]*$/, '');
  const source = readSource(reader, `${folder}${rader}`, record.at(['rader']));
  if (!source.value) return { value: undefined, diagnostics: source.diagnostics };
  const csv = parseCsv(source.value);
  return { value: csv.value, diagnostics: [...source.diagnostics, ...csv.diagnostics] };
}
