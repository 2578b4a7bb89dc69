import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { FarsiNewsError } from '../../errors.js';
import { allSections } from '../../reporters/reporter.js';
import type { Context } from '../context.js';
import type { Input } from '../input/input.js';
import { worldOf } from '../parallel/world-of.js';
import { analysisOptions, type ReportCommandFlags } from '../reports/report-command-flags.js';
import type { CorpusFlags } from './corpus-flags.js';
import type { CorpusQueue } from './corpus-queue.js';
import { describeMaker } from './describe-maker.js';
import { eachChunk } from './each-chunk.js';

/** How often a full queue is looked at, in milliseconds. */
const pause = 500;

/**
 * Put the inputs into the queue, chunk by chunk, no more ahead of what is collected than may be. The
 * same once more does no harm: it adds the chunks that are missing.
 *
 * @throws FarsiNewsError USAGE where another corpus has the name
 */
export async function* submit(
  corpus: CorpusQueue,
  inputs: readonly Input[],
  flags: CorpusFlags,
  context: Context,
): AsyncGenerator<string> {
  const manifest = {
    maker: describeMaker(),
    inputs: namesOf(inputs),
    details: {
      flags: shared(flags),
      options: analysisOptions(flags),
      sections: allSections,
      several: true,
      selection: {},
    },
    world: await worldOf(flags, context),
  };
  if (!(await corpus.claim(manifest))) throw taken(corpus.name);
  let number = 0;
  for await (const chunk of eachChunk(inputs, flags, context)) {
    const { chunks: collected } = await corpus.collected();
    if (number >= collected) {
      await untilThereIsRoom(corpus, number, flags.ahead, context);
      await corpus.add(number, chunk);
    }
    number++;
  }
  await corpus.setTotal(number);
  yield `${corpus.name}: ${number} chunks submitted\n`;
}

async function untilThereIsRoom(
  corpus: CorpusQueue,
  number: number,
  ahead: number,
  context: Context,
): Promise<void> {
  while (number - (await corpus.collected()).chunks >= ahead) {
    await context.note(`${ahead} chunks are waiting: going on as they are collected`);
    await wait(pause);
  }
}

/** Flags that say where and how the work is done, and nothing of what comes of it. */
const own: ReadonlySet<string> = new Set([
  'redis',
  'name',
  'ahead',
  'lease',
  'output',
  'json',
  'concurrency',
  'timeout',
]);

function shared(flags: CorpusFlags): ReportCommandFlags {
  const entries = Object.entries(flags).filter(([name]) => !own.has(name));
  return Object.fromEntries(entries) as unknown as ReportCommandFlags;
}

function namesOf(inputs: readonly Input[]): string {
  const names = inputs.map(({ path, name }) => `${path ?? '-'}\n${name}\n`);
  return createHash('sha256').update(names.join('')).digest('hex');
}

function taken(name: string): FarsiNewsError {
  return new FarsiNewsError(
    'USAGE',
    `a corpus «${name}» is there already, of other files or with other options`,
    'collect it first, or give this one another --name',
  );
}
