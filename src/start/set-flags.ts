import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** The newest V8 that is known to have the flags; another would complain on stderr. */
const newestKnown = 13;

const flags = [
  // The room for young objects grows to its full size as soon as it fills, in place of doubling from
  // one megabyte: a short run then collects garbage four times, not nine.
  '--semi-space-growth-factor=16',
  // A function is compiled anew, for speed, when it has done four times as much work as V8 asks for.
  // An article calls many functions a few times each: compiling them all costs more than it saves.
  '--interrupt-budget=528000',
  // The heap may grow by two fifths before V8 looks for what can go, in place of up to four times: a
  // long run in threads holds a third less, and takes as long.
  '--heap-growing-percent=40',
];

/** Have V8 work as suits this program; before other threads are started. */
export function setFlags(): void {
  if (Number.parseInt(process.versions.v8, 10) > newestKnown) return;
  for (const flag of flags) setFlagsFromString(flag);
}
