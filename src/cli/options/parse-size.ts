import { InvalidArgumentError } from 'commander';

/** Of larger files Node reads none whole. Bytes. */
const largest = 2 * 1024 ** 3;

const units = ['', 'K', 'M', 'G'];

/** The value of an option that is a size, `500K`, `100M`, `2G`: in bytes. */
export function parseSize(value: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,9})([KMG]?)B?$/u.exec(value.toUpperCase()) ?? [];
  const size = Number(digits) * 1024 ** units.indexOf(unit);
  if (size > 0 && size <= largest) return size;
  throw new InvalidArgumentError('It must be a size above 0 and up to 2G, as 500K or 100M.');
}
