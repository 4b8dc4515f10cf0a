import { describe, expect, it } from 'vitest';
import { freeDay } from '../../../src/check/calendar/public-holidays.js';

/** Easter Sundays as almanacs print them: the earliest and latest of two centuries, and the years of the examples. */
const easters = [
  '1913-03-23',
  '1943-04-25',
  '2008-03-23',
  '2011-04-24',
  '2021-04-04',
  '2022-04-17',
  '2025-04-20',
  '2038-04-25',
];

describe('days off', () => {
  it.each(easters)('knows that %s is Easter Sunday', (day) => {
    expect(freeDay(day)?.sv).toBe('påskdagen');
  });

  it('counts the days of Easter over the end of a month', () => {
    const days = ['2024-03-29', '2024-03-31', '2024-04-01', '2024-05-09', '2024-05-19'];
    expect(days.map((day) => freeDay(day)?.sv)).toEqual([
      'långfredagen',
      'påskdagen',
      'annandag påsk',
      'Kristi himmelsfärdsdag',
      'pingstdagen',
    ]);
  });

  it('finds midsummer and all saints on their Saturdays, and no other Saturday', () => {
    const days = ['2021-06-26', '2026-06-20', '2026-10-31', '2022-11-05', '2021-06-19', '2021-11-13'];
    expect(days.map((day) => freeDay(day)?.sv)).toEqual([
      'midsommardagen',
      'midsommardagen',
      'alla helgons dag',
      'alla helgons dag',
      'en lördag',
      'en lördag',
    ]);
  });

  it('leaves working days alone, the eves among them', () => {
    expect(['2021-06-25', '2021-12-24', '2022-06-07', '2021-05-24', '2022-12-06'].map(freeDay)).toEqual(
      Array(5).fill(undefined),
    );
  });
});
