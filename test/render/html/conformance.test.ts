import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/html/render-html.js';
import { plan } from './fixture/plan.js';
import { theme } from './fixture/theme.js';
import { faultsOf } from './html-validator.js';

describe('the page against the HTML standard', () => {
  it('has no fault that html-validate finds', async () => {
    const stylesheet = readFileSync('templates/standard/style.css', 'utf8');
    expect(await faultsOf(renderHtml(plan, theme, stylesheet))).toEqual([]);
  });
});
