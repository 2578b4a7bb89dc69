import { afterEach, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { schemaErrors } from '../report/schema-errors.js';
import { program, runCli } from './run-cli.js';

const said = 'علی رضایی گفت: مدرسه‌ها فردا باز است.';
const args = ['analyze', '-', '--input-format', 'ndjson', '--text-field', 'body', '-f', 'ndjson'];

interface Row {
  readonly document: { readonly id: string; readonly fields?: Readonly<Record<string, unknown>> };
  readonly quotes?: readonly unknown[];
  readonly error?: {
    readonly code: string;
    readonly message: string;
    readonly line: number | null;
  };
}

interface Piped {
  readonly rows: readonly Row[];
  readonly status: number | null;
  readonly stderr: string;
}

async function pipe(stdin: string | Uint8Array, ...more: readonly string[]): Promise<Piped> {
  const { stdout, stderr, status } = await runCli([...args, ...more], { stdin });
  const rows = stdout.split('\n').slice(0, -1);
  return { rows: rows.map((row) => JSON.parse(row) as Row), status, stderr };
}

const failureSchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schema/failure.schema.json', 'utf8')) as object,
);

describe.each([[[]], [['-j', '2']]])('a pipe of records with %j', (more: readonly string[]) => {
  it('gives a line for a line, with the other fields of the record', async () => {
    const records = [
      { id: 7, body: said, agency: 'ایرنا', tags: ['الف'], n: { deep: [1, null] } },
      { body: said },
      { id: 'x', title: 'عنوان', body: '' },
    ];
    const stdin = records.map((record) => JSON.stringify(record)).join('\n');
    const { rows, status, stderr } = await pipe(stdin, ...more);
    expect([status, stderr]).toEqual([0, '']);
    expect(rows.map(({ document }) => document)).toMatchObject([
      { id: '7', fields: { id: 7, agency: 'ایرنا', tags: ['الف'], n: { deep: [1, null] } } },
      { id: 'stdin:2', fields: {} },
      { id: 'x', fields: { id: 'x', title: 'عنوان' } },
    ]);
    expect(rows.map(({ quotes }) => quotes?.length)).toEqual([1, 1, 0]);
    for (const row of rows) expect(schemaErrors(row)).toEqual([]);
  });

  it.each([
    ['{"body":', 'BAD_RECORD', 'stdin:1', 'stdin: line 1: not JSON'],
    ['nonsense', 'BAD_RECORD', 'stdin:1', 'stdin: line 1: not JSON'],
    ['{"id":"a","text":"متن"}', 'BAD_RECORD', 'a', 'stdin: line 1: there is no field «body»'],
    ['{"id":"a","body":7}', 'BAD_RECORD', 'a', 'no text in the field «body», but a number'],
    ['{"id":"a","body":null}', 'BAD_RECORD', 'a', 'no text in the field «body», but null'],
    ['{"id":"a","body":{"x":"متن"}}', 'BAD_RECORD', 'a', 'but an object'],
    ['"متن"', 'BAD_RECORD', 'stdin:1', 'no object with fields, but a text'],
    ['["متن"]', 'BAD_RECORD', 'stdin:1', 'no object with fields, but a list'],
    ['null', 'BAD_RECORD', 'stdin:1', 'no object with fields, but null'],
    ['{"body":"\u0000"}', 'BINARY_INPUT', 'stdin:1', 'stdin: line 1: no text: a NUL byte'],
  ])('gives a row for what is wrong, and goes on: %s', async (bad, code, id, message) => {
    const { rows, status, stderr } = await pipe(`${bad}\n{"body":"${said}"}\n`, ...more);
    expect(status).toBe(2);
    expect(rows).toMatchObject([
      { document: { id }, error: { code, line: 1, message: expect.stringContaining(message) } },
      { document: { id: 'stdin:2' }, quotes: [expect.anything()] },
    ]);
    expect(failureSchema(rows[0])).toBe(true);
    expect(stderr).toContain(message);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('keeps the fields of a record that is wrong', async () => {
    const { rows } = await pipe('{"id":1,"key":"k","bdy":"متن"}\n', ...more);
    expect(rows[0]?.document).toEqual({ id: '1', fields: { id: 1, key: 'k', bdy: 'متن' } });
  });

  it('passes over empty lines, and takes lines that end in any way', async () => {
    const { rows, status } = await pipe(
      `\ufeff\r\n{"body":"${said}"}\r\n\n  \n{"body":"${said}"}`,
      ...more,
    );
    expect(status).toBe(0);
    expect(rows.map(({ document }) => document.id)).toEqual(['stdin:2', 'stdin:5']);
  });

  it('is not confused by the names of fields', async () => {
    const record = `{"__proto__":{"id":"p","body":"no"},"constructor":"c","toString":1,"body":"${said}"}`;
    const { stdout, status } = await runCli([...args, ...more], { stdin: `${record}\n` });
    expect(status).toBe(0);
    expect(stdout).toContain('"id":"stdin:1"');
    expect(stdout).toContain(
      '"fields":{"__proto__":{"id":"p","body":"no"},"constructor":"c","toString":1}',
    );
  });

  it('may be empty', async () => {
    expect(await pipe('', ...more)).toEqual({ rows: [], status: 0, stderr: '' });
  });
});

describe.each([[[]], [['-j', '2']]])('a slow pipe with %j', (more: readonly string[]) => {
  let child: ChildProcessWithoutNullStreams | undefined;
  afterEach(() => void child?.kill('SIGKILL'));

  it('gets each answer before it sends the next line', async () => {
    child = spawn(process.execPath, [program, ...args, ...more], {
      env: { PATH: process.env.PATH, FARSI_NEWS_CODE_CACHE: '0' },
    });
    const ended = new Promise((resolve) => child?.on('close', resolve));
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(`{"id":"${id}","body":"${said}"}\n`);
      const { value } = (await answers.next()) as { readonly value: string };
      expect((JSON.parse(value) as Row).document.id).toBe(id);
    }
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  it('may be cut off by its reader', async () => {
    child = spawn(process.execPath, [program, ...args, ...more], {
      env: { PATH: process.env.PATH, FARSI_NEWS_CODE_CACHE: '0' },
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.stdin.on('error', () => undefined); // it ends before all is sent
    const ended = new Promise((resolve) => child?.on('close', resolve));
    child.stdin.write(`{"body":"${said}"}\n`.repeat(40));
    await new Promise((resolve) => child?.stdout.once('data', resolve));
    child.stdout.destroy();
    child.stdin.write(`{"body":"${said}"}\n`.repeat(40));
    expect([await ended, stderr]).toEqual([0, '']);
  });
});
