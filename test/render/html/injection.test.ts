import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentRoot } from '../../../src/document/document.js';
import { renderHtml } from '../../../src/render/html/render-html.js';
import { inlines, paragraph } from './fixture/nodes.js';
import { plan } from './fixture/plan.js';
import { theme } from './fixture/theme.js';
import { attribute, attributes, byTag, type HtmlElement, parsePage, textContent } from './html-tree.js';

/** Ends an attribute, a tag, a style, a title and a comment. */
const payload =
  '"\'></style></title><!--<script>alert(1)</script><img src=x onerror=alert(1)>-->&amp;\\"</STYLE >';

/** Properties that are no text: they are closed words or ids, which the tree promises to be `a-z0-9-`. */
const notText = new Set(['type', 'id', 'target', 'note', 'headers', 'scope', 'role', 'align']);

/** The same tree with the payload in every text there is. */
function poisoned<Value>(value: Value, poison: string, key?: string): Value;
function poisoned(value: unknown, poison: string, key = ''): unknown {
  if (notText.has(key)) return value;
  if (typeof value === 'string') return key === 'url' ? `${value}${poison}` : poison;
  if (Array.isArray(value)) return value.map((item) => poisoned(item, poison));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, poisoned(inner, poison, name)]),
  );
}

function skeleton(elements: readonly HtmlElement[]): readonly string[] {
  return elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '));
}

function render(document: DocumentRoot, stylesheet = ''): readonly HtmlElement[] {
  return parsePage(renderHtml(document, theme, stylesheet));
}

function renderWords(words: string): readonly HtmlElement[] {
  return render({ ...plan, notes: [], children: [paragraph(words)] });
}

describe('text is never markup', () => {
  it('has the same elements and attributes whatever the texts say', () => {
    const elements = render(poisoned(plan, payload));
    expect(skeleton(elements)).toEqual(skeleton(render(poisoned(plan, 'x'))));
    expect(byTag(elements, 'title').map(textContent)[0]).toBe(payload);
    expect(attributes(elements, 'data-watermark')).toEqual([payload]);
  });

  it('keeps every character of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        // A parser drops the one and turns the other into a line end; neither can stand in a plan's text.
        fc.pre(!/[\0\r\n]/.test(words));
        const [first] = byTag(renderWords(words), 'main').flatMap((main) => main.childNodes.slice(1));
        expect(first && textContent(first)).toBe(words);
      }),
    );
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//example.se',
    '/x',
  ])('prints the words of a link to %j without the link', (url) => {
    const link = { type: 'link', url, children: inlines('länk') } as const;
    const elements = render({ ...plan, notes: [], children: [paragraph([link])] });
    expect(attributes(elements, 'href')).not.toContain(url);
    expect(byTag(elements, 'p').map(textContent)).toContain('länk');
  });

  it.each([
    'https://example.se/?a=1&b="2"',
    'HTTP://example.se',
    'mailto:a@example.se',
    'tel:+46600000000',
  ])('links to %j', (url) => {
    const link = { type: 'link', url, children: inlines('länk') } as const;
    const elements = render({ ...plan, notes: [], children: [paragraph([link])] });
    expect(attributes(elements, 'href')).toContain(url);
  });
});

describe('a stylesheet is never markup', () => {
  it('cannot end its element', () => {
    const stylesheet = 'a { content: "</style><script>alert(1)</script>" } /* </STYLE\n> */ b { color: red }';
    const elements = render(plan, stylesheet);
    expect(skeleton(elements)).toEqual(skeleton(render(plan)));
    expect(byTag(elements, 'style').map(textContent).join()).toContain('b { color: red }');
  });

  it('takes the running head as one string each', () => {
    const runningHead = { left: 'a"; } body { display: none } /*\\', right: 'b\n}' };
    const elements = render({ ...plan, meta: { ...plan.meta, runningHead } });
    const style = byTag(elements, 'style').map(textContent).join();
    expect(style).toContain('@top-left { content: "a\\22 ; } body { display: none } /*\\5c "; }');
    expect(style).toContain('@top-right { content: "b\\a }"; }');
    expect(elements.filter((element) => attribute(element, 'onload') !== undefined)).toEqual([]);
  });
});
