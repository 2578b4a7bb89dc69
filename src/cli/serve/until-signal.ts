import process from 'node:process';

/** Which signal asks the process to end, once one does; until then no signal ends it. */
export function untilSignal(): {
  readonly name: Promise<'SIGINT' | 'SIGTERM'>;
  readonly forget: () => void;
} {
  const { promise, resolve } = withResolvers<'SIGINT' | 'SIGTERM'>();
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
  const forget = (): void => {
    process.off('SIGINT', resolve);
    process.off('SIGTERM', resolve);
  };
  return { name: promise, forget };
}

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => (resolve = settle));
  return { promise, resolve };
}
