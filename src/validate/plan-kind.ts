import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { DataNode } from '../source/data-node.js';
import { keyRange, nodeAt, valueRange } from './located.js';
import { planKind } from './structure-rules.js';

const boardKinds: readonly string[] = ['verksamhetsplan', 'nämndplan'];

/**
 * A plan of the kind that belongs in the other sort of folder. Told before its keys are, since nearly all of them
 * would be wrong.
 */
export function misplacedPlan(node: DataNode, path: string): Diagnostic | undefined {
  const kind = nodeAt(node, ['plan']);
  if (kind?.kind !== 'scalar') return undefined;
  const folder = path.replace(/\/[^/]*$/, '');
  const forRegionplans = folder.startsWith('regionplan/');
  const wrong = forRegionplans ? boardKinds.includes(kind.text) : kind.text === 'regionplan';
  if (!wrong) return undefined;
  const range = kind.text === '' ? keyRange(node, ['plan']) : valueRange(node, ['plan']);
  return diagnose(planKind, {
    place: { path, range },
    message: {
      sv: `Planen i ”${folder}” sägs vara en ${kind.text}, men mappen är för ${forRegionplans ? 'regionplaner' : 'en nämnds planer'}.`,
      en: `The plan in “${folder}” is said to be a ${kind.text}, but the folder is for ${forRegionplans ? 'regionplans' : 'the plans of a board'}.`,
    },
    help: forRegionplans
      ? {
          sv: 'Skriv ”plan: regionplan” om det är en regionplan, eller flytta mappen till nämndens mapp.',
          en: 'Write “plan: regionplan” if it is one, or move the folder to that of the board.',
        }
      : {
          sv: 'Skriv verksamhetsplan eller nämndplan, eller flytta mappen till regionplan/.',
          en: 'Write verksamhetsplan or nämndplan, or move the folder to regionplan/.',
        },
  });
}
