import type { Io, OutputStream } from '../io.js';

const usual = 80;

/** The columns of a stream: the terminal's own, else COLUMNS, else 80. */
export function outputWidth(stream: OutputStream, env: Io['env']): number {
  if (stream.isTTY === true && stream.columns !== undefined && stream.columns > 0) {
    return stream.columns;
  }
  const columns = Number(env.COLUMNS);
  return Number.isSafeInteger(columns) && columns > 0 ? columns : usual;
}
