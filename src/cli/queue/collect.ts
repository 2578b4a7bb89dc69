import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FarsiNewsError } from '../../errors.js';
import type { Context } from '../context.js';
import type { Done } from '../parallel/task.js';
import { work } from '../parallel/work.js';
import { toPlainError } from '../plain-error.js';
import { unpackResult } from './chunk.js';
import type { CorpusFlags } from './corpus-flags.js';
import type { Chunk, CorpusQueue } from './corpus-queue.js';
import { GrowingFile } from './growing-file.js';
import type { Manifest } from './manifest.js';

/** How often a chunk that is not done is looked at, in milliseconds. */
const pause = 200;

/**
 * The results in the order of the documents, as they come, until all are there; then the corpus is
 * taken away. What has gone into the file, or has been taken by the reader of stdout, leaves Redis; a
 * run that is ended in between goes on where it was.
 *
 * @throws FarsiNewsError NOT_FOUND, NOT_WRITABLE
 */
export async function* collect(
  corpus: CorpusQueue,
  { output = '-' }: CorpusFlags,
  context: Context,
): AsyncGenerator<string> {
  const manifest = await corpus.manifest();
  if (manifest === null) throw noCorpus(corpus.name);
  const { chunks, bytes } = await corpus.collected();
  const path = resolve(context.io.cwd, output);
  const file = output === '-' ? null : new GrowingFile(path, output, bytes);
  for (let number = chunks; number !== (await corpus.total()); number++) {
    const chunk = await finished(corpus, number);
    if (chunk === null) break;
    let text = '';
    for (const { told, status, results } of await resultOf(chunk, manifest)) {
      await context.takeOver(told, status);
      text += typeof results === 'string' ? '' : results.join('');
    }
    if (file === null) yield text;
    else file.append(text);
    await corpus.setCollected(number + 1, file?.size ?? 0);
  }
  file?.commit();
  await corpus.remove();
}

/** A chunk that is done or set aside; null where it turns out that there are no more. */
async function finished(corpus: CorpusQueue, number: number): Promise<Chunk | null> {
  for (;;) {
    const chunk = await corpus.chunk(number);
    if (chunk?.finishedOn !== undefined) return chunk;
    const total = await corpus.total();
    if (total === number) return null;
    if (chunk === undefined && total !== null) throw missing(corpus.name, number);
    await wait(pause);
  }
}

/** What came of a chunk; where nothing came of it, why, for each of its documents. */
async function resultOf(
  { data, returnvalue, failedReason }: Chunk,
  { details, world }: Manifest,
): Promise<readonly Done[]> {
  if (typeof returnvalue === 'string') return unpackResult(returnvalue);
  const inputs = data.documents.map(({ name, ...known }) => {
    const place = known.line === undefined ? name : `${name}: line ${known.line}`;
    const error = toPlainError(givenUp(place, failedReason));
    return { path: null, name, part: { articles: [{ ...known, error }] } };
  });
  return [await work({ job: 'reports', inputs, details, world })];
}

function givenUp(place: string, reason: string): FarsiNewsError {
  return new FarsiNewsError(
    'GIVEN_UP',
    `${place}: no worker could do its chunk: ${reason}`,
    'look at the reason, and submit the document again',
  );
}

function noCorpus(name: string): FarsiNewsError {
  return new FarsiNewsError(
    'NOT_FOUND',
    `there is no corpus «${name}»`,
    'submit it first, or name another with --name',
  );
}

function missing(name: string, number: number): FarsiNewsError {
  return new FarsiNewsError(
    'NOT_FOUND',
    `chunk ${number} of «${name}» is not in Redis any more`,
    'submit the same once more: what is there stays, what is missing is added',
  );
}
