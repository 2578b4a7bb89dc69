import { InvalidArgumentError } from 'commander';

/** A week; no timer can wait for a month. */
const longest = 7 * 24 * 3600;

/** The value of an option that is a length of time, in seconds: `30`, `0.5`. */
export function parseSeconds(value: string): number {
  const seconds = /^\d{1,6}(?:\.\d{1,3})?$/u.test(value) ? Number(value) : 0;
  if (seconds > 0 && seconds <= longest) return seconds;
  throw new InvalidArgumentError('It must be a number of seconds above 0, as 30 or 0.5.');
}
