import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import process from 'node:process';
import { program } from './run-cli.js';

/** A server that runs as the built program. */
export interface Running {
  readonly url: string;
  readonly port: number;
  /** End it; tells its exit status and all that it printed. */
  readonly end: (signal?: NodeJS.Signals) => Promise<{ status: number | null; output: string }>;
}

/** Start `farsi-news serve` on a free port; `nodeArgs` are for Node. */
export function startServer(
  args: readonly string[] = [],
  nodeArgs: readonly string[] = [],
): Promise<Running> {
  const child = spawn(process.execPath, [...nodeArgs, program, 'serve', '--port', '0', ...args], {
    env: { PATH: process.env.PATH, FARSI_NEWS_CODE_CACHE: '0' },
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const end: Running['end'] = async (signal = 'SIGTERM') => {
    child.kill(signal);
    return { status: await ended, output };
  };
  return new Promise((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /^http:\/\/\S+:(\d+)\/\n/m.exec(output);
      if (url !== null) resolve({ url: url[0].trim(), port: Number(url[1]), end });
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    void ended.then((status) => reject(new Error(`ended with ${status}: ${output}`)));
  });
}

/** Send bytes as they are and tell all that comes back until the server closes. */
export function exchange(port: number, text: string | Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(answer);
      else reject(error);
    });
  });
}
