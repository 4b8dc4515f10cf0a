import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/html/render-html.js';
import { plan } from './fixture/plan.js';
import { theme } from './fixture/theme.js';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // A cell's depth is a custom property on the cell: the style knows how far a level is, not how many there are.
      'no-inline-style': 'off',
    },
  }),
);

describe('the page against the HTML standard', () => {
  it('has no fault that html-validate finds', async () => {
    const stylesheet = readFileSync('templates/standard/style.css', 'utf8');
    const report = await validator.validateString(renderHtml(plan, theme, stylesheet));
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
  });
});
