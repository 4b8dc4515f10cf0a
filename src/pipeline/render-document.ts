import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import type { DocumentRoot } from '../document/document.js';
import type { LoadedTemplate } from '../template/load-template.js';
import type { Format, Output } from './outputs.js';
import { describeProblem } from './page-problems.js';
import { type Order, type Printed, type Printer, print } from './print.js';

export interface NamedDocument {
  readonly nameOf: (format: Format) => string;
  /** Where what the page engine notices is told. */
  readonly place: Place;
}

/** A document in each format asked for. A format that the theme's files do not allow is left out and told. */
export async function renderDocument(
  document: DocumentRoot,
  { nameOf, place }: NamedDocument,
  theme: LoadedTemplate['theme'],
  formats: readonly Format[],
  printer: Printer = print,
): Promise<Result<readonly Output[]>> {
  const orders = formats.map((format) => orderOf(format, nameOf(format), theme));
  const possible = orders.flatMap(({ value }) => value ?? []);
  const printed = await printer(document, possible);
  return {
    value: possible.flatMap((order, index) => outputOf(order, printed[index]) ?? []),
    diagnostics: [
      ...orders.flatMap(({ diagnostics }) => diagnostics),
      ...printed.flatMap(({ problems }) => problems.map((problem) => told(problem, place))),
    ],
  };
}

function orderOf(
  format: Format,
  name: string,
  { theme, fonts, stylesheet }: LoadedTemplate['theme'],
): Result<Order | undefined> {
  if (format === 'pdf') {
    const { value, diagnostics } = fonts();
    return { value: value && { format, name, theme, fonts: value }, diagnostics };
  }
  const { value, diagnostics } = stylesheet();
  return { value: value === undefined ? undefined : { format, name, theme, stylesheet: value }, diagnostics };
}

function outputOf({ name, format }: Order, printed: Printed | undefined): Output | undefined {
  if (!printed) return undefined;
  const { bytes, pages } = printed;
  return { name, format, bytes, ...(pages === undefined ? {} : { pages }) };
}

function told(problem: Printed['problems'][number], place: Place): Diagnostic {
  const { rule, message } = describeProblem(problem);
  return diagnose(rule, { place, message });
}
