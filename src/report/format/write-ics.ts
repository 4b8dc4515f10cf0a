import ical from 'ical-generator';
import { slugOf } from '../../base/slug.js';
import type { Report } from '../report.js';

/**
 * The report's events as a calendar (RFC 5545). An event keeps its id from run to run and is stamped with the day its
 * plan was decided, so that a calendar which has read the file before changes its entries and adds none.
 */
export function writeReportIcs(report: Report): string {
  const calendar = ical({
    name: `${report.title} ${report.region}`,
    prodId: { company: 'plan', product: 'plan report', language: report.language.toUpperCase() },
  });
  for (const { id, title, description, first, last, decided } of report.events) {
    calendar.createEvent({
      id: `${slugOf(id)}@${slugOf(report.region)}.plan`,
      stamp: midnight(decided),
      allDay: true,
      start: midnight(first),
      // A calendar's last day is the one after.
      end: dayAfter(last),
      summary: title[report.language],
      ...(description === '' ? {} : { description }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

function midnight(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

function dayAfter(iso: string): Date {
  const day = midnight(iso);
  day.setUTCDate(day.getUTCDate() + 1);
  return day;
}
