import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { nearest } from '../base/nearest.js';
import type { Content } from '../model/content.js';
import { anchors, hasBody } from '../model/references.js';
import { unknownReference } from './rules.js';
import { directives } from './walk.js';

/** Every `ref` of the plan's texts must lead to something that the plan prints. */
export function checkReferences(content: readonly Content[]): readonly Diagnostic[] {
  const names = anchors(content);
  return content.filter(hasBody).flatMap((item) =>
    directives(item.body, 'ref', item.place.path)
      .filter(({ label }) => !names.has(label))
      .map(({ label, place }) =>
        diagnose(unknownReference, {
          place,
          message: {
            sv: `Inget i planen heter ”${label}”, så hänvisningen leder ingenstans.`,
            en: `Nothing in the plan is named “${label}”, so the reference leads nowhere.`,
          },
          suggestion: nearest(label, [...names.keys()]),
        }),
      ),
  );
}
