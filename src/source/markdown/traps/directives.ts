import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Diagnostic } from '../../../base/diagnostic.js';
import { letterOrDigit } from '../../../base/letter-classes.js';
import { respell, surely } from '../../../base/meant.js';
import { nearest } from '../../../base/nearest.js';
import { own } from '../../../base/own.js';
import { directiveForm, directiveName } from '../../rules/markdown-directives.js';
import {
  type FindInBody,
  type MarkdownBody,
  nodesOf,
  placeIn,
  remark,
  type Span,
  shorten,
  sourceOf,
  spanOf,
} from '../body.js';
import { DIRECTIVES, type DirectiveForm } from '../directives.js';

const square = { sv: 'hakparenteser', en: 'square brackets' };
const curly = {
  sv: 'klammer och raka citattecken runt ord med mellanslag',
  en: 'braces, and straight quotation marks around words with a space',
};

const names = Object.keys(DIRECTIVES);
const marks: Readonly<Record<DirectiveForm, string>> = {
  textDirective: ':',
  leafDirective: '::',
  containerDirective: ':::',
};

/** Directives with a name that is nearly ours. In running text only with a label or braces: `kl:rev` is just text. */
export const findDirectiveNames: FindInBody = (body) =>
  (['leafDirective', 'containerDirective', 'textDirective'] as const)
    .flatMap((form) => nodesOf(body.parsed, form))
    .filter((node) => !Object.hasOwn(DIRECTIVES, node.name))
    .filter((node) => node.type !== 'textDirective' || /[[{]/.test(sourceOf(body, node)))
    .flatMap((node) => {
      const meant = nearest(node.name, names);
      return meant === undefined ? [] : [misnamed(body, node.name, meant, node.type, spanOf(node))];
    });

function misnamed(
  body: MarkdownBody,
  name: string,
  meant: string,
  form: DirectiveForm,
  span: Span,
): Diagnostic {
  const start = span[0] + marks[form].length;
  const written: Span = [start, start + name.length];
  const sure = surely(name, names);
  return remark(body, directiveName, written, {
    message: {
      sv: `”${name}” är inget kommando, så raden skrivs ut som den står.`,
      en: `“${name}” is no command, so the line is printed as it stands.`,
    },
    help: { sv: `Skriv ${example(meant)}`, en: `Write ${example(meant)}` },
    suggestion: meant,
    ...(sure === undefined ? {} : respell(name, sure, placeIn(body, written))),
  });
}

const examples: Readonly<Record<string, string>> = {
  infoga: '::infoga[ekonomi/ramar]',
  ref: ':ref[grunduppdrag]',
  värde: ':värde{tabell=ekonomi/ramar år=2022}',
};

function example(name: string): string {
  return own(examples, name) ?? '';
}

/** A single colon and a space is ordinary writing (`se nedan: ref 5`); two colons and a space are not. */
const almost = new RegExp(
  `(?<![:${letterOrDigit}\\\\])(?::{1,3}|:{2,3} )(${names.join('|')})(?![${letterOrDigit}-])\\S*`,
  'g',
);
/** Hardly any text has it, and most of them have `almost`. */
const rough = new RegExp(`:(?: ?)(?:${names.join('|')})`);

/** Our names in text that has not become a directive: wrong brackets, wrong number of colons, not on its own line. */
export const findDirectiveForms: FindInBody = (body) => [
  ...nodesOf(body.root, 'text').flatMap((node) => {
    const [start] = spanOf(node);
    const written = sourceOf(body, node);
    if (!rough.test(written)) return [];
    return [...written.matchAll(almost)].map((found) => {
      const from = start + found.index;
      return malformed(body, found[0], found[1] ?? '', [from, from + found[0].length]);
    });
  }),
  ...(['leafDirective', 'textDirective'] as const)
    .flatMap((form) => nodesOf(body.root, form))
    .filter((node) => !saysWhat(node))
    .map((node) => malformed(body, sourceOf(body, node), node.name, spanOf(node))),
];

/** `värde` says what it wants between braces, the others between brackets. */
function saysWhat({ name, children, attributes }: LeafDirective | TextDirective): boolean {
  return name === 'värde' ? Object.keys(attributes ?? {}).length > 0 : children.length > 0;
}

function malformed(body: MarkdownBody, written: string, name: string, span: Span): Diagnostic {
  const alone = own(DIRECTIVES, name) === 'leafDirective';
  const brackets = name === 'värde' ? curly : square;
  return remark(body, directiveForm, span, {
    message: {
      sv: `”${shorten(written)}” är inte skrivet så att det kan läsas som ett kommando.`,
      en: `“${shorten(written)}” is not written so that it can be read as a command.`,
    },
    help: {
      sv: `Skriv ${example(name)}${alone ? ' på en egen rad' : ' i texten'}, med ${brackets.sv}.`,
      en: `Write ${example(name)}${alone ? ' on a line of its own' : ' in the text'}, with ${brackets.en}.`,
    },
  });
}
