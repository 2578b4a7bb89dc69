import { readFileSync } from 'node:fs';
import { decode, type Decoded } from '../text/decode.js';

/** A file as text. */
export function readText(path: string): Decoded {
  return decode(readFileSync(path));
}

/** The lines of a file, without their ends; the end of the last line begins no other. */
export function readLines(path: string): string[] {
  const lines = readText(path).text.split(/\r\n|\r|\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
