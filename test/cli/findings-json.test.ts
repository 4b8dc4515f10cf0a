import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { findingsDocument } from '../../src/cli/format/findings-json.js';

const diagnostic: Diagnostic = {
  ruleId: 'goals/unknown',
  severity: 'warning',
  message: { sv: 'Målet finns inte.', en: 'There is no such goal.' },
  place: { path: 'rs/mal.yaml', range: { start: { line: 3, column: 5 }, end: { line: 3, column: 8 } } },
  why: { sv: 'varför', en: 'why' },
  help: { sv: 'hjälp', en: 'help' },
};

const shownPath = (path: string) => `planer/${path}`;

describe('findings for another program', () => {
  it('are one object of a stable shape, in the language asked for', () => {
    const related = [{ place: { path: 'region.yaml' }, message: { sv: 'Se här.', en: 'See here.' } }];
    const found = [{ diagnostic: { ...diagnostic, suggestion: '2.1', related }, shownPath }];
    expect(findingsDocument(found, { language: 'en', plans: 5 })).toEqual({
      version: 1,
      findings: [
        {
          ruleId: 'goals/unknown',
          severity: 'warning',
          message: 'There is no such goal.',
          why: 'why',
          help: 'help',
          path: 'planer/rs/mal.yaml',
          line: 3,
          column: 5,
          endLine: 3,
          endColumn: 8,
          suggestion: '2.1',
          related: [
            {
              message: 'See here.',
              path: 'planer/region.yaml',
              line: null,
              column: null,
              endLine: null,
              endColumn: null,
            },
          ],
          fix: null,
          exemption: null,
          fingerprint: 'feadc2cf374def4a34049271c5ab595d',
        },
      ],
      summary: { plans: 5, errors: 0, warnings: 1, infos: 0 },
    });
  });

  it('name every key even where there is nothing to say', () => {
    const [finding] = findingsDocument([{ diagnostic, shownPath }], { language: 'sv', plans: 1 }).findings;
    expect(finding).toMatchObject({ message: 'Målet finns inte.', suggestion: null, related: [] });
  });
});
