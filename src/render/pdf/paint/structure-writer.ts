import type { ArtifactRole, Edit, Mark } from '../layout/box.js';
import type { TagNode } from '../layout/tag-node.js';
import { describeEdit, describeElement } from './element-attributes.js';
import { type PdfElement, type PdfWriter, pdfString } from './pdf-writer.js';

/** What a stretch of painting belongs to. */
export type PaintTarget = ContentTarget | ArtifactRole;

export interface ContentTarget {
  readonly kind: 'content';
  readonly node: TagNode;
  readonly mark?: Mark;
  readonly edit?: Edit;
  readonly language?: string;
}

/** Writes the structure tree and the marked content that ties it to what is painted. */
export interface StructureWriter {
  /** Everything painted from here on belongs to the target. A change closes the stretch before. */
  readonly enter: (target: PaintTarget) => void;
  /** Closes the open stretch. */
  readonly leave: () => void;
  /** The element of a link on this page, for its annotation. */
  readonly linkElement: (mark: Mark) => PdfElement | undefined;
  /** Tells where a figure stands: left, bottom, right and top on its page, `y` counted upwards. */
  readonly placeFigure: (node: TagNode, box: readonly [number, number, number, number]) => void;
  /** Ends what may not go on over a page: pdfkit notes the page of a link's annotation when the link is ended. */
  readonly endPage: () => void;
  readonly endDocument: () => void;
}

export function createStructureWriter(writer: PdfWriter, tags: TagNode): StructureWriter {
  const identified = new Map<string, PdfElement>();
  const elements = createElements(writer, tags, identified);
  const links = new Map<Mark, { readonly link: PdfElement; readonly outer: PdfElement }>();
  const edits = new Map<Edit, PdfElement>();
  let open: PaintTarget | undefined;

  const leave = (): void => {
    if (open?.kind === 'content') writer.endMarkedContent();
    if (open?.kind === 'artifact') writer.addContent('EMC');
    open = undefined;
  };
  const linkIn = (parent: PdfElement, mark: Mark): PdfElement => {
    const known = links.get(mark);
    if (known) return known.link;
    const link = writer.struct('Link');
    const outer = mark.destination.kind === 'url' ? link : writer.struct('Reference');
    if (outer !== link) outer.add(link);
    parent.add(outer);
    links.set(mark, { link, outer });
    return link;
  };
  const editIn = (parent: PdfElement, edit: Edit): PdfElement => {
    const known = edits.get(edit);
    if (known) return known;
    const span = writer.struct('Span');
    describeEdit(span, edit);
    parent.add(span);
    edits.set(edit, span);
    return span;
  };
  const elementOf = ({ node, mark, language, edit }: ContentTarget): PdfElement => {
    const block = elements.get(node);
    if (!block) throw new Error(`A ${node.tag} is painted that is not in the structure tree.`);
    const changed = edit ? editIn(block, edit) : block;
    const within = mark ? linkIn(changed, mark) : changed;
    if (language === undefined) return within;
    const span = writer.struct('Span', { lang: language });
    within.add(span);
    return span;
  };
  return {
    leave,
    enter: (target) => {
      if (open && sameTarget(open, target)) return;
      leave();
      if (target.kind === 'artifact') writer.addContent(artifactOperator(target));
      else openContent(writer, elementOf(target));
      open = target;
    },
    placeFigure: (node, box) => {
      const element = elements.get(node);
      if (element) element.dictionary.data.A = { O: 'Layout', Placement: 'Block', BBox: [...box] };
    },
    linkElement: (mark) => links.get(mark)?.link,
    endPage: () => {
      leave();
      for (const { outer } of links.values()) outer.end();
      links.clear();
    },
    endDocument: () => {
      elements.get(tags)?.end();
      writeIdTree(writer, identified);
    },
  };
}

function openContent(writer: PdfWriter, element: PdfElement): void {
  element.add(writer.markStructureContent(`${element.dictionary.data.S}`));
}

/** pdfkit's `markContent` writes no Subtype. */
function artifactOperator({ type, subtype }: ArtifactRole): string {
  return `/Artifact <</Type /${type}${subtype ? ` /Subtype /${subtype}` : ''}>> BDC`;
}

function sameTarget(a: PaintTarget, b: PaintTarget): boolean {
  if (a.kind === 'artifact') return b.kind === 'artifact' && a.type === b.type && a.subtype === b.subtype;
  return (
    b.kind === 'content' &&
    a.node === b.node &&
    a.mark === b.mark &&
    a.edit === b.edit &&
    a.language === b.language
  );
}

/** All block elements, made before the first page, so that their order is that of the document. */
function createElements(
  writer: PdfWriter,
  tags: TagNode,
  identified: Map<string, PdfElement>,
): ReadonlyMap<TagNode, PdfElement> {
  const elements = new Map<TagNode, PdfElement>();
  const create = (node: TagNode): PdfElement => {
    const element = writer.struct(node.tag);
    describeElement(element, node);
    if (node.id !== undefined) identified.set(node.id, element);
    elements.set(node, element);
    for (const child of node.children) element.add(create(child));
    return element;
  };
  writer.addStructure(create(tags));
  return elements;
}

/** Lets readers find header cells and notes by their ids; pdfkit writes none. */
function writeIdTree(writer: PdfWriter, identified: ReadonlyMap<string, PdfElement>): void {
  if (identified.size === 0) return;
  const sorted = [...identified].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = sorted.flatMap(([id, element]) => [pdfString(id), element.dictionary]);
  const tree = writer.ref({ Names: names });
  writer.getStructTreeRoot().data.IDTree = tree;
  tree.end();
}
