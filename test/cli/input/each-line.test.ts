import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Readable, Writable } from 'node:stream';
import { Context } from '../../../src/cli/context.js';
import { eachLine } from '../../../src/cli/input/each-line.js';
import { splitInput } from '../../../src/cli/parallel/split-input.js';
import { eachPart } from '../../../src/cli/input/each-part.js';

const stdin = { path: null, name: 'stdin' };

function contextOf(chunks: readonly Uint8Array[]): Context {
  return new Context({
    stdin: Readable.from(chunks, { objectMode: true }),
    stdout: new Writable(),
    stderr: new Writable({ write: (_chunk, _encoding, done) => done() }),
    env: {},
    cwd: '/',
    importModule: () => Promise.reject(new Error('nothing is imported')),
  });
}

function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const bounds = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length];
  bounds.sort((a, b) => a - b);
  return bounds.slice(1).map((end, i) => bytes.subarray(bounds[i], end));
}

async function read(chunks: readonly Uint8Array[], encoding?: string): Promise<unknown[]> {
  const flags = { textField: ['a'], ...(encoding !== undefined && { encoding }) };
  const articles = [];
  for await (const article of eachLine(stdin, 'stdin', flags, contextOf(chunks))) {
    articles.push('error' in article ? { ...article, error: article.error.message } : article);
  }
  return articles;
}

const line = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((a) => JSON.stringify({ a })),
  fc.constantFrom('', ' ', '{', '{"b":1}', '{"a":3,"id":"x"}', '"متن"', 'null'),
);
const lines = fc.array(line, { maxLength: 8 });
const ends = fc.constantFrom('\n', '\r\n');

describe('the lines of NDJSON', () => {
  it('are the same wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(lines, ends, fc.array(fc.nat()), async (texts, end, places) => {
        const bytes = Buffer.from(texts.join(end));
        expect(await read(cut(bytes, places))).toEqual(await read([bytes]));
      }),
    );
  });

  it.each(['utf-16le', 'utf-16be'])('are the same in %s, by its mark or by name', async (name) => {
    const text = '{"a":"یک"}\n{"a":"دو"}\n';
    const encoded = Buffer.from(`\ufeff${text}`, 'utf16le');
    if (name === 'utf-16be') encoded.swap16();
    const expected = await read([Buffer.from(text)]);
    expect(await read(cut(encoded, [5, 17]))).toEqual(expected);
    expect(await read([encoded.subarray(2)], name)).toEqual(expected);
  });

  it('have their numbers, with the empty ones between them', async () => {
    expect(await read([Buffer.from('\n{"a":"یک"}\r\n\r\n{"a":2}\nx')])).toMatchObject([
      { id: 'stdin:2', line: 2, original: 'یک' },
      { id: 'stdin:4', line: 4, error: expect.stringContaining('stdin: line 4: no text in') },
      { id: 'stdin:5', line: 5, error: expect.stringContaining('stdin: line 5: not JSON') },
    ]);
  });

  it('in windows-1256 are guessed', async () => {
    const bytes = Buffer.from([...Buffer.from('{"a":"'), 0xe3, 0xca, 0xe4, ...Buffer.from('"}')]);
    expect(await read([bytes])).toMatchObject([
      { original: 'متن', warnings: [{ code: 'ENCODING_GUESSED' }] },
    ]);
  });

  it('can be taken apart', async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (texts) => {
        const bytes = Buffer.from(texts.join('\n'));
        const apart: unknown[] = [];
        for await (const part of eachPart(stdin, undefined, contextOf([bytes]))) {
          for (const input of splitInput({ ...stdin, part })) {
            for await (const article of eachLine(
              input,
              'stdin',
              { textField: ['a'] },
              contextOf([]),
            )) {
              apart.push(
                'error' in article ? { ...article, error: article.error.message } : article,
              );
            }
          }
        }
        expect(apart).toEqual(await read([bytes]));
      }),
    );
  });
});
