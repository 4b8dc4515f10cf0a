import { describe, expect, it } from 'vitest';
import { type Disk, takeName } from '../../src/cli/take-name.js';

const failure = (code: string) => Object.assign(new Error(code), { code });

/** A disk on which the first moves fail, and what was tried on it. */
function disk(failures: readonly string[], shared = true): Disk & { readonly done: string[] } {
  const left = [...failures];
  const done: string[] = [];
  return {
    done,
    shared,
    rename(from, to) {
      const code = left.shift();
      done.push(code ?? `${from} → ${to}`);
      if (code) throw failure(code);
    },
    wait: (ms) => done.push(`${ms} ms`),
  };
}

describe('taking a name', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('waits for whoever holds the file for a moment: %s', (code) => {
    const busy = disk([code, code, code]);
    takeName('a', 'b', busy);
    expect(busy.done).toEqual([code, '10 ms', code, '20 ms', code, '40 ms', 'a → b']);
  });

  it('gives up within a second on a file that is open in a reader', () => {
    const busy = disk(Array(20).fill('EBUSY'));
    expect(() => takeName('a', 'b', busy)).toThrow('EBUSY');
    const waited = busy.done.map((each) => Number(/^(\d+) ms$/.exec(each)?.[1] ?? 0));
    expect(waited.reduce((sum, ms) => sum + ms)).toBeLessThan(1000);
  });

  it('does not wait for what will not pass', () => {
    const full = disk(['ENOSPC']);
    expect(() => takeName('a', 'b', full)).toThrow('ENOSPC');
    expect(full.done).toEqual(['ENOSPC']);
  });

  it('does not wait where no program can hold a file', () => {
    const mine = disk(['EACCES'], false);
    expect(() => takeName('a', 'b', mine)).toThrow('EACCES');
    expect(mine.done).toEqual(['EACCES']);
  });
});
