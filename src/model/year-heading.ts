/**
 * Whether the heading of a column says what is planned for a year, or came of it: ”Plan 2024”, ”Budget 2024”, ”Bokslut
 * 2024”. Other columns that name a year, such as changes, are other matters.
 */
export function isStateOfYear(heading: string): boolean {
  return /^(?:bokslut|utfall|prognos|budget|plan|ram)? ?\d{4}$/i.test(heading);
}
