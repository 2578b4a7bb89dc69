import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** The newest V8 that is known to have the flags; another would complain on stderr. */
const newestKnown = 13;

/** Have V8 of this process and of the threads that it starts from now on work as suits this program. */
export function setV8Flag(flag: string): void {
  if (Number.parseInt(process.versions.v8, 10) <= newestKnown) setFlagsFromString(flag);
}
