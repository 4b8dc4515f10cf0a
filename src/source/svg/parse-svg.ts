import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { SvgFault, SvgFaultKind } from './svg-element.js';

/** An element as it is written: every attribute under its full name, whatever it means. */
export interface XmlElement {
  readonly name: string;
  /** The address that the name belongs to, for example that of SVG. */
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  readonly offset: number;
}

/** More levels than any drawing program makes; each is a call within a call to whoever walks the picture. */
const deepest = 100;

/** What is drawn is counted later, once it is known how often; beyond this there is no need to. */
export const mostElements = 50_000;

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Takes XML apart. It is strict, fetches nothing, and knows no entities but XML's own five: those that a file declares
 * may be many times its size, or the content of another file. The first fault ends the reading.
 */
export function parseSvg(text: string): XmlElement | SvgFault {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  const whole: XmlElement[] = [];
  let fault: SvgFault | undefined;
  let offset = 0;
  let count = 0;
  const tell = (kind: SvgFaultKind, word: string, at = offset): void => {
    fault ??= { kind, word, offset: Math.max(0, at) };
  };
  parser.on('error', ({ message }) => tell('broken', message, parser.position - 1));
  parser.on('doctype', (declaration) => {
    if (/<!ENTITY/.test(declaration)) tell('entity', '<!ENTITY', text.indexOf('<!ENTITY'));
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') tell('outside', target, text.indexOf('<?xml-stylesheet'));
  });
  parser.on('opentagstart', () => {
    offset = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag) => {
    const element = elementOf(tag, offset);
    (open.at(-1)?.children ?? whole).push(element);
    open.push(element);
    count += 1;
    if (open.length > deepest) tell('too-deep', tag.name);
    if (count > mostElements) tell('too-many', tag.name);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (value: string): void => {
    open.at(-1)?.children.push(value);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  for (let at = 0; at < text.length && !fault; at += chunk) parser.write(text.slice(at, at + chunk));
  if (!fault) parser.close();
  return fault ?? whole[0] ?? { kind: 'broken', word: 'empty', offset: 0 };
}

/** Enough at a time to be quick, and little enough to stop soon after a fault. */
const chunk = 5_000;

function elementOf({ local, uri, attributes }: SaxesTagNS, offset: number): Open {
  const named = Object.values(attributes).map(({ name, value }) => [name, value] as const);
  return { name: local, namespace: uri, attributes: new Map(named), children: [], offset };
}
