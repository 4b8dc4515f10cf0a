import { absolute, halfUnit, parseDecimal } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { escaped } from '../../base/escaped.js';
import type { Rule } from '../../base/rule.js';
import { givenTo } from '../../model/board-frames.js';
import { excess, type FrameFigure, figuresIn, printed } from '../../model/frame-figures.js';
import { isQuoted, type Passage, passagesIn } from '../../model/passages.js';
import type { Plan } from '../../model/plan.js';
import type { AmountUnit } from '../../model/region.js';
import { type Sentence, sentencesIn } from '../../model/sentences.js';
import { tablesOf } from '../../model/tables-of.js';
import { readUnit } from '../../value/unit.js';
import type { Check } from '../check.js';
import { figurePattern } from '../prose/search.js';
import { frameWord, moneyWords, nameOfFrame } from './frame-words.js';
import { decidedFrames, ownFrames } from './plan-frames.js';

const rule: Rule = {
  id: 'frames/in-text',
  severity: 'warning',
  title: { sv: 'Ramen i texten är en annan än tabellens', en: 'The frame in the text is not the table’s' },
  why: {
    sv: 'Den som läser båda vet inte vilken ram som är beslutad.',
    en: 'Whoever reads both cannot tell which frame has been decided.',
  },
  help: {
    sv: 'Rätta texten eller tabellen. Med :värde{ram=… år=…} hämtar texten ramen själv.',
    en: 'Correct the text or the table. With :värde{ram=… år=…} the text fetches the frame itself.',
  },
};

/**
 * ”Ramen är 9,3 mnkr”, ”Regionbidraget för 2025 uppgår till …” and, in a regionplan, ”Kulturnämndens regionbidrag är …”, with
 * the amount right after the verb. An amount that the plan has for anything that year is let through: a section on an
 * area may call that area's amount the frame.
 */
export const frameInText: Check = {
  rule,
  find: (plan, { regionplan }) => {
    const passages = passagesIn(plan).filter(
      ({ text }) => /ram|bidrag|anslag|nettobudget/i.test(text) && /\d\s?[mtk]/i.test(text),
    );
    const subjects = passages.length > 0 ? subjectsOf(plan, regionplan) : [];
    return passages.flatMap((passage) =>
      sentencesIn(passage.text).flatMap((sentence) =>
        subjects.flatMap((subject) => disagreement(subject, sentence, passage, plan)),
      ),
    );
  },
};

/** What a sentence may give the amount of, and what its tables have. */
interface Subject {
  readonly pattern: RegExp;
  readonly figures: readonly FrameFigure[];
}

const year = (name: string) => `(?:\\s(?:för\\s)?(?:år\\s)?(?<${name}>20\\d\\d))?`;
const amount = `(?<written>${figurePattern})\\s(?<word>${moneyWords})`;

/**
 * A name, the verb and the amount, and then the end of the clause: ”Ramen är 9 mnkr större” is a change. What the name
 * stands after must not make it a place: ”inom ramen är 5 mnkr avsatta”.
 */
function stated(name: string): RegExp {
  const named = `(?:${name})${year('before')}\\s(?:är|blir|uppgår\\still|beräknas\\still)`;
  const inverted = `(?:För|Under|År)\\s(?:år\\s)?(?<first>20\\d\\d)\\s(?:är|blir|uppgår)\\s(?:${name})(?:\\still)?`;
  return leadingTo(`(?:^\\s*|[.,;:(]\\s|\\s(?:och|att|men)\\s)(?:${named}|${inverted})`);
}

function leadingTo(words: string): RegExp {
  return new RegExp(`(?:${words})\\s${amount}${year('after')}(?=\\s*$|[.,;:)]|\\s(?:och|varav)\\s)`, 'i');
}

function subjectsOf(plan: Plan, regionplan: Plan | undefined): readonly Subject[] {
  const found = [...ofBoards(plan, regionplan), investmentsOf(plan)];
  return found.filter(({ figures }) => figures.length > 0);
}

function ofBoards(plan: Plan, regionplan: Plan | undefined): readonly Subject[] {
  if (plan.board) {
    const name = nameOfFrame(plan.board);
    const figures = [...ownFrames(plan), ...decidedFrames(plan, regionplan)];
    const decided = leadingTo(`beslutat\\som\\se(?:tt|n)\\s(?:${frameWord})\\s(?:på|om)`);
    return [stated(name), decided].map((pattern) => ({ pattern, figures }));
  }
  // With a year the sentence is held against the row by ”totals/text-figure”.
  return [...plan.region.boards.values()].map((board) => ({
    pattern: stated(`(?!.*20\\d\\d)${escaped(board.name)}s\\s(?:ekonomiska\\s)?(?:${frameWord})(?:en|et)?`),
    figures: givenTo(board, plan, ['ramar', 'resursramar']),
  }));
}

/** The total of the plan's one table of investments. */
function investmentsOf(plan: Plan): Subject {
  const [table, ...others] = tablesOf(plan).filter(({ kind }) => kind === 'investeringar');
  const total = others.length === 0 ? table?.rows.find(({ role }) => role === 'total') : undefined;
  return {
    pattern: stated('(?:den\\s(?:totala|samlade)\\s)?investerings(?:ram|budget|utrymme)(?:en|t)'),
    figures: table && total ? figuresIn(total, table) : [],
  };
}

function disagreement(
  { pattern, figures }: Subject,
  { text, start }: Sentence,
  passage: Passage,
  plan: Plan,
): readonly Diagnostic[] {
  const match = pattern.exec(text.replaceAll('\n', ' '));
  const { first: ahead, before, written = '', word = '', after } = match?.groups ?? {};
  const amount = parseDecimal(written);
  const unit = readUnit(word) as AmountUnit | undefined;
  if (!match || !amount || !unit) return [];
  const of = Number(ahead ?? before ?? after) || plan.period.first;
  const said = { amount, margin: halfUnit(amount) };
  const agrees = (each: FrameFigure) =>
    excess(
      { ...each, figure: said, unit },
      { ...each, figure: { ...each.figure, amount: absolute(each.figure.amount) } },
    ) === undefined;
  const own = figures.filter((each) => each.year === of);
  const known = tablesOf(plan).flatMap((table) => table.rows.flatMap((row) => figuresIn(row, table)));
  const [first] = own;
  if (!first || [...own, ...known.filter((each) => each.year === of)].some(agrees)) return [];
  const index = match.index + match[0].lastIndexOf(written);
  const place = passage.at(start + index, written.length + 1 + word.length);
  return isQuoted(passage, place) ? [] : [finding(first, `${written} ${word}`, place)];
}

function finding(of: FrameFigure, said: string, place: Diagnostic['place']): Diagnostic {
  const is = printed({ ...of, figure: { ...of.figure, amount: absolute(of.figure.amount) } });
  return diagnose(rule, {
    place,
    message: {
      sv: `Texten säger ${said}, men ”${of.label}” är ${is} för ${of.year}.`,
      en: `The text says ${said}, but “${of.label}” is ${is} for ${of.year}.`,
    },
    related: [{ place: of.place, message: { sv: 'Här står ramen.', en: 'The frame is here.' } }],
  });
}
