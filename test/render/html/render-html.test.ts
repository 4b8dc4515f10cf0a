import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentRoot } from '../../../src/document/document.js';
import { renderHtml } from '../../../src/render/html/render-html.js';
import { inlines, paragraph, section } from './fixture/nodes.js';
import { plan } from './fixture/plan.js';
import { theme } from './fixture/theme.js';
import { attribute, attributes, byId, byTag, elementsOf, parsePage, textContent } from './html-tree.js';

const stylesheet = readFileSync('templates/standard/style.css', 'utf8');
const html = renderHtml(plan, theme, stylesheet);
const page = parsePage(html);
const ids = attributes(page, 'id');

function render(changes: Partial<DocumentRoot>): string {
  return renderHtml({ ...plan, ...changes }, theme, stylesheet);
}

describe('a page for everyone', () => {
  it('says its language and its title', () => {
    expect(attributes(byTag(page, 'html'), 'lang')).toEqual(['sv-SE']);
    expect(byTag(page, 'title').map(textContent)[0]).toBe(plan.meta.title);
  });

  it('has one of each landmark, and begins with a link that leads past the contents', () => {
    expect(byTag(page, 'header', 'nav', 'main', 'footer').map(({ tagName }) => tagName)).toEqual([
      'header',
      'nav',
      'main',
      'footer',
    ]);
    const [first] = byTag(page, 'a');
    expect(first && textContent(first)).toBe('Hoppa till innehållet');
    expect(first && byId(page, attribute(first, 'href')?.slice(1) ?? '').tagName).toBe('main');
  });

  it('uses every id once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('refers only to what exists', () => {
    const within = attributes(page, 'href').filter((href) => href.startsWith('#'));
    const named = ['headers', 'aria-labelledby'].flatMap((name) => attributes(page, name));
    const targets = [...within.map((href) => href.slice(1)), ...named.flatMap((value) => value.split(' '))];
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('opens with its title and never skips a heading level', () => {
    const levels = byTag(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('tells the level of a heading below the sixth', () => {
    const deep = [2, 3, 4, 5, 6].reduceRight(
      (child, level) => section([`niva-${level}`, level, undefined, `Nivå ${level}`], child),
      section(['niva-7', 7, undefined, 'Nivå 7']),
    );
    const elements = parsePage(render({ children: [section(['niva-1', 1, undefined, 'Nivå 1'], deep)] }));
    expect(attributes(byTag(elements, 'h6'), 'aria-level')).toEqual(['7', '8']);
  });

  it('reads a plan without cover and contents under the title of the document', () => {
    const elements = parsePage(render({ children: [paragraph('Text.')], notes: [] }));
    expect(byTag(elements, 'h1').map(textContent)).toEqual([plan.meta.title]);
    expect(byTag(elements, 'nav')).toEqual([]);
    const hrefs = attributes(elements, 'href').map((href) => href.slice(1));
    expect(hrefs.filter((href) => !attributes(elements, 'id').includes(href))).toEqual([]);
  });
});

describe('the contents', () => {
  const entries = (children: DocumentRoot['children']) =>
    byTag(parsePage(render({ children })), 'nav')
      .flatMap(elementsOf)
      .filter(({ tagName }) => tagName === 'a')
      .map(textContent);

  it('lists numbers and titles down to its depth, without note numbers', () => {
    const shallow = plan.children.map((node) => (node.type === 'contents' ? { ...node, depth: 2 } : node));
    expect(entries(shallow)).toContain('3.2 Mål 2.1: Vården är tillgänglig');
    expect(entries(shallow)).not.toContain('3.2.1 Indikatorer');
    expect(entries(plan.children)).toContain('3.2.1 Indikatorer');
  });

  it('leaves out a section that asks for it, but not what stands under it', () => {
    expect(entries(plan.children)).not.toContain('Sändlista');
    expect(entries(plan.children)).toContain('Kopia');
  });
});

describe('the text', () => {
  it('keeps the line ends of preformatted text, also a first one', () => {
    const elements = parsePage(
      render({ children: [{ type: 'preformatted', value: '\nEtt\n  två' }], notes: [] }),
    );
    expect(byTag(elements, 'pre').map(textContent)).toEqual(['\nEtt\n  två']);
  });

  it('goes on counting where a list says so', () => {
    expect(attributes(byTag(page, 'ol'), 'start')).toEqual(['3']);
  });

  it('parts a word of running text only if a telephone may have no room for it', () => {
    const words = 'Planeringsförutsättningar för verksamhetsplanen 2022, se planeringsförutsättningar.pdf';
    const text = byTag(parsePage(render({ children: [paragraph(words)], notes: [] })), 'p').map(textContent);
    const printed = text.find((one) => one.includes('verksamhetsplanen')) ?? '';
    expect(printed).toContain(
      'Plane\u00adrings\u00adför\u00adut\u00adsätt\u00adningar för verksamhetsplanen 2022, se',
    );
    expect(printed).toContain('planeringsförutsättningar.pdf');
  });

  it('keeps a range of years in one piece, and copies nothing but its characters', () => {
    const words = 'Planen gäller 2022 (2023–2024), strategin (–2030).';
    const elements = parsePage(render({ children: [paragraph(words)], notes: [] }));
    const whole = elements.filter((element) => attribute(element, 'class') === 'whole').map(textContent);
    expect(whole).toEqual(['2023–2024', '–2030']);
    expect(byTag(elements, 'p').map(textContent)).toContain(words);
    expect(stylesheet).toMatch(/\.whole \{\s+white-space: nowrap;/);
  });

  it('parts no word of a text in another language than Swedish', () => {
    const words = 'The Planeringsförutsättningar';
    const text = byTag(parsePage(render({ language: 'en', children: [paragraph(words)], notes: [] })), 'p');
    expect(text.map(textContent)).toContain(words);
  });

  it('tells an address that is printed already from one that paper must add', () => {
    const link = (url: string, words: string) => ({ type: 'link', url, children: inlines(words) }) as const;
    const children = [link('https://rvn.se', 'https://rvn.se'), link('https://rvn.se', 'Regionens sidor')];
    const links = byTag(parsePage(render({ children: [paragraph(children)], notes: [] })), 'a');
    const outer = links.filter((each) => attribute(each, 'href') === 'https://rvn.se');
    expect(outer.map((each) => attribute(each, 'class'))).toEqual(['address', undefined]);
  });

  it('tells words in another language', () => {
    const words = page.filter((element) => attribute(element, 'lang') === 'en').map(textContent);
    expect(words).toEqual(['value-based care']);
  });
});

describe('the notes', () => {
  it('lead back to every place that refers to them', () => {
    const links = byTag(elementsOf(byId(page, 'not-1')), 'a');
    expect(links.map((link) => attribute(link, 'href'))).toEqual([
      '#not-1_reference_1',
      '#not-1_reference_2',
    ]);
    const names = links.map((link) => attribute(link, 'aria-label'));
    expect(names).toEqual(['Tillbaka till texten 1', 'Tillbaka till texten 2']);
  });

  it('keep their numbers', () => {
    const items = plan.notes.map((note) => attribute(byId(page, note.id), 'value'));
    expect(items).toEqual(['1', '2', '3']);
  });
});

describe('the file', () => {
  it('asks the network for nothing', () => {
    expect(byTag(page, 'script', 'link', 'img', 'iframe', 'object', 'embed', 'base', 'form')).toEqual([]);
    expect(attributes(page, 'src')).toEqual([]);
    const policy = page.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    expect(policy && attribute(policy, 'content')).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
    expect(stylesheet).not.toMatch(/@import|url\(/);
  });

  it('has the same bytes each time, and line ends of one kind', () => {
    expect(renderHtml(structuredClone(plan), theme, stylesheet)).toBe(html);
    expect(renderHtml(plan, theme, stylesheet.replaceAll('\n', '\r\n'))).toBe(html);
    expect(html.endsWith('</html>\n')).toBe(true);
  });

  it('leaves comments and indentation out of the style, and nothing that counts', () => {
    const style = [
      'a::before {',
      '  content: "/* kvar */  \\',
      '  här";',
      '}',
      '',
      '/* Det är "bort". */',
      'b/* ett ord */.c { color: red; /* röd */ }',
      "d { background: url(data:,/*kvar*/) ; quotes: '\\'/*' '*/' }",
    ].join('\n');
    const [printed = ''] = byTag(parsePage(renderHtml(plan, theme, style)), 'style').map(textContent);
    expect(printed.slice(printed.indexOf('a::before'))).toBe(
      [
        'a::before {',
        'content: "/* kvar */  \\',
        '  här";',
        '}',
        'b/**/.c { color: red; }',
        "d { background: url(data:,/*kvar*/) ; quotes: '\\'/*' '*/' }",
        '',
      ].join('\n'),
    );
  });

  it('begins every block on a line of its own', () => {
    const block =
      /<(p|h[1-6]|section|table|tr|th|td|ul|ol|li|blockquote|dt|dd|nav|main|header|footer|hr)[ >]/g;
    const crowded = html.split('\n').filter((line) => (line.match(block) ?? []).length > 1);
    expect(crowded).toEqual([]);
  });

  it('says once that it is a draft, and nothing of it when it is none', () => {
    expect(byTag(page, 'p').filter((element) => textContent(element) === 'Utkast')).toHaveLength(1);
    const { watermark: _, ...decided } = plan.meta;
    const elements = parsePage(render({ meta: decided }));
    expect(byTag(elements, 'p').filter((element) => textContent(element) === 'Utkast')).toEqual([]);
    expect(attributes(elements, 'data-watermark')).toEqual([]);
  });

  it('prints words whose link leads nowhere, without the link', () => {
    const lost = {
      type: 'crossReference',
      target: 'borta',
      children: [{ type: 'text', value: 'avsnitt 9' }],
    } as const;
    const rendered = render({ children: [paragraph(['Se ', lost, '.'])] });
    expect(rendered).toContain('<p>Se <span>avsnitt 9</span>.</p>');
  });
});
