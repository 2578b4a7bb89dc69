import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { InvalidArgumentError, type Command } from 'commander';
import { FarsiNewsError } from '../../errors.js';
import type { Context } from '../context.js';
import { commandHelp } from '../help-text.js';
import { fontFor } from '../options/font-for.js';
import { parseCount } from '../options/parse-count.js';
import { AnalysisThreads } from '../serve/analysis-threads.js';
import { isLoopback } from '../serve/is-trusted.js';
import { untilSignal } from '../until-signal.js';
import { writeText } from '../write-text.js';

interface Flags {
  readonly port: number;
  readonly host: string;
  readonly allowRemote?: true;
  readonly maxSize: number;
  readonly timeout: number;
  readonly concurrency: number;
  readonly embedFont?: true;
}

/** `farsi-news serve`: the report in the browser, on this machine. */
export function serve(command: Command, context: Context): void {
  command
    .option('-p, --port <number>', 'the port; 0 takes a free one', parsePort, 7878)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--allow-remote', 'listen on an address that other machines reach')
    .option('--max-size <kilobytes>', 'how large a text may be', parseCount, 1000)
    .option('--timeout <seconds>', 'how long an analysis may take', parseCount, 30)
    .option('-j, --concurrency <count>', 'how many texts are analyzed at once', parseCount, 2)
    .option('--embed-font', 'put the font Vazirmatn into the pages')
    .addHelpText(
      'after',
      commandHelp(
        [
          ['farsi-news serve', 'then open http://127.0.0.1:7878/'],
          ['farsi-news serve --port 0', 'on a free port, which it prints'],
          [
            "curl -H 'Content-Type: text/plain' --data-binary @article.txt 127.0.0.1:7878/analyze",
            'the JSON report',
          ],
        ],
        ['0  ended by SIGTERM', '130  ended by SIGINT (Ctrl+C)'],
      ),
    )
    .action(async () => listen(command.optsWithGlobals(), context));
}

async function listen(flags: Flags, context: Context): Promise<void> {
  const { host, port, maxSize, timeout, concurrency } = flags;
  if (!isLoopback(host) && flags.allowRemote !== true) {
    throw new FarsiNewsError(
      'USAGE',
      `${host} can be reached from other machines`,
      'listen on 127.0.0.1, or add --allow-remote if that is wanted',
    );
  }
  const { makeServer } = await import('../serve/server.js');
  const threads = new AnalysisThreads(concurrency, timeout);
  const font = await fontFor(flags, context.io);
  const server = makeServer({ host, mostBytes: maxSize * 1000, threads, ...font });
  const signal = untilSignal();
  try {
    server.listen(port, host);
    await once(server, 'listening').catch((error: unknown) => {
      throw notListening(host, port, error);
    });
    const { port: taken } = server.address() as AddressInfo;
    const name = host.includes(':') ? `[${host}]` : host;
    await writeText(context.io.stdout, `http://${name}:${taken}/\n`);
    await context.note('listening; Ctrl+C ends it');
    if ((await signal.name) === 'SIGINT') context.interrupted('SIGINT');
  } finally {
    signal.forget();
    server.close();
    server.closeAllConnections();
    await threads.close();
  }
}

function notListening(host: string, port: number, cause: unknown): FarsiNewsError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} is taken`,
    EACCES: `port ${port} needs more rights`,
    EADDRNOTAVAIL: `this machine has no address ${host}`,
    ENOTFOUND: `there is no address ${host}`,
  };
  const message = reasons[code] ?? `cannot listen on ${host}:${port}: ${code}`;
  return new FarsiNewsError(
    'USAGE',
    message,
    'choose another with --port or --host; --port 0 takes a free one',
    {
      cause,
    },
  );
}

function parsePort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
}
