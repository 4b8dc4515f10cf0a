import type { Diagnostic } from '../base/diagnostic.js';
import type { Plan } from '../model/plan.js';
import type { Region } from '../model/region.js';
import { deadlineOutsidePeriod } from './assignments/deadline-outside-period.js';
import { deadlinePast } from './assignments/deadline-past.js';
import { assignmentFollowUps } from './assignments/follow-ups.js';
import { assignmentWithoutOwner } from './assignments/no-owner.js';
import { assignmentWithoutPeriodicity } from './assignments/no-periodicity.js';
import { dayInText } from './calendar/day-in-text.js';
import { decisionDate } from './calendar/decision-date.js';
import { promisedFollowUps } from './calendar/follow-ups.js';
import { meetingOnFreeDay } from './calendar/free-day.js';
import { meetingsInText } from './calendar/meetings-in-text.js';
import { mattersWithoutResponsible } from './calendar/no-responsible.js';
import { calendarOfOtherYear } from './calendar/other-year.js';
import { meetingsOutOfOrder } from './calendar/out-of-order.js';
import type { Check, CheckRun, RegionCheck } from './check.js';
import type { PlanFacts } from './facts/plan-facts.js';
import { frameChecks } from './frames/checks.js';
import { contradictedReason } from './goals/contradicted-reason.js';
import { goalWithoutIndicator } from './goals/goal-without-indicator.js';
import { nobody } from './goals/nobody.js';
import { notTreated } from './goals/not-treated.js';
import { orphanIndicator } from './goals/orphan-indicator.js';
import { renamed } from './goals/renamed.js';
import { statedCount } from './goals/stated-count.js';
import { indicatorChecks } from './indicators/checks.js';
import { lawChecks } from './law/checks.js';
import { foreignYear } from './periods/foreign-year.js';
import { headingYear } from './periods/heading-year.js';
import { indicatorYear } from './periods/indicator-year.js';
import { otherPeriod } from './periods/other-period.js';
import { noSuchAppendix } from './references/no-such-appendix.js';
import { noSuchNumber } from './references/no-such-number.js';
import { nothingBelow } from './references/nothing-below.js';
import { typedNote } from './references/typed-note.js';
import { typedPage } from './references/typed-page.js';
import { wordBefore } from './references/word-before.js';
import { statuteChecks } from './statutes/checks.js';
import { adoptedWithoutDecision } from './structure/adopted-without-decision.js';
import { goalNumbers } from './structure/goal-numbers.js';
import { handNumber } from './structure/hand-number.js';
import { leftToDo } from './structure/left-to-do.js';
import { placeholder } from './structure/placeholder.js';
import { skippedLevel } from './structure/skipped-level.js';
import { typedContents } from './structure/typed-contents.js';
import { emptyTable } from './tables/empty.js';
import { repeatedRow } from './tables/repeated-row.js';
import { thousandsComma } from './tables/thousands-comma.js';
import { undrawableChart } from './tables/undrawable-chart.js';
import { unitMissing } from './tables/unit-missing.js';
import { unitSize } from './tables/unit-size.js';
import { picture } from './text/picture.js';
import { quotedValue } from './text/quoted-value.js';
import { unusableLink } from './text/unusable-link.js';
import { columnDifference } from './totals/column-difference.js';
import { columnSum } from './totals/column-sum.js';
import { formula } from './totals/formula.js';
import { hundredPercent } from './totals/hundred-percent.js';
import { otherTable } from './totals/other-table.js';
import { partsMakeWhole } from './totals/parts-make-whole.js';
import { partsWithinWhole } from './totals/parts-within-whole.js';
import { rollForward } from './totals/roll-forward.js';
import { rowSum } from './totals/row-sum.js';
import { statementRows } from './totals/statement-rows.js';
import { statements } from './totals/statements.js';
import { sumAfterTable } from './totals/sum-after-table.js';
import { textChange } from './totals/text-change.js';
import { textDifference } from './totals/text-difference.js';
import { textFigure } from './totals/text-figure.js';
import { textPart } from './totals/text-part.js';
import { textShare } from './totals/text-share.js';
import { textSum } from './totals/text-sum.js';
import { textTableSum } from './totals/text-table-sum.js';
import { textYears } from './totals/text-years.js';
import { abbreviationBefore } from './wording/abbreviation-before.js';
import { abbreviationTwice } from './wording/abbreviation-twice.js';
import { foreignLetters } from './wording/foreign-letters.js';
import { mixedStyles } from './wording/mixed-styles.js';
import { nameSpelling } from './wording/name-spelling.js';
import { repeatedParagraph } from './wording/repeated-paragraph.js';
import { repeatedWord } from './wording/repeated-word.js';
import { shortenedName } from './wording/shortened-name.js';
import { thousandsPoint } from './wording/thousands-point.js';
import { unusedTerm } from './wording/unused-term.js';

/** Every check there is. A new one is a file of its own and a line here. */
export const checks: readonly Check[] = [
  columnSum,
  columnDifference,
  rowSum,
  partsMakeWhole,
  partsWithinWhole,
  formula,
  otherTable,
  rollForward,
  statements,
  statementRows,
  hundredPercent,
  textFigure,
  textChange,
  textYears,
  textTableSum,
  sumAfterTable,
  textSum,
  textDifference,
  textShare,
  textPart,
  ...frameChecks,
  orphanIndicator,
  goalWithoutIndicator,
  contradictedReason,
  statedCount,
  notTreated,
  renamed,
  ...indicatorChecks,
  adoptedWithoutDecision,
  leftToDo,
  emptyTable,
  repeatedRow,
  undrawableChart,
  unusableLink,
  picture,
  quotedValue,
  placeholder,
  skippedLevel,
  handNumber,
  goalNumbers,
  typedContents,
  noSuchNumber,
  noSuchAppendix,
  nothingBelow,
  typedNote,
  typedPage,
  wordBefore,
  assignmentWithoutOwner,
  assignmentWithoutPeriodicity,
  deadlineOutsidePeriod,
  deadlinePast,
  assignmentFollowUps,
  meetingsOutOfOrder,
  calendarOfOtherYear,
  meetingOnFreeDay,
  mattersWithoutResponsible,
  promisedFollowUps,
  decisionDate,
  dayInText,
  meetingsInText,
  foreignYear,
  headingYear,
  indicatorYear,
  otherPeriod,
  thousandsComma,
  unitMissing,
  unitSize,
  ...lawChecks,
  ...statuteChecks,
  abbreviationBefore,
  abbreviationTwice,
  unusedTerm,
  nameSpelling,
  shortenedName,
  mixedStyles,
  thousandsPoint,
  repeatedParagraph,
  repeatedWord,
  foreignLetters,
];

/** The checks that need every plan of a region. */
export const regionChecks: readonly RegionCheck[] = [nobody];

export function runChecks(plan: Plan, run: CheckRun): readonly Diagnostic[] {
  return checks.flatMap((check) => check.find(plan, run));
}

export function runRegionChecks(plans: readonly PlanFacts[], region: Region): readonly Diagnostic[] {
  return regionChecks.flatMap((check) => check.find(plans, region));
}
