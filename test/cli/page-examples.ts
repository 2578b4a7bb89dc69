import { expect } from '@jest/globals';
import { readFileSync } from 'node:fs';

/** A command line of the program that a page shows, without the program's name. */
export interface Example {
  readonly command: string;
  /** What the page says that it prints; a line «…» stands for what is left out. */
  readonly output: string;
}

/** The files that a page shows (```` ```text draft.txt ````), and its examples. */
export function readPage(path: string): {
  readonly text: string;
  readonly files: Readonly<Record<string, string>>;
  readonly examples: readonly Example[];
} {
  const text = readFileSync(path, 'utf8');
  const files = Array.from(
    text.matchAll(/^```\w+ (\S+)\n(.*?)^```/gmsu),
    ([, name = '', content = '']) => [name, content] as const,
  );
  const examples = Array.from(
    text.matchAll(/^```console\n\$ farsi-news ([^\n]*)\n(.*?)^```/gmsu),
    ([, command = '', output = '']) => ({ command, output }),
  );
  return { text, files: Object.fromEntries(files), examples };
}

/** Expect what a page says that is printed, save what it leaves out. */
export function expectOutput(stdout: string, output: string): void {
  const printed = stdout.replaceAll('\r\n', '\n');
  let from = 0;
  for (const part of output.split(/^…\n/mu).map((text) => text.trim())) {
    const at = printed.indexOf(part, from);
    expect({ part, at }).not.toEqual({ part, at: -1 });
    from = at + part.length;
  }
  if (!output.includes('…\n')) expect(printed).toBe(output);
}
