import { dataOf } from '../../model/data-of.js';
import type { Assignment, AssignmentList, Meeting, MeetingCalendar } from '../../model/lists.js';
import type { Plan } from '../../model/plan.js';
import type { AssignmentFact, MeetingFact } from './plan-facts.js';

/** The assignments of all the plan's lists, in the order of the document. */
export function assignmentFacts(plan: Plan): readonly AssignmentFact[] {
  return dataOf(plan)
    .filter((data): data is AssignmentList => data.type === 'assignments')
    .flatMap((list) => list.assignments.map((assignment) => assignmentFact(assignment, list)));
}

function assignmentFact(item: Assignment, list: AssignmentList): AssignmentFact {
  return {
    list: list.title.plain,
    assignment: item.assignment.plain,
    status: item.status,
    directedTo: item.directedTo === 'all-boards' ? 'all-boards' : item.directedTo.map(({ name }) => name),
    coordinatedBy: item.coordinatedBy?.name,
    periodicity: item.periodicity?.plain,
    deadline: item.deadline,
    decidedBy: (item.decidedBy ?? list.decidedBy)?.plain,
  };
}

/** The meetings of all the plan's calendars. */
export function meetingFacts(plan: Plan): readonly MeetingFact[] {
  return dataOf(plan)
    .filter((data): data is MeetingCalendar => data.type === 'calendar')
    .flatMap((calendar) => calendar.meetings.map((meeting) => meetingFact(meeting, calendar)));
}

function meetingFact({ first, last, groups }: Meeting, calendar: MeetingCalendar): MeetingFact {
  return {
    first,
    last,
    calendar: calendar.title.plain,
    groups: groups.map(({ heading, matters }) => ({
      heading: heading?.plain,
      matters: matters.map(({ matter, responsible }) => ({
        matter: matter.plain,
        responsible: responsible?.plain,
      })),
    })),
  };
}
