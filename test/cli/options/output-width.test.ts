import { describe, expect, it } from '@jest/globals';
import { Writable } from 'node:stream';
import { outputWidth } from '../../../src/cli/options/output-width.js';

describe('outputWidth', () => {
  it.each([
    [{ isTTY: true, columns: 132 }, { COLUMNS: '60' }, 132],
    [{ isTTY: true, columns: 0 }, {}, 80],
    [{ isTTY: false, columns: 132 }, {}, 80],
    [{}, { COLUMNS: '60' }, 60],
    [{}, { COLUMNS: 'wide' }, 80],
    [{}, { COLUMNS: '-5' }, 80],
  ])('of %j with %j is %d', (stream, env, width) => {
    expect(outputWidth(Object.assign(new Writable(), stream), env)).toBe(width);
  });
});
