import type { Io, OutputStream } from '../io.js';

/** 0 no colours, 1 sixteen colours; no report needs more. */
export type ColorLevel = 0 | 1;

/**
 * Whether a stream gets colours. The first that says anything decides: the flag, NO_COLOR,
 * FORCE_COLOR, `TERM=dumb`, and whether the stream is a terminal.
 *
 * @param flag `--color`, `--no-color`, or neither
 * @see https://no-color.org and https://force-color.org
 */
export function colorLevel(
  flag: boolean | undefined,
  stream: OutputStream,
  env: Io['env'],
): ColorLevel {
  if (flag !== undefined) return flag ? 1 : 0;
  if ((env.NO_COLOR ?? '') !== '') return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced === '0' || forced === 'false' ? 0 : 1;
  if (env.TERM === 'dumb') return 0;
  return stream.isTTY === true ? 1 : 0;
}
