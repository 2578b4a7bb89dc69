import type { Language } from '../../reporters/wording/wording.js';
import type { Io } from '../io.js';
import { Progress } from './progress.js';

/** What tells a person how far the run is; null where none looks: no terminal, CI. */
export function makeProgress({ stdout, stderr, env }: Io, language: Language): Progress | null {
  const isWatched = stderr.isTTY === true && env.TERM !== 'dumb' && !isSet(env.CI);
  return isWatched ? new Progress(stderr, stdout.isTTY === true, language) : null;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
