import { noFrame, type Frame } from './reporter.js';

/** What makes an array of objects; one alone stands as it is. */
export function jsonFrame(several: boolean): Frame {
  return several
    ? { head: '', beforeFirst: '[\n', between: ',\n', behindLast: '\n]\n', none: '[]\n' }
    : { ...noFrame, behindLast: '\n' };
}
