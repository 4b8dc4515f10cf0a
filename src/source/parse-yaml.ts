import { type Document, type Node, parseDocument } from 'yaml';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import type { DataNode } from './data-node.js';
import { rangeOnLine } from './line-index.js';
import { emptyYaml } from './rules/yaml-structure.js';
import type { SourceFile } from './source-file.js';
import { longestData, tooLong } from './too-long.js';
import { commandsInValues } from './yaml/command-in-value.js';
import { explainLibraryError } from './yaml/library-errors.js';
import { readNode } from './yaml/read-nodes.js';
import { joinRepaired, type RepairedText } from './yaml/repaired-text.js';
import { scanYaml } from './yaml/scan-yaml.js';

/** The lines of a file that hold YAML, counted from 1; `endLine` is the line after the last. */
export interface YamlPart {
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * YAML 1.2 with the failsafe schema: text, lists and maps. Faults with a known meaning are reported and read as the
 * author meant them; the value is undefined where that cannot be known, or where there is nothing.
 */
export function parseYaml(file: SourceFile, part?: YamlPart): Result<DataNode | undefined> {
  const long = part ? undefined : tooLong(file.path, file.text, longestData);
  if (long) return { value: undefined, diagnostics: [long] };
  const all = file.text.split('\n');
  const { startLine, endLine } = part ?? { startLine: 1, endLine: all.length + 1 };
  const scan = scanYaml(file.path, all.slice(startLine - 1, endLine - 1), startLine);
  if (scan.lines === undefined) return { value: undefined, diagnostics: scan.diagnostics };
  return compose(file, joinRepaired(scan.lines, startLine), scan.diagnostics, startLine);
}

function compose(
  file: SourceFile,
  source: RepairedText,
  found: readonly Diagnostic[],
  startLine: number,
): Result<DataNode | undefined> {
  const document = parseRepaired(source.text);
  const [error] = document.errors;
  if (error !== undefined) {
    // A line that the scan has spoken about is not spoken about again in other words.
    const known = found.some((one) => one.severity === 'error');
    const more = known ? [] : [explainLibraryError(file, source, error)];
    return { value: undefined, diagnostics: [...found, ...more] };
  }
  if (document.contents === null) {
    return { value: undefined, diagnostics: found.length > 0 ? found : [nothing(file.path, startLine)] };
  }
  const diagnostics = [...found];
  const value = readNode({ path: file.path, source, diagnostics }, document.contents as Node, 0);
  const commands = value ? commandsInValues(file.path, value, source.text) : [];
  return { value, diagnostics: [...diagnostics, ...commands] };
}

/** Unique keys are our own check: the library's knows neither both places nor the author's spelling. */
function parseRepaired(text: string): Document.Parsed {
  return parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: false,
  });
}

function nothing(path: string, line: number): Diagnostic {
  return diagnose(emptyYaml, {
    place: { path, range: rangeOnLine(line, 1, 1) },
    message: { sv: 'Här finns inga uppgifter.', en: 'There is no data here.' },
  });
}
