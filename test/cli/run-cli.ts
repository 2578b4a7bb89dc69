import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';

export const program = resolve('bin/farsi-news.js');
export const seed = resolve('seeds/000_59259e825c9cde0a.txt');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Run the built program in a clean environment, without colours and without a cache of its code. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return runCommand(process.execPath, [program, ...args], options);
}

/** Run any command; what it reads from stdin is `stdin`, or nothing. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, stdin, env }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...(cwd !== undefined && { cwd }),
      env: { PATH: process.env.PATH, NO_COLOR: '1', FARSI_NEWS_CODE_CACHE: '0', ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      const [stdout, stderr] = [out, err].map((chunks) => Buffer.concat(chunks).toString());
      resolve({ status, stdout: stdout ?? '', stderr: stderr ?? '' });
    });
    child.stdin.on('error', () => undefined); // it may end without reading all
    child.stdin.end(stdin);
  });
}

/** A folder with these files, and a function that removes it. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly path: string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'farsi-news-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
