import type { Job, Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Input } from '../input/input.js';
import type { Manifest } from './manifest.js';
import { documentOf, splitInput } from '../parallel/split-input.js';
import { packInputs, type ChunkData } from './chunk.js';
import type { OpenRedis } from './open-redis.js';

/** All keys of ours in Redis begin so. */
export const queuePrefix = 'farsi-news:queue';

/** A chunk: its documents and, once it is done, what came of them. */
export type Chunk = Job<ChunkData, string>;

/** Where chunks may stand: delayed ones wait to be tried again, failed ones are set aside. */
const states = ['waiting', 'active', 'delayed', 'completed', 'failed'] as const;

export type ChunkCounts = Readonly<Record<(typeof states)[number], number>>;

/**
 * A corpus in Redis: what is to be done with it, its chunks in a queue of BullMQ, and how far they are
 * collected. A chunk is found by its number: it is there once, however often it is added, and has one
 * result, whoever worked on it.
 */
export class CorpusQueue {
  readonly #redis: Redis;
  readonly #queue: Queue;
  readonly #key: string;

  constructor(
    { redis, bullmq }: OpenRedis,
    readonly name: string,
  ) {
    this.#redis = redis;
    this.#key = `farsi-news:corpus:${name}`;
    this.#queue = new bullmq.Queue(name, { connection: redis, prefix: queuePrefix });
    this.#queue.on('error', () => undefined); // the connection's, which is told already
  }

  async manifest(): Promise<Manifest | null> {
    const text = await this.#redis.hget(this.#key, 'manifest');
    return text === null ? null : (JSON.parse(text) as Manifest);
  }

  /** @returns whether it is the corpus's now: another is not replaced */
  async claim(manifest: Manifest): Promise<boolean> {
    const text = JSON.stringify(manifest);
    await this.#redis.hsetnx(this.#key, 'manifest', text);
    return (await this.#redis.hget(this.#key, 'manifest')) === text;
  }

  /** How many chunks there are; null while they are being submitted. */
  async total(): Promise<number | null> {
    const text = await this.#redis.hget(this.#key, 'total');
    return text === null ? null : Number(text);
  }

  async setTotal(total: number): Promise<void> {
    await this.#redis.hset(this.#key, 'total', total);
  }

  /** How many chunks are collected, and how many bytes of the output hold them. */
  async collected(): Promise<{ readonly chunks: number; readonly bytes: number }> {
    const [chunks, bytes] = await this.#redis.hmget(this.#key, 'collected', 'bytes');
    return { chunks: Number(chunks ?? 0), bytes: Number(bytes ?? 0) };
  }

  /** The results of chunks below this number are safe elsewhere; the last of them may go. */
  async setCollected(chunks: number, bytes: number): Promise<void> {
    await this.#redis.hset(this.#key, { collected: chunks, bytes });
    await this.#queue.remove(idOf(chunks - 1));
  }

  /** A chunk that fails is tried again twice, a second later and two seconds after that. */
  async add(number: number, inputs: readonly Input[]): Promise<void> {
    const documents = inputs
      .flatMap(splitInput)
      .map((input) => ({ ...documentOf(input), name: input.name }));
    const data: ChunkData = { inputs: packInputs(inputs), documents };
    await this.#queue.add('chunk', data, {
      jobId: idOf(number),
      attempts: 3,
      backoff: { type: 'exponential', delay: 1000 },
    });
  }

  async chunk(number: number): Promise<Chunk | undefined> {
    return (await this.#queue.getJob(idOf(number))) as Chunk | undefined;
  }

  async counts(): Promise<ChunkCounts> {
    const counts = await this.#queue.getJobCounts(...states);
    return Object.fromEntries(states.map((state) => [state, counts[state] ?? 0])) as ChunkCounts;
  }

  async failed(): Promise<readonly Chunk[]> {
    return (await this.#queue.getFailed()) as Chunk[];
  }

  /** Take the corpus and all its chunks away. */
  async remove(): Promise<void> {
    await this.#queue.obliterate({ force: true });
    await this.#redis.del(this.#key);
  }

  async close(): Promise<void> {
    await this.#queue.close();
    this.#redis.disconnect();
  }
}

/** No bare number: BullMQ gives such ids itself. */
function idOf(number: number): string {
  return `chunk-${number}`;
}
