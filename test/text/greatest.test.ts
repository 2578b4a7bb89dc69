import { expect, it } from '@jest/globals';
import { greatest } from '../../src/text/greatest.js';

it.each([
  [[3, 9, 2], 0, 9],
  [[3, 9, 2], 12, 12],
  [[], 1, 1],
])('of %j, and at least %i, it is %i', (values, least, most) => {
  expect(greatest(values, least)).toBe(most);
});

it('takes more values than the stack has room for', () => {
  const values = Array.from({ length: 300_000 }, (_, i) => i);
  expect(greatest(values, 0)).toBe(299_999);
});
