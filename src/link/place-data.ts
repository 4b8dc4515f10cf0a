import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { meant } from '../base/meant.js';
import { nearest } from '../base/nearest.js';
import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import type { Content, Data } from '../model/content.js';
import { type GoalChain, kindsOf } from '../model/goal-chain.js';
import { hasBody } from '../model/references.js';
import { placedTwice, unknownData } from './rules.js';
import { type Directive, directives } from './walk.js';

/** What a directive can place, by the names it is placed with. */
export interface Placeable {
  readonly data: ReadonlyMap<string, Data>;
  /** What the goals themselves make; a file of the same name goes before it. */
  readonly made: ReadonlyMap<string, Data>;
  /** What could not be read has had its finding. */
  readonly unread: ReadonlySet<string>;
  readonly chain: GoalChain;
  /** The shared texts, which are in their places already. */
  readonly texts: readonly string[];
}

/** Binds every `infoga` directive to its data. Data that is listed as content of its own is already placed. */
export function placeData(content: readonly Content[], placeable: Placeable): Result<readonly Content[]> {
  const { data, made } = placeable;
  const there = new Map([...made, ...data]);
  const placedAt = new Map<string, Place>();
  for (const item of content) if (isData(item)) placedAt.set(item.name, item.place);
  const diagnostics: Diagnostic[] = [];
  const value = content.map((item): Content => {
    if (!hasBody(item)) return item;
    const placed = new Map<string, Data>();
    for (const directive of directives(item.body, 'infoga', item.place.path)) {
      const found = there.get(directive.label);
      const earlier = placedAt.get(directive.label);
      if (!found) diagnostics.push(...unknown(directive, placeable));
      else if (earlier) diagnostics.push(twice(directive, earlier));
      else {
        placedAt.set(directive.label, directive.place);
        placed.set(directive.label, found);
      }
    }
    return { ...item, placed };
  });
  return { value, diagnostics };
}

/** Without its regionplan nobody knows the words of a plan's goals, which name no file; that has its own finding. */
function isOfUnknownChain({ label }: Directive, { data, chain }: Placeable): boolean {
  return (
    kindsOf(chain).length === 0 && !label.includes('/') && nearest(label, [...data.keys()]) === undefined
  );
}

export function isData(content: Content): content is Data {
  return !hasBody(content) && content.type !== 'goal-list';
}

function unknown(directive: Directive, placeable: Placeable): readonly Diagnostic[] {
  const isExcused = placeable.unread.has(directive.label) || isOfUnknownChain(directive, placeable);
  return isExcused ? [] : [notThere(directive, placeable)];
}

function notThere(
  { label, labelPlace, place }: Directive,
  { data, made, texts, chain }: Placeable,
): Diagnostic {
  const names = [...data.keys()];
  const known = names.length > 0 ? names.join(', ') : undefined;
  if (label.startsWith('texter/')) return noText(label, place, { texts, labelPlace });
  if (kindsOf(chain).some(({ plural }) => plural === label)) return noneOfKind(label, place);
  return diagnose(unknownData, {
    place,
    message: {
      sv: `Planen har ingen datafil som heter ”${label}”. ${known ? `De som finns: ${known}.` : 'Den har inga datafiler alls.'}`,
      en: `The plan has no data file named “${label}”. ${known ? `It has: ${known}.` : 'It has no data files at all.'}`,
    },
    ...meant(label, [...names, ...made.keys(), ...texts], labelPlace),
  });
}

function noneOfKind(plural: string, place: Place): Diagnostic {
  return diagnose(unknownData, {
    place,
    message: {
      sv: `Det finns inga ${plural}, så platsen blir tom.`,
      en: `There are no ${plural}, so the place stays empty.`,
    },
    help: {
      sv: 'Ta bort raden, eller skriv det som ska räknas upp i regionplanens mål eller i planens målfiler.',
      en: 'Remove the line, or write what is to be listed among the regionplan’s goals or in the plan’s goal files.',
    },
  });
}

function noText(
  label: string,
  place: Place,
  { texts, labelPlace }: { readonly texts: readonly string[]; readonly labelPlace: Place },
): Diagnostic {
  const known = texts.length > 0 ? texts.join(', ') : undefined;
  return diagnose(unknownData, {
    place,
    message: {
      sv: `Det finns ingen text som heter ”${label}”. ${known ? `De som finns: ${known}.` : 'Det finns ingen mapp texter med texter i.'}`,
      en: `There is no text named “${label}”. ${known ? `There is: ${known}.` : 'There is no folder texter with texts in it.'}`,
    },
    help: {
      sv: 'Lägg texten i mappen texter: planens egen, regionplanens eller den överst i planmappen. Namnet skrivs utan .md.',
      en: 'Put the text in the folder texter: the plan’s own, the regionplan’s or the one at the top. Its name is written without .md.',
    },
    ...meant(label, texts, labelPlace),
  });
}

function twice({ label, place }: Directive, earlier: Place): Diagnostic {
  return diagnose(placedTwice, {
    place,
    message: {
      sv: `”${label}” visas redan på ett annat ställe.`,
      en: `“${label}” is already placed elsewhere.`,
    },
    related: [{ place: earlier, message: { sv: 'Här visas den först.', en: 'It is placed here first.' } }],
  });
}
