import process from 'node:process';

/** The wait for a signal that asks the process to end. */
export interface AwaitedSignal {
  /** Which one came. Until then none ends the process; the next one does, at once. */
  readonly name: Promise<'SIGINT' | 'SIGTERM'>;
  /** Wait no longer: signals end the process as they do without this. */
  readonly forget: () => void;
}

/** Wait for SIGINT or SIGTERM. */
export function untilSignal(): AwaitedSignal {
  const { promise, resolve } = withResolvers<'SIGINT' | 'SIGTERM'>();
  const take = (name: 'SIGINT' | 'SIGTERM'): void => {
    forget();
    resolve(name);
  };
  const forget = (): void => {
    process.off('SIGINT', take);
    process.off('SIGTERM', take);
  };
  process.on('SIGINT', take);
  process.on('SIGTERM', take);
  return { name: promise, forget };
}

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => (resolve = settle));
  return { promise, resolve };
}
