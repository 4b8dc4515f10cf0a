import { describe, expect, it } from 'vitest';
import { patchText } from '../../src/cli/format/patch-text.js';
import { progressOn } from '../../src/cli/progress.js';
import { terminalFor } from '../../src/cli/terminal.js';

function stream(shape: { readonly isTTY?: boolean; readonly columns?: number } = {}) {
  const written: string[] = [];
  return { ...shape, written, write: (text: string) => written.push(text) };
}

const tty = { isTTY: true, columns: 100 };

describe('a terminal', () => {
  it.each([
    [tty, {}, true],
    [tty, { TERM: 'dumb' }, false],
    [tty, { NO_COLOR: '1' }, false],
    [tty, { NO_COLOR: '' }, true],
    [tty, { FORCE_COLOR: '0' }, false],
    [{}, {}, false],
    [{}, { FORCE_COLOR: '1' }, true],
    [{}, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('%j with %j has colour: %s', async (out, environment, colour) => {
    const { paint } = await terminalFor(stream(out), stream(), environment);
    expect(paint.red('fel') !== 'fel').toBe(colour);
  });

  it.each([
    [{}, 80],
    [{ columns: 200 }, 80],
    [tty, 100],
    [{ isTTY: true, columns: 300 }, 120],
    [{ isTTY: true, columns: 10 }, 40],
    [{ isTTY: true, columns: 0 }, 80],
  ])('%j wraps at %i columns', async (out, width) => {
    expect((await terminalFor(stream(out), stream(), {})).width).toBe(width);
  });
});

describe('a patch', () => {
  const shown = async (out: Parameters<typeof stream>[0]) => {
    const terminal = await terminalFor(stream(out), stream(), { NO_COLOR: '1' });
    return patchText('a.md', Buffer.from('a\u001b[31m\n'), Buffer.from('b\u001b[31m\n'), terminal);
  };

  it('never steers the screen it is shown on, with or without colours', async () => {
    expect(await shown(tty)).toContain('-a\u241b[31m\n+b\u241b[31m\n');
  });

  it('has the very signs of the file for a program that applies it', async () => {
    expect(await shown({})).toContain('-a\u001b[31m\n+b\u001b[31m\n');
  });
});

describe('progress', () => {
  it('is one line, cut to the width, and leaves nothing behind', async () => {
    const err = stream({ isTTY: true });
    const progress = progressOn(await terminalFor(stream({ isTTY: true, columns: 40 }), err, {}), () => 5);
    progress.step({ folder: '', title: 'Region X' });
    progress.step({ folder: 'rs/2022', title: 'x'.repeat(60) });
    progress.clear();
    expect(err.written).toEqual([
      '\r\u001b[2K[0/5] Region X',
      `\r\u001b[2K[1/5] ${'x'.repeat(32)}…`,
      '\r\u001b[2K',
    ]);
  });

  it.each([
    [{}, {}],
    [{ isTTY: true }, { TERM: 'dumb' }],
  ])('is silent on %j with %j', async (shape, environment) => {
    const err = stream(shape);
    const progress = progressOn(await terminalFor(stream(tty), err, environment), () => 5);
    progress.step({ folder: 'rs', title: 'text' });
    progress.clear();
    expect(err.written).toEqual([]);
  });
});
