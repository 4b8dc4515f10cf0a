import type { SvgFaultKind } from './svg-element.js';

/** Names and values in the order they are written. */
export type Declarations = readonly (readonly [property: string, value: string])[];

/** Finds what the style sheets of a picture say of an element, the weightiest last. */
export interface StyleSheet {
  readonly declarationsFor: (name: string, id: string, classes: readonly string[]) => Declarations;
}

interface StyleRule {
  readonly tag: string | undefined;
  readonly names: readonly string[];
  readonly weight: number;
  readonly declarations: Declarations;
}

/** Rules of the same weight hold in the order they are written. */
interface OrderedRule extends StyleRule {
  readonly order: number;
}

type TellWord = (kind: SvgFaultKind, word: string) => void;

/**
 * Reads style sheets whose selectors are a name, ids and classes, which is what drawing programs write. Rules are kept
 * by one of their names, so that an element is held against few of them.
 */
export function readStyleSheet(css: string, tell: TellWord): StyleSheet {
  const rules = new Map<string, OrderedRule[]>();
  let order = 0;
  for (const block of withoutComments(css).split('}')) {
    for (const rule of rulesOf(block, tell)) {
      order += 1;
      keep(rules, rule.names[0] ?? rule.tag ?? '*', { ...rule, order });
    }
  }
  return {
    declarationsFor: (name, id, classes) =>
      ['*', name, `#${id}`, ...classes.map((one) => `.${one}`)]
        .flatMap((key) => rules.get(key) ?? [])
        .filter((rule) => holds(rule, name, [`#${id}`, ...classes.map((one) => `.${one}`)]))
        .sort((a, b) => a.weight - b.weight || a.order - b.order)
        .flatMap(({ declarations }) => declarations),
  };
}

/** The rules of one block, up to its closing brace. After the last block there is nothing. */
function rulesOf(block: string, tell: TellWord): readonly StyleRule[] {
  const [selectors = '', body, ...more] = block.split('{');
  const at = /@[\w-]*/.exec(selectors)?.[0];
  if (at !== undefined) tell(atRules[at] ?? 'style', at);
  else if (body !== undefined && more.length === 0) {
    const declarations = readDeclarations(body);
    return selectors.split(',').flatMap((selector) => ruleOf(selector.trim(), declarations, tell));
  } else if (selectors.trim() !== '') tell('style', selectors.trim());
  return [];
}

function withoutComments(css: string): string {
  const [first = '', ...rest] = css.replace(/<!--|-->/g, ' ').split('/*');
  return [first, ...rest.map((part) => (part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : ''))].join(
    ' ',
  );
}

const atRules: Readonly<Record<string, SvgFaultKind>> = {
  '@import': 'outside',
  '@font-face': 'font',
  '@keyframes': 'animation',
};

/** `fill:#fff; stroke: none !important`. Nothing outweighs anything here but by its place. */
export function readDeclarations(body: string): Declarations {
  return body.split(';').flatMap((part) => {
    const colon = part.indexOf(':');
    if (colon < 0) return [];
    const property = part.slice(0, colon).trim().toLowerCase();
    const value = part
      .slice(colon + 1)
      .replace(/!\s*important\s*$/i, '')
      .trim();
    return [[property, value] as const];
  });
}

function ruleOf(selector: string, declarations: Declarations, tell: TellWord): readonly StyleRule[] {
  const match = /^(\*|[A-Za-z][\w-]*)?((?:[.#][\w-]+)*)$/.exec(selector);
  if (!match || selector === '') {
    tell('style', selector);
    return [];
  }
  const tag = match[1] === '*' ? undefined : match[1];
  const names = match[2]?.match(/[.#][\w-]+/g) ?? [];
  const ids = names.filter((name) => name.startsWith('#')).length;
  const weight = ids * 10_000 + (names.length - ids) * 100 + (tag === undefined ? 0 : 1);
  return [{ tag, names, weight, declarations }];
}

function keep(rules: Map<string, OrderedRule[]>, key: string, rule: OrderedRule): void {
  const known = rules.get(key);
  if (known) known.push(rule);
  else rules.set(key, [rule]);
}

function holds({ tag, names }: StyleRule, name: string, own: readonly string[]): boolean {
  return (tag === undefined || tag === name) && names.every((one) => own.includes(one));
}
