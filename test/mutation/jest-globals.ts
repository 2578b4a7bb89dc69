import { expect } from 'expect';
import fc from 'fast-check';
import { bind } from 'jest-each';
import { analyze } from '../../src/index.js';

type Define = Parameters<typeof bind>[0];

/** Mocha's functions, which are there where tests are loaded. */
const mocha = globalThis as unknown as Readonly<
  Record<'after' | 'afterEach' | 'before' | 'beforeEach' | 'describe' | 'it', Define>
>;

export { expect };
export const describe = Object.assign(mocha.describe, { each: bind(mocha.describe) });
export const it = Object.assign(mocha.it, { each: bind(mocha.it) });
export const { afterEach, beforeEach, before: beforeAll, after: afterAll } = mocha;

// A mutant that some hundred cases do not kill is hardly killed by more; the same cases every time.
// eslint-disable-next-line @typescript-eslint/no-deprecated -- its plugin cannot be set for all
fc.configureGlobal({ seed: 1, endOnFailure: true, interruptAfterTimeLimit: 40 });

// Tables that are built when first needed are built here, before a mutant is on, else they would
// keep what that mutant did to them. Mutants in what builds them count as static.
analyze(
  'به گزارش ایسنا، شهردار تبریز گفت: «کتابها ی شهر را میخوانیم.» به گفته او، راه\u200cهای شهر باز است.',
);
