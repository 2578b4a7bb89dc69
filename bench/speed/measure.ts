import process from 'node:process';

/** Milliseconds of the processor that this process has used: other work on the machine counts little. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How long a piece of work took: the first time, and at best. Milliseconds of the processor. */
export interface Duration {
  readonly cold: number;
  readonly warm: number;
}

/** Do a piece of work several times. */
export function measure(rounds: number, work: () => void): Duration {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = used();
    work();
    times.push(used() - start);
  }
  return { cold: times[0] ?? NaN, warm: Math.min(...times) };
}

/** Megabytes of UTF-8 a second. */
export function megabytes(bytes: number, milliseconds: number): string {
  const speed = bytes / 1000 / milliseconds;
  return speed.toFixed(speed < 10 ? 2 : 1);
}
