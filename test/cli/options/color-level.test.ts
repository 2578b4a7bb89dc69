import { describe, expect, it } from '@jest/globals';
import { Writable } from 'node:stream';
import { colorLevel } from '../../../src/cli/options/color-level.js';

const stream = (isTTY: boolean) => Object.assign(new Writable(), { isTTY });

describe('colorLevel', () => {
  it.each([
    [undefined, true, {}, 1],
    [undefined, false, {}, 0],
    [undefined, true, { TERM: 'dumb' }, 0],
    [undefined, true, { NO_COLOR: '1' }, 0],
    [undefined, true, { NO_COLOR: '' }, 1],
    [undefined, false, { FORCE_COLOR: '1' }, 1],
    [undefined, false, { FORCE_COLOR: 'true', TERM: 'dumb' }, 1],
    [undefined, true, { FORCE_COLOR: '0' }, 0],
    [undefined, true, { FORCE_COLOR: 'false' }, 0],
    [undefined, false, { FORCE_COLOR: '' }, 0],
    [undefined, true, { NO_COLOR: '1', FORCE_COLOR: '1' }, 0],
    [true, false, { NO_COLOR: '1', TERM: 'dumb' }, 1],
    [false, true, { FORCE_COLOR: '1' }, 0],
  ])('with the flag %p, a terminal %p and %j is %d', (flag, isTTY, env, level) => {
    expect(colorLevel(flag, stream(isTTY), env)).toBe(level);
  });
});
