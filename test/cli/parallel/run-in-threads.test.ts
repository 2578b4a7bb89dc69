import { describe, expect, it } from '@jest/globals';
import { Readable, Writable } from 'node:stream';
import { Context } from '../../../src/cli/context.js';
import type { Input } from '../../../src/cli/input/input.js';
import { runInThreads } from '../../../src/cli/parallel/run-in-threads.js';
import type { Task } from '../../../src/cli/parallel/task.js';
import { work } from '../../../src/cli/parallel/work.js';

const poison = 'خبر زهرآگین';

/** A pool whose threads are this one, and die of one text. */
class MortalPool {
  static destroyed = 0;

  async run(task: Task): Promise<unknown> {
    if (textOf(task.inputs).includes(poison)) throw new Error('the worker ended');
    return structuredClone(await work(structuredClone(task)));
  }

  destroy(): Promise<void> {
    MortalPool.destroyed++;
    return Promise.resolve();
  }
}

function textOf(inputs: readonly Input[]): string {
  const texts = inputs.map(({ part = { articles: [] } }) =>
    'bytes' in part ? Buffer.from(part.bytes).toString() : JSON.stringify(part.articles),
  );
  return texts.join('');
}

function run(
  text: string,
  kind: 'ndjson' | 'csv',
): { stderr: string[]; results: Promise<string[]> } {
  const stderr: string[] = [];
  const context = new Context({
    stdin: Readable.from([Buffer.from(text)]),
    stdout: new Writable(),
    stderr: new Writable({
      write: (chunk, _encoding, done) => {
        stderr.push(String(chunk));
        done();
      },
    }),
    env: {},
    cwd: '/',
    importModule: () => Promise.resolve({ Tinypool: MortalPool }),
  });
  const flags = {
    inputFormat: kind,
    textField: ['a'],
    format: 'ndjson',
    ignore: true,
    concurrency: 2,
  } as const;
  const details = {
    flags,
    options: {},
    sections: ['keywords'],
    several: true,
    selection: {},
  } as const;
  const results = (async () => {
    const list: string[] = [];
    const inputs = [{ path: null, name: 'stdin' }];
    for await (const result of runInThreads('reports', inputs, details, context)) list.push(result);
    return list;
  })();
  return { stderr, results };
}

describe('a thread that dies', () => {
  it.each([
    [
      'ndjson',
      `{"a":"یک"}\n{"a":"${poison}"}\n{"a":"سه"}\n`,
      'stdin: line 2: Error: the worker ended',
    ],
    ['csv', `a,b\nیک,x\n${poison},x\nسه,x\n`, 'stdin: Error: the worker ended'],
  ] as const)('takes down one document of %s alone', async (kind, text, message) => {
    const { stderr, results } = run(text, kind);
    const rows = (await results).map(
      (row) => JSON.parse(row) as { document: { id: string }; error?: { message: string } },
    );
    expect(rows.map(({ document: { id } }) => id)).toEqual(['stdin:1', 'stdin:2', 'stdin:3']);
    expect(rows.map(({ error }) => error?.message)).toEqual([undefined, message, undefined]);
    expect(stderr.join('')).toContain(message);
  });

  it('leaves no pool behind', async () => {
    const before = MortalPool.destroyed;
    await run('{"a":"یک"}\n', 'ndjson').results;
    expect(MortalPool.destroyed).toBe(before + 1);
  });
});
