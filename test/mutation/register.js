/**
 * Lets the tests, which are written for Jest, run in Mocha: it loads every module once, and mutants
 * are switched on and off between runs of the tests. Jest loads all of them for each mutant, which
 * takes far longer.
 */
import { register } from 'node:module';

register('./resolve.js', import.meta.url);
