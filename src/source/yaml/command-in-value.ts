import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { inShort } from '../../base/in-short.js';
import type { DataNode, ScalarNode } from '../data-node.js';
import { commandInValue } from '../rules/yaml-values.js';

const command = /:värde[{[]/;

/** A value of a data file is printed in many places, so only running text can quote from the model. */
export function commandsInValues(path: string, node: DataNode, source: string): readonly Diagnostic[] {
  if (!command.test(source)) return [];
  return scalarsIn(node)
    .filter(({ text }) => command.test(text))
    .map(({ text, range }) =>
      diagnose(commandInValue, {
        place: { path, range },
        message: {
          sv: `”${inShort(text)}” innehåller kommandot :värde, som inte gäller i en uppgift.`,
          en: `“${inShort(text)}” holds the command :värde, which does not work in data.`,
        },
      }),
    );
}

function scalarsIn(node: DataNode): readonly ScalarNode[] {
  switch (node.kind) {
    case 'scalar':
      return [node];
    case 'list':
      return node.items.flatMap(scalarsIn);
    case 'map':
      return node.entries.flatMap(({ value }) => scalarsIn(value));
  }
}
