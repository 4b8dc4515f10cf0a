import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { codeSpans, readDocument, tablesByHeading } from './documents.js';

const [table] = tablesByHeading(readDocument('docs/handbok.md')).get('Tecken att se upp med') ?? [];
const rows = table?.children.slice(1) ?? [];
const spellings = rows.flatMap(({ children: [, cell] }) => (cell ? codeSpans(cell) : []));

function findingsIn(line: string): readonly string[] {
  return parseYaml({ path: 'prov.yaml', text: `${line}\n` }).diagnostics.map(({ ruleId }) => ruleId);
}

describe('the signs that the handbook warns of', () => {
  it('are several', () => expect(spellings.length).toBeGreaterThan(4));

  it.each(spellings)('%s is read as it stands, and told of without its quotes', (line) => {
    expect(findingsIn(line)).toEqual([]);
    expect(findingsIn(line.replaceAll("'", ''))).not.toEqual([]);
  });
});
