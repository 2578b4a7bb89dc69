import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** Whether Debian's redis-server, or another, is on the PATH. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of its own, which writes down all that it is told, so that it can be killed and go on. */
export class RedisServer {
  #process: ChildProcess | undefined;

  constructor(
    readonly port: number,
    readonly folder: string,
  ) {}

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const options = { port: this.port, dir: this.folder, appendonly: 'yes', save: '' };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#process = child;
    let told = '';
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      told += String(chunk);
      if (told.includes('Ready to accept connections')) break;
    }
    child.stdout.resume();
  }

  async kill(): Promise<void> {
    const child = this.#process;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
