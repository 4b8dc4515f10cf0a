import type { Nodes, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Bilingual } from '../base/bilingual.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import type { Content } from '../model/content.js';
import { hasBody } from '../model/references.js';
import { nodesIn, placeOf } from '../model/text-nodes.js';
import type { SharedTextRecord, SharedTexts } from '../validate/shared-texts.js';
import { replaceNodes } from './replace-nodes.js';
import { textInItself } from './rules.js';

/** Content with the shared texts in their places. */
export interface PlacedTexts {
  readonly content: readonly Content[];
  /** By path. */
  readonly placed: ReadonlyMap<string, SharedTextRecord>;
  /** The names of those that could not be read. */
  readonly unread: ReadonlySet<string>;
}

/** What is found out while texts are placed, each of which is made once for every depth it stands at. */
interface Placing {
  readonly texts: SharedTexts;
  readonly placed: Map<string, SharedTextRecord>;
  readonly unread: Set<string>;
  readonly bodies: Map<string, readonly RootContent[]>;
  readonly made: Map<string, readonly RootContent[]>;
  readonly diagnostics: Diagnostic[];
}

/** Where a directive stands: its file, the texts that this one is placed by, and the depth of the heading above. */
interface Site {
  readonly path: string;
  readonly within: readonly string[];
  readonly depth: number;
}

/**
 * Puts every shared text in the place of the directive that places it. Its headings come under the heading above the
 * directive, and its notes keep to themselves.
 */
export function placeTexts(content: readonly Content[], texts: SharedTexts): Result<PlacedTexts> {
  const placing: Placing = {
    texts,
    placed: new Map(),
    unread: new Set(),
    bodies: new Map(),
    made: new Map(),
    diagnostics: [],
  };
  const value = content.map((item): Content => {
    if (!hasBody(item) || texts.paths.size === 0) return item;
    const site = { path: item.place.path, within: [], depth: 0 };
    const body = { ...item.body, children: expand(item.body.children, site, placing) };
    const placed = nodesIn(body, 'sharedText', item.place.path).map(({ node }) => node.path);
    if (placed.length === 0) return item;
    const pictures = placed.flatMap((path) => [...(placing.placed.get(path)?.pictures ?? [])]);
    return { ...item, body, pictures: new Map([...item.pictures, ...pictures]) };
  });
  const { placed, unread, diagnostics } = placing;
  return { value: { content: value, placed, unread }, diagnostics };
}

function expand(nodes: readonly RootContent[], site: Site, placing: Placing): RootContent[] {
  let { depth } = site;
  return nodes.flatMap((node) => {
    if (node.type === 'heading') depth = node.depth;
    return replaceNodes([node], (inner) => textIn(inner, { ...site, depth }, placing));
  });
}

/** What takes a directive's place; undefined where it is no directive that places a shared text. */
function textIn(node: Nodes, site: Site, placing: Placing): readonly Nodes[] | undefined {
  if (node.type !== 'leafDirective' || node.name !== 'infoga') return undefined;
  const name = plainText(node).trim();
  const path = placing.texts.paths.get(name);
  if (path === undefined) return undefined;
  const message = faultOf(name, path, site);
  if (message) {
    placing.diagnostics.push(diagnose(textInItself, { place: placeOf(node, site.path), message }));
    return [];
  }
  const key = `${site.depth} ${path}`;
  const made = placing.made.get(key) ?? childrenOf(name, path, site, placing);
  placing.made.set(key, made);
  return [{ type: 'sharedText', path, children: [...made] }];
}

function childrenOf(name: string, path: string, site: Site, placing: Placing): readonly RootContent[] {
  const { value, diagnostics } = placing.texts.read(path);
  if (!placing.placed.has(path) && !placing.unread.has(name)) placing.diagnostics.push(...diagnostics);
  if (!value) {
    placing.unread.add(name);
    return [];
  }
  placing.placed.set(path, value);
  const body = placing.bodies.get(path) ?? withOwnNotes(value.body.children, path);
  placing.bodies.set(path, body);
  const within = [...site.within, site.path];
  return expand(lowered(body, site.depth), { path, within, depth: site.depth }, placing);
}

/** Notes and addresses go by names that another text may have too. */
function withOwnNotes(nodes: readonly RootContent[], path: string): RootContent[] {
  const rename = (node: Nodes): readonly Nodes[] | undefined => {
    if (!('identifier' in node)) return undefined;
    const identifier = `${path} ${node.identifier}`;
    if (!('children' in node)) return [{ ...node, identifier }];
    return [{ ...node, identifier, children: replaceNodes<Nodes>(node.children, rename) } as Nodes];
  };
  return replaceNodes(nodes, rename);
}

type Depth = 1 | 2 | 3 | 4 | 5 | 6;

/** The highest headings come right under the one above. What would be deeper than Markdown's six levels stays there. */
function lowered(nodes: readonly RootContent[], above: number): readonly RootContent[] {
  const depths = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const levels = above + 1 - Math.min(...depths);
  return nodes.map((node) =>
    node.type === 'heading' ? { ...node, depth: Math.min(6, node.depth + levels) as Depth } : node,
  );
}

/** Texts in texts in texts are more than an author can keep in mind; further down there may be no end to them. */
const mostWithin = 3;

function faultOf(name: string, path: string, site: Site): Bilingual | undefined {
  const chain = [...site.within, site.path];
  const at = chain.indexOf(path);
  if (at < 0) {
    if (chain.length <= mostWithin) return undefined;
    return {
      sv: `”${name}” placeras i en text som placeras i en text, i fler led än ${mostWithin}.`,
      en: `“${name}” is placed in a text that is placed in a text, more than ${mostWithin} times over.`,
    };
  }
  const through = chain.slice(at + 1).map((each) => each.split('/').at(-1) ?? each);
  if (through.length === 0) {
    return { sv: `”${name}” placeras i sig själv.`, en: `“${name}” is placed in itself.` };
  }
  return {
    sv: `”${name}” placeras i sig själv, genom ${through.join(' och ')}.`,
    en: `“${name}” is placed in itself, by way of ${through.join(' and ')}.`,
  };
}
