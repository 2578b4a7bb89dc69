import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { mustHold } from './must-hold.js';

/** `npm run fuzz` runs the same with other seeds, and many more times. */
describe('of any input', () => {
  it.each(Object.entries(mustHold))('%s', async (_, property) => {
    await fc.assert(property, { seed: 1, numRuns: 200 });
  });
});
