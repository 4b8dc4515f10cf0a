import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Theme } from '../../../src/document/theme.js';
import { themeStyle } from '../../../src/render/html/theme-style.js';
import { plan } from './fixture/plan.js';
import { theme } from './fixture/theme.js';

const stylesheet = readFileSync('templates/standard/style.css', 'utf8');

function customProperties(style: string): ReadonlyMap<string, string> {
  const declared = [...style.matchAll(/(--[\w-]+): ([^;]+);/g)];
  return new Map(declared.map((match) => [match[1] ?? '', match[2] ?? '']));
}

describe('the theme in the style', () => {
  it('declares every custom property that the standard stylesheet uses', () => {
    const used = [...stylesheet.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1] ?? '');
    const declared = customProperties(themeStyle(plan, theme) + stylesheet);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((name) => !declared.has(name))).toEqual([]);
  });

  it('tells sizes as shares of the running text, and the last heading for every deeper level', () => {
    const [chapter, part] = theme.headings;
    const headings: Theme['headings'] = chapter && part ? [chapter, { ...part, color: 'text' }] : [];
    const properties = customProperties(themeStyle(plan, { ...theme, headings }));
    expect(properties.get('--text-size')).toBe('10.5pt');
    expect(properties.get('--text-leading')).toBe('1.429');
    expect(properties.get('--heading-1-size')).toBe('2.095');
    expect(properties.get('--heading-1-color')).toBe('var(--color-accent)');
    expect(properties.get('--heading-2-size')).toBe('1.429');
    expect(properties.get('--heading-5-size')).toBe('1.429');
    expect(properties.get('--heading-5-color')).toBe('var(--color-text)');
  });

  it('sets up the paper with running head and page number', () => {
    const style = themeStyle(plan, theme);
    expect(style).toContain('size: 595.28pt 841.89pt;');
    expect(style).toContain('margin: 71pt 68pt 71pt 68pt;');
    expect(style).toContain('@top-left { content: "Regionstyrelsen"; }');
    expect(style).toContain('@bottom-right { content: "Sida " counter(page) " (" counter(pages) ")"; }');
  });
});
