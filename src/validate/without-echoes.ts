import type { Issue } from './issue-context.js';

/** An empty text where a list belongs is also a list with too few items to Zod; the first says enough. */
export function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const typed = new Set(issues.filter(({ code }) => code === 'invalid_type').map(pathText));
  return issues.filter((issue) => issue.code === 'invalid_type' || !typed.has(pathText(issue)));
}

function pathText({ path }: Issue): string {
  return JSON.stringify(path);
}
