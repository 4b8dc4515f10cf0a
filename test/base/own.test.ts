import { describe, expect, it } from 'vitest';
import { own } from '../../src/base/own.js';
import { fill } from '../../src/compose/fill.js';
import { fillSkeleton } from '../../src/draft/fill-skeleton.js';

describe.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('the word %s', (word) => {
  it('is in no table that does not have it', () => {
    expect(own({ a: 1 }, word)).toBeUndefined();
    expect(own(Object.fromEntries([[word, 2]]), word)).toBe(2);
  });

  it('stays as it stands in the patterns of a template', () => {
    expect(fill(`{${word}} {namn}`, { namn: 'x' })).toBe(`{${word}} x`);
    expect(fillSkeleton('a.yaml', `a: {${word}}\nb: {${word}} {namn}`, { namn: 'x' })).toBe(
      `a: {${word}}\nb: {${word}} x`,
    );
  });
});
