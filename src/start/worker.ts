import { join } from 'node:path';
import { loadProgram } from './load-program.js';

/** Do a part of a job; the file that is loaded in the other threads. */
export const { work } = loadProgram(join(__dirname, 'farsi-news.cjs'), undefined);
