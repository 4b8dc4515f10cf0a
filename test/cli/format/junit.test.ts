import fc from 'fast-check';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { FindingsInput } from '../../../src/cli/format/findings-format.js';
import { writeJunit } from '../../../src/cli/format/junit.js';
import { exemption, finding, hostileTexts, input, say } from './finding.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element in order; throws where the document is not well-formed. */
function elements(document: FindingsInput): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element = { name, attributes, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(writeJunit(document)).close();
  return found;
}

describe('JUnit', () => {
  it('has a suite for each plan, and a test for each finding by whether it fails the run', () => {
    const { groups } = input([
      finding(),
      finding({ severity: 'warning' }),
      finding({ severity: 'info', exemption }),
    ]);
    const all = elements(input([], { groups: [...groups, { title: 'Ren plan', found: [] }] }));
    expect(all.map(({ name }) => name)).toEqual([
      'testsuites',
      'testsuite',
      ...['testcase', 'failure', 'testcase', 'system-out', 'testcase', 'skipped'],
      'testsuite',
      'testcase',
    ]);
    expect(all[0]?.attributes).toMatchObject({ tests: '4', failures: '1' });
    expect(all[1]?.attributes).toMatchObject({ name: 'Plan', tests: '3', failures: '1', skipped: '1' });
    expect(all[2]?.attributes).toMatchObject({ file: 'rs/ramar.yaml', line: '3' });
    expect(all[3]?.text).toBe('rs/ramar.yaml:3:5\nSumman är fel.\nGör så: Rätta den.');
    expect(all[7]?.attributes.message).toBe('Redan beslutad.');
  });

  it('is well-formed and says the same, whatever a plan says', () => {
    const texts = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, (text) => {
        const all = elements(input([say(text)]));
        expect(all).toHaveLength(4);
        const kept = text.replace(/[^\t\n\r -~\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
        expect(all[2]?.attributes.name).toBe(kept);
      }),
    );
  });
});
