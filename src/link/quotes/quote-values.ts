import type { Nodes } from 'mdast';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Result } from '../../base/result.js';
import type { Content, QuotedValue } from '../../model/content.js';
import type { Plan } from '../../model/plan.js';
import { hasBody } from '../../model/references.js';
import { typesetInText } from '../../value/value-grammar.js';
import { replaceNodes } from '../replace-nodes.js';
import { type Directive, directives } from '../walk.js';
import { findQuote } from './find-quote.js';
import type { Source } from './library.js';
import { type QuoteRequest, readRequest } from './quote-request.js';
import { unclearQuote, unknownQuote } from './rules.js';

type OtherPlans = (which: 'regionplan' | 'last-year') => Plan | undefined;

/**
 * Puts the words of every `värde` directive in its place, so that what comes after meets ordinary text: the value
 * itself, or what the author wrote in brackets, which is kept beside the value for a check to compare.
 */
export function quoteValues(plan: Plan, other: OtherPlans, isWhole: boolean): Result<readonly Content[]> {
  const diagnostics: Diagnostic[] = [];
  const value = plan.content.map((item): Content => {
    if (!hasBody(item)) return item;
    const found = directives(item.body, 'värde', item.place.path);
    if (found.length === 0) return item;
    const words = new Map<Nodes, readonly Nodes[]>();
    const quoted: QuotedValue[] = [];
    for (const directive of found) {
      const quote = sourceOf(directive, plan, other);
      // Where a file is unread, nobody knows what it would have held.
      diagnostics.push(...quote.diagnostics.filter(({ ruleId }) => isWhole || ruleId !== unknownQuote.id));
      words.set(directive.node, wordsOf(directive, quote.value));
      if (quote.value && directive.label !== '') quoted.push({ ...quote.value, ...stated(directive) });
    }
    const children = replaceNodes(item.body.children, (node) => words.get(node));
    return { ...item, body: { ...item.body, children }, quoted };
  });
  return { value, diagnostics };
}

function stated({ label, place }: Directive): Pick<QuotedValue, 'stated' | 'place'> {
  return { stated: label, place };
}

function sourceOf({ node, place }: Directive, plan: Plan, other: OtherPlans) {
  // Without anything between braces it has had its finding when the text was read.
  if (Object.keys(node.attributes ?? {}).length === 0) return { value: undefined, diagnostics: [] };
  const request = readRequest(node.attributes ?? {}, plan.chain);
  if ('fault' in request) {
    const { fault: message, suggestion } = request;
    return { value: undefined, diagnostics: [diagnose(unclearQuote, { place, message, suggestion })] };
  }
  const regionplan = other('regionplan');
  const found = findQuote(request, planOf(request, plan, other), { plan, regionplan, place });
  return { ...found, value: found.value && named(found.value) };
}

function planOf({ from }: QuoteRequest, plan: Plan, other: OtherPlans): Plan | undefined {
  return from === 'own' ? plan : other(from);
}

function named({ value, name, place }: Source): Pick<QuotedValue, 'value' | 'name' | 'source'> {
  return { value, name, source: place };
}

function wordsOf(
  { node, label }: Directive,
  found: Pick<QuotedValue, 'value'> | undefined,
): readonly Nodes[] {
  if (label !== '') return node.children;
  const position = node.position ? { position: node.position } : {};
  const value = found ? typesetInText(found.value) : asWritten(node.attributes ?? {});
  return [{ type: 'text', value, ...position }];
}

function asWritten(attributes: Readonly<Record<string, string | null | undefined>>): string {
  const pairs = Object.entries(attributes).map(([key, value]) => (value ? `${key}="${value}"` : key));
  return pairs.length === 0 ? ':värde' : `:värde{${pairs.join(' ')}}`;
}
