import { InvalidArgumentError } from 'commander';

/** The value of an option that is a share of the whole. */
export function parseShare(value: string): number {
  const share = Number(value);
  if (value.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}
