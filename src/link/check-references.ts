import type { Nodes } from 'mdast';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { meant, respell } from '../base/meant.js';
import type { Place } from '../base/place.js';
import type { Content } from '../model/content.js';
import type { GoalTree } from '../model/goal-chain.js';
import { anchors, hasBody } from '../model/references.js';
import { unknownReference } from './rules.js';
import { directives } from './walk.js';

/**
 * Every `ref` of the plan's texts must lead to something that the plan prints. While a file is unread nobody knows
 * what it would have printed, so neither its name nor the regionplan's goals are told as missing.
 */
export function checkReferences(
  content: readonly Content[],
  goals: GoalTree,
  unread: ReadonlySet<string>,
): readonly Diagnostic[] {
  const names = anchors(content);
  const excused = (label: string) => unread.has(label) || (unread.size > 0 && goals.byId.has(label));
  return content.flatMap((item) =>
    textsOf(item)
      .flatMap(({ text, path }) => directives(text, 'ref', path))
      // One without a name is told where it is written.
      .filter(({ label }) => label !== '' && !names.has(label) && !excused(label))
      .map(({ label, labelPlace, place }) =>
        diagnose(unknownReference, {
          place,
          message: goals.byId.has(label) ? notTakenOn(label) : notThere(label),
          ...(goals.byId.has(label) ? {} : meantBy(label, [...names.keys()], labelPlace)),
        }),
      ),
  );
}

/** The running text of a file, or the notes of a table. */
function textsOf(item: Content): readonly { readonly text: Nodes; readonly path: string }[] {
  const { path } = item.place;
  if (hasBody(item)) return [{ text: item.body, path }, ...[...item.placed.values()].flatMap(textsOf)];
  if (item.type !== 'figures-table') return [];
  return item.notes.map(({ text }) => ({ text: { type: 'paragraph', children: [...text.content] }, path }));
}

/** ”1.1” and ”rs-kontinuitet” without the word before them, ”mål” or ”indikator”; or a slip. */
function meantBy(label: string, names: readonly string[], place: Place) {
  const [whole, ...others] = names.filter((name) => name.endsWith(` ${label}`));
  return whole !== undefined && others.length === 0
    ? { suggestion: whole, ...respell(label, whole, place) }
    : meant(label, sameNumbers(label, names), place);
}

/** Another number is another goal or section, however alike the two look. */
function sameNumbers(label: string, names: readonly string[]): readonly string[] {
  const numbers = (text: string) => text.replace(/\D+/g, ' ').trim();
  return names.filter((name) => numbers(name) === numbers(label));
}

function notThere(label: string) {
  return {
    sv: `Inget i planen heter ”${label}”, så hänvisningen leder ingenstans.`,
    en: `Nothing in the plan is named “${label}”, so the reference leads nowhere.`,
  };
}

function notTakenOn(label: string) {
  return {
    sv: `Regionplanen har ${label}, men den här planen har ingen fil om det, så hänvisningen leder ingenstans.`,
    en: `The regionplan has ${label}, but this plan has no file about it, so the reference leads nowhere.`,
  };
}
