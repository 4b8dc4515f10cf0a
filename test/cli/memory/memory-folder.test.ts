import path from 'node:path';
import { expect, it } from 'vitest';
import { memoryFolder } from '../../../src/cli/memory/memory-folder.js';

const home = '/home/karin';

it.each([
  ['linux', {}, '/home/karin/.cache/plan'],
  ['linux', { XDG_CACHE_HOME: '/var/minne' }, '/var/minne/plan'],
  ['linux', { XDG_CACHE_HOME: 'minne' }, '/home/karin/.cache/plan'],
  ['darwin', { XDG_CACHE_HOME: '/var/minne' }, '/home/karin/Library/Caches/plan'],
  ['linux', { PLAN_CACHE: '/ci/plan' }, '/ci/plan'],
  ['linux', { PLAN_CACHE: 'off' }, undefined],
  ['linux', { PLAN_CACHE: '' }, '/home/karin/.cache/plan'],
])('on %s with %j findings are kept in %s', (platform, environment, expected) => {
  const folder = memoryFolder({ environment, platform, home });
  expect(folder?.split(path.sep).join('/')).toBe(expected);
});

it('is among the local data of a user of Windows', () => {
  const folder = memoryFolder({ environment: { LOCALAPPDATA: '/data' }, platform: 'win32', home });
  expect(folder?.split(path.sep).join('/')).toBe('/data/plan/Cache');
});
