import { FarsiNewsError } from '../../errors.js';

/** @throws FarsiNewsError BAD_RECORD where the text is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FarsiNewsError(
      'BAD_RECORD',
      `not JSON: ${reason}`,
      'mend the file, or name what it is with --input-format',
      { cause },
    );
  }
}
