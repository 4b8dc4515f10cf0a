import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { letter } from '../../base/letter-classes.js';
import type { Rule } from '../../base/rule.js';
import { passagesIn } from '../../model/passages.js';
import type { Plan } from '../../model/plan.js';
import type { Check } from '../check.js';
import { passagesOf } from '../prose/passages.js';
import { joined } from '../prose/quoting.js';
import { type Hit, search } from '../prose/search.js';

const rule: Rule = {
  id: 'references/no-such-appendix',
  severity: 'warning',
  title: {
    sv: 'Hänvisning till en bilaga som inte finns',
    en: 'Reference to an appendix that does not exist',
  },
  why: {
    sv: 'Läsaren letar efter bilagan, och den som beslutar vet inte vad som ingår i beslutet.',
    en: 'The reader looks for the appendix, and those who decide cannot tell what the decision holds.',
  },
  help: {
    sv: 'Lägg till bilagan med en rubrik som börjar med ”Bilaga”, rätta numret eller skriv vilket dokument bilagan hör till.',
    en: 'Add the appendix with a heading that begins with “Bilaga”, correct the number or write which document it belongs to.',
  },
};

/** ”bilaga 3”, ”bilaga 1 och 2”, ”bilaga B”, and without a number ”se bilaga”. */
const numbered = new RegExp(
  `(?<![${letter}-])[Bb]ilag(?:a|an|or|orna)\\s(\\d{1,2}|[A-H])(?:\\s?(?:[–,-]|och)\\s?(\\d{1,2}|[A-H]))?(?![${letter}\\d:])`,
  'g',
);
const unnumbered =
  /(?<=(?:[Ss]e|[Ee]nligt|[Ii]|[Aa]v|\()\s?)bilagan?(?=[.,;)]|\s(?:framgår|redovisas|finns)|$)/g;

/**
 * An appendix that nothing in the plan begins with: no heading, line of a list, cell, title or name of a file. One of
 * another document says which: ”bilaga 2 till avtalet”, ”regionplanens bilaga 1”.
 */
export const noSuchAppendix: Check = {
  rule,
  find: (plan) => {
    const passages = passagesOf(plan).filter(({ text }) => /bilag/i.test(text));
    const hits = search(passages, numbered).filter(isOfThisPlan);
    const plain = search(passages, unnumbered).filter(isOfThisPlan);
    if (hits.length === 0 && plain.length === 0) return [];
    const there = appendicesOf(plan);
    const missing = hits.flatMap((hit) => {
      const names = hit.parts.filter((name) => name !== '' && !there.names.includes(name));
      return names.length > 0 ? [finding(hit, names, there)] : [];
    });
    return [...missing, ...(there.any ? [] : plain.map((hit) => finding(hit, [], there)))];
  },
};

function isOfThisPlan({ passage: { text, kind }, index, text: { length } }: Hit): boolean {
  if (kind === 'heading' || index === 0) return false;
  const [before, after] = [text.slice(0, index), text.slice(index + length)];
  const ofOther =
    /^\s(?:till|i|ur|på)\s(?!(?:den här |denna )?(?:verksamhets|nämnd|region)?plan(?:en)?(?![a-zåäö]))/.test(
      after,
    );
  const owner = /([a-zåäö]+)s\s$/i.exec(before)?.[1];
  return !ofOther && (owner === undefined || /^(?:verksamhets|nämnd)?planen$/i.test(owner));
}

interface Appendices {
  readonly any: boolean;
  /** As the plan writes them: `1`, `B`. */
  readonly names: readonly string[];
}

const begins = /^bilag(?:a|or)(?:[\s:–-]+(\d{1,2}|[A-H])(?![a-zåäö\d]))?/i;

function appendicesOf(plan: Plan): Appendices {
  const titles = passagesOf(plan).flatMap(({ kind, text }) =>
    kind === 'paragraph' || kind === 'note' ? [] : [text],
  );
  const items = passagesIn(plan).flatMap(({ inside, text }) => (inside === 'listItem' ? [text] : []));
  const files = plan.content.map(({ place: { path } }) => path.slice(path.lastIndexOf('/') + 1));
  const found = [...titles, ...items, ...files].flatMap((text) => {
    const match = begins.exec(text);
    return match ? [match[1]?.toUpperCase() ?? ''] : [];
  });
  const names = [...new Set(found)].filter(Boolean);
  return { any: found.length > 0, names };
}

function finding({ place }: Hit, wanted: readonly string[], there: Appendices): Diagnostic {
  const one = wanted.length === 0;
  const named: Bilingual = {
    sv: one ? 'en bilaga' : `bilaga ${joined(wanted, 'och')}`,
    en: one ? 'an appendix' : `appendix ${joined(wanted, 'and')}`,
  };
  const has = one ? { sv: 'planen har ingen', en: 'the plan has none' } : hasOnly(there);
  return diagnose(rule, {
    place,
    message: {
      sv: `Texten hänvisar till ${named.sv}, men ${has.sv}.`,
      en: `The text refers to ${named.en}, but ${has.en}.`,
    },
  });
}

function hasOnly({ any, names }: Appendices): Bilingual {
  if (names.length > 0) {
    return {
      sv: `planen har bara bilaga ${joined(names, 'och')}`,
      en: `the plan has only appendix ${joined(names, 'and')}`,
    };
  }
  return any
    ? { sv: 'planens bilaga har inget nummer', en: 'the plan’s appendix has no number' }
    : { sv: 'planen har ingen bilaga', en: 'the plan has no appendix' };
}
