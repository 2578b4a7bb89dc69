import { InvalidArgumentError } from 'commander';
import { dayOfIso } from '../../entities/quantities/calendar.js';

/** The value of an option that is a day. */
export function parseDay(value: string): string {
  if (dayOfIso(value) !== null) return value;
  throw new InvalidArgumentError('It must be a day as 2019-05-23.');
}
