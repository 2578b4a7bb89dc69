import { visit, type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import { FarsiNewsError } from '../../errors.js';
import type { Prose } from '../prose.js';
import { type FieldPath, matchesPath } from './field-path.js';
import { readString } from './read-string.js';

/**
 * The prose of the strings of one JSON value that stand at one of the paths.
 *
 * @param source the file
 * @param start of the value in the file
 * @param line the number of its first line, for errors
 * @throws FarsiNewsError BAD_RECORD where the JSON is broken or nested beyond reading
 */
export function visitStrings(
  source: string,
  start: number,
  end: number,
  line: number,
  paths: readonly FieldPath[],
): Prose[] {
  const value = source.slice(start, end);
  const proses: Prose[] = [];
  if (value.trim() === '') return proses;
  try {
    visit(
      value,
      {
        onLiteralValue: (literal, offset, length, _line, _character, place) => {
          if (typeof literal !== 'string' || literal === '') return;
          if (!paths.some((path) => matchesPath(place(), path))) return;
          const from = start + offset + 1;
          proses.push(readString(source, from, from + length - 2));
        },
        onError: (error, _offset, _length, errorLine) => {
          throw badJson(line + errorLine, describe(error));
        },
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (error instanceof RangeError) throw badJson(line, 'nested too deep');
    throw error;
  }
  return proses;
}

/** `PropertyNameExpected` in words. */
function describe(error: ParseErrorCode): string {
  return printParseErrorCode(error)
    .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .toLowerCase();
}

function badJson(line: number, what: string): FarsiNewsError {
  return new FarsiNewsError(
    'BAD_RECORD',
    `line ${line}: not JSON: ${what}`,
    'mend the file, or name what it is with --input-format',
  );
}
