import type { DocumentLabels, Inline } from '../../../document/document.js';
import type { Edit, Mark } from '../layout/box.js';
import { type TextStyle, withBold, withItalic, withRise } from '../layout/text-style.js';
import { plainText } from './plain-text.js';
import type { Run, TextRun } from './run.js';

export interface FlattenContext {
  readonly labels: DocumentLabels;
  readonly accent: string;
  /** True once per note: the reference that brings the note to the foot of its page. */
  readonly bringsNote: (note: string) => boolean;
  /** Whether a cross-reference has somewhere to lead. */
  readonly hasAnchor: (id: string) => boolean;
  /** The page of an id, as far as it is known yet. */
  readonly pageOf: (id: string) => number | undefined;
  /** Puts what the face cannot print into words that it can, and reports it. */
  readonly printable: (text: string, style: TextStyle) => string;
}

/** As wide as most page numbers, until the page is known. */
const unknownPage = '00';

interface Surroundings {
  readonly style: TextStyle;
  readonly mark?: Mark;
  readonly edit?: Edit;
  readonly language?: string;
}

type Flatten<T extends Inline> = (node: T, around: Surroundings, context: FlattenContext) => readonly Run[];

const handlers: { readonly [T in Inline['type']]: Flatten<Extract<Inline, { type: T }>> } = {
  text: (node, around, context) => {
    const language = node.language ?? around.language;
    return [textRun(node.value, { ...around, ...(language ? { language } : {}) }, context)];
  },
  emphasis: (node, around, context) =>
    flattenAll(node.children, { ...around, style: withItalic(around.style) }, context),
  strong: (node, around, context) =>
    flattenAll(node.children, { ...around, style: withBold(around.style) }, context),
  superscript: (node, around, context) =>
    flattenAll(node.children, { ...around, style: withRise(around.style, 0.33) }, context),
  subscript: (node, around, context) =>
    flattenAll(node.children, { ...around, style: withRise(around.style, -0.14) }, context),
  insertion: (node, around, context) => {
    const edit: Edit = { kind: 'insertion', spoken: `${node.label}: ${plainText(node.children)}` };
    const style = { ...around.style, color: context.accent };
    return flattenAll(node.children, { ...around, style, edit }, context);
  },
  deletion: (node, around, context) => {
    const edit: Edit = { kind: 'deletion', spoken: `${node.label}: ${plainText(node.children)}` };
    return flattenAll(node.children, { ...around, edit }, context);
  },
  inlineCode: (node, around, context) => [textRun(node.value, around, context)],
  lineBreak: () => [{ kind: 'break' }],
  link: (node, around, context) => {
    const mark: Mark = {
      destination: { kind: 'url', url: node.url },
      description: linkDescription(plainText(node.children), node.url),
      underlined: true,
    };
    const style = { ...around.style, color: context.accent };
    return flattenAll(node.children, { ...around, style, mark }, context);
  },
  crossReference: (node, around, context) => {
    if (!context.hasAnchor(node.target)) return flattenAll(node.children, around, context);
    const mark: Mark = {
      destination: { kind: 'anchor', anchor: node.target },
      description: plainText(node.children),
      underlined: false,
    };
    const words = flattenAll(node.children, { ...around, mark }, context);
    if (node.page === undefined) return words;
    const page = node.page.replace('{page}', `${context.pageOf(node.target) ?? unknownPage}`);
    return [
      ...words,
      textRun(page.replaceAll(' ', '\u00a0').replace('\u00a0', ' '), { ...around, mark }, context),
    ];
  },
  noteReference: (node, around, context) => {
    const mark: Mark = {
      destination: { kind: 'anchor', anchor: node.note },
      description: `${context.labels.note} ${node.number}`,
      underlined: false,
    };
    const run = textRun(`${node.number}`, { style: withRise(around.style, 0.33), mark }, context);
    const first = context.bringsNote(node.note);
    return [first ? { ...run, note: node.note, anchor: noteReferenceAnchor(node.note) } : run];
  },
};

/** Flat runs of inline content that begins in `style`. */
export function flattenInlines(
  nodes: readonly Inline[],
  style: TextStyle,
  context: FlattenContext,
): readonly Run[] {
  return flattenAll(nodes, { style }, context);
}

/** Where a note's way back leads. Ids of the document hold no dot, so the two never meet. */
export function noteReferenceAnchor(note: string): string {
  return `back.${note}`;
}

function flattenAll(nodes: readonly Inline[], around: Surroundings, context: FlattenContext): readonly Run[] {
  return nodes.flatMap((node) => flattenOne(node, around, context));
}

function flattenOne<T extends Inline['type']>(
  node: Extract<Inline, { type: T }>,
  around: Surroundings,
  context: FlattenContext,
): readonly Run[] {
  const flatten = handlers[node.type as T] as Flatten<Extract<Inline, { type: T }>>;
  return flatten(node, around, context);
}

function textRun(value: string, around: Surroundings, context: FlattenContext): TextRun {
  return { kind: 'text', ...around, text: context.printable(value, around.style) };
}

function linkDescription(words: string, url: string): string {
  return words === url ? url : `${words}, ${url}`;
}
