import { FarsiNewsError } from '../../errors.js';

/** What is read at most where nothing else is said: no text that V8 holds is longer. Bytes. */
export const usualLimit = 512 * 1024 * 1024;

const units = [
  ['GB', 1024 ** 3],
  ['MB', 1024 ** 2],
  ['KB', 1024],
] as const;

/**
 * What holds more than is read at once.
 *
 * @param limit in bytes
 * @param what the input, or the place in it, where that is not told otherwise
 */
export function tooLarge(limit: number, what?: string): FarsiNewsError {
  const [unit, bytes] = units.find(([, size]) => limit % size === 0) ?? ['bytes', 1];
  return new FarsiNewsError(
    'TOO_LARGE',
    `${what === undefined ? '' : `${what}: `}larger than ${limit / bytes} ${unit}`,
    'split it, or read it with a larger --max-file-size',
  );
}
