import { toString as plainText } from 'mdast-util-to-string';
import type { Content } from '../../model/content.js';
import { answeredName } from '../../model/goal-answers.js';

/** What a reader calls a part of the document: its goal, its title or its first heading; the file's name without one. */
export function contentName(item: Content): string {
  if (item.type === 'goal-answer') return answeredName(item);
  if ('title' in item) return item.title.plain;
  if (item.type !== 'text') return item.name;
  const heading = item.body.children.find(({ type }) => type === 'heading');
  return (heading && plainText(heading)) || item.name;
}
