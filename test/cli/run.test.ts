import { describe, expect, it } from '@jest/globals';
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';
import { makeFolder } from './run-cli.js';

class Sink extends Writable {
  text = '';
  constructor(private readonly failure: Error | null = null) {
    super();
    this.on('error', () => undefined);
  }
  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.text += chunk.toString();
    done(this.failure);
  }
}

function makeIo(stdout = new Sink()) {
  const stdin = Object.assign(Readable.from([]), { isTTY: true });
  return {
    stdin,
    stdout,
    stderr: new Sink(),
    env: {},
    cwd: process.cwd(),
    importModule: (url: string) => import(url),
  };
}

describe('run', () => {
  it('tells its usage where nothing is named and the standard input is a terminal', async () => {
    const io = makeIo();
    expect(await run(['analyze'], io)).toBe(2);
    expect(io.stdout.text).toBe('');
    expect(io.stderr.text).toContain('usage: farsi-news analyze [options] [files...]');
  });

  it('ends quietly where the reader of the help has gone', async () => {
    const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const io = makeIo(new Sink(gone));
    expect(await run(['--help'], io)).toBe(0);
    expect(io.stderr.text).toBe('');
  });

  it('tells in one line that the output cannot be written', async () => {
    const io = makeIo(new Sink(new Error('ENOSPC: no space left on device, write')));
    expect(await run(['--help'], io)).toBe(2);
    expect(io.stderr.text).toMatch(/^farsi-news: the output cannot be written: ENOSPC.*\n$/u);
  });

  it('goes on where nothing can be told', async () => {
    const io = { ...makeIo(), stderr: new Sink(new Error('gone')) };
    expect(await run(['analyze', 'missing'], io)).toBe(2);
  });

  it('shows the stack of an error only with --verbose', async () => {
    const [plain, verbose] = [makeIo(), makeIo()];
    expect(await run(['analyze', 'missing'], plain)).toBe(2);
    expect(await run(['analyze', 'missing', '--verbose'], verbose)).toBe(2);
    expect(plain.stderr.text.trimEnd().split('\n')).toHaveLength(1);
    expect(verbose.stderr.text).toMatch(/\n {4}at /u);
  });

  it.each([
    ['shows names of files to a terminal without what it would obey', true, 'a<U+001B>[31m.txt\n'],
    ['gives other programs the names as they are', false, 'a\u001b[31m.txt\n'],
  ])('%s', async (_, isTTY, listed) => {
    const folder = makeFolder({ 'a\u001b[31m.txt': 'كتاب\n' });
    const stdout = Object.assign(new Sink(), { isTTY });
    const io = { ...makeIo(stdout), cwd: folder.path };
    expect(await run(['normalize', '-l', '.'], io)).toBe(1);
    expect(stdout.text).toBe(listed);
    folder.remove();
  });
});
