import type { Indicator } from '../../model/undertaking.js';
import type { PlacedIndicator } from './indicators-in.js';

/** What the name of an indicator says of its values. Only words that can hardly mean anything else are taken. */

/**
 * ”Antal medarbetare per chef”, ”Medarbetare per chef”, ”Genomsnittlig väntetid”. Not the change of a number, which may
 * be a percentage, nor an average of percentages: ”Genomsnittlig sjukfrånvaro”.
 */
export function namesNumber(name: string): boolean {
  return (/^antal/i.test(name) || perSomebody.test(name) || averages.test(name)) && !changes.test(name);
}

const perSomebody =
  /^(?:medarbetare|anställda|patienter|invånare|besök|chefer|läkare|barn|elever|timmar|dagar) per (?!cent)/i;

/** A time, an age or an amount, on average. */
const averages =
  /^(?:genomsnittlig[at]? |medel|snitt)(?:antal|antalet|vårdtid|väntetid|handläggningstid|tid|ålder|lön|kostnad)|(?:tid|ålder|lön|kostnad) i (?:genom)?snitt/i;

/** ”Andel undvikbar slutenvård”. */
export function namesShare(name: string): boolean {
  return /^(?:andel|procentandel)(?:en|er|erna)?(?![a-zåäöé])/i.test(name) && !changes.test(name);
}

const changes = /ökning|minskning|förändring|utveckling|öka|minska|jämfört/i;

/** A number of something, points of an index or answers to a survey: figures that need no unit. */
export function namesBareFigure(name: string): boolean {
  return /antal|(?:^|[^a-zåäöé])(?:del|total)?index|-index|enkät|engagemang|upplevelse|betyg|poäng|dimension|skala|kvot|(?:^|[^a-zåäöé])tal(?:et)?(?![a-zåäöé])/i.test(
    name,
  );
}

/** ”Medarbetare som arbetar på distans” counts people. */
export function namesPeople(name: string): boolean {
  return /^(?:nya )?(?:medarbetare|patienter|chefer|personer|invånare|barn|elever|studenter|läkare|besök|deltagare|ärenden)(?![a-zåäöé])/i.test(
    name,
  );
}

/** A unit among the words of the name: ”minska kostnaderna med 17 miljoner kronor”. */
export function namesUnit(name: string): boolean {
  if (units.test(name)) return true;
  return /(?:^|[^a-zåäöé])per(?![a-zåäöé])/i.test(name) && !measured.test(name);
}

const units =
  /%|procent|kronor|(?:^|[^a-zåäöé])(?:kr|tkr|mnkr|kwh|mwh|gwh|ton|kg|km|kvm|m²|m2|timmar|minuter|dagar|dygn|veckor|månader|år(?! ?\d))(?![a-zåäöé])/i;

/** What ”per” does not tell the unit of, since none of it can be counted: ”Utsläpp per resa”. */
const measured =
  /^[a-zåäöé -]*(?:utsläpp|kostnad|förbrukning|användning|intäkt|skuld|yta|area|energi|avfall|matsvinn|tid)(?:er|en|et|erna|na)? /i;

/** The author says why the value stays or may get worse: ”Nivån ska behållas”, ”Taket är fullmäktiges”. */
export function keepsLevel({ note, definition }: Indicator): boolean {
  return /behåll|bibehåll|håll\p{L}* (?:kvar )?nivån|ligga kvar|oförändrad|räcker|(?<!\p{L})tak(?:et)?(?!\p{L})|gränsvärde/iu.test(
    `${note?.plain ?? ''} ${definition?.plain ?? ''}`,
  );
}

/**
 * Which way is better: as the author says, or as the name does in so many words. `lower` also where a goal above it
 * is about making less of something.
 */
export function directionOf({ indicator, goals }: PlacedIndicator): 'higher' | 'lower' | undefined {
  if (indicator.better) return indicator.better;
  return (
    worded(indicator.name.plain) ?? (goals.some((goal) => worded(goal) === 'lower') ? 'lower' : undefined)
  );
}

/** As the author or the name of the indicator itself has it, which is more than a guess. */
export function statedDirection({ indicator }: PlacedIndicator): 'higher' | 'lower' | undefined {
  return indicator.better ?? worded(indicator.name.plain);
}

function worded(name: string): 'higher' | 'lower' | undefined {
  if (/ska inte (?:öka|överskrida)|ska vara lägre|ska minska/i.test(name)) return 'lower';
  if (/^(?:minska|minskar|minskad|minskat|minskade|minskning|lägre|färre|kortare)(?![a-zåäöé])/i.test(name)) {
    return 'lower';
  }
  if (/(?:^|[^a-zåäöé])(?:minskar|minska)(?![a-zåäöé])/i.test(name)) return 'lower';
  if (/^(?:öka|ökar|ökad|ökat|ökade|ökning|högre|fler)(?![a-zåäöé])|ska öka(?![a-zåäöé])/i.test(name))
    return 'higher';
  return undefined;
}
