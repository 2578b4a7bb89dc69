/** What the bundle of the command line holds: a run, and the part of one that other threads do. */
export { run } from './run.js';
export { work } from './parallel/work.js';
