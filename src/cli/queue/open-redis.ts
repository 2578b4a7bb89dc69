import type * as BullMq from 'bullmq';
import type * as IoRedis from 'ioredis';
import { FarsiNewsError } from '../../errors.js';
import type { Context } from '../context.js';
import { loadPeer } from '../input/load-peer.js';

/** A connection to Redis, and the package that keeps queues there. */
export interface OpenRedis {
  readonly redis: IoRedis.Redis;
  readonly bullmq: typeof BullMq;
}

/**
 * Connect to Redis. A connection that is lost later is waited for: Redis may be started anew.
 *
 * @throws FarsiNewsError NOT_INSTALLED where a package is missing; USAGE, NOT_READABLE where Redis
 *   cannot be reached
 */
export async function openRedis(url: string, context: Context): Promise<OpenRedis> {
  const place = placeOf(url);
  const bullmq = (await peer('bullmq', context)) as typeof BullMq;
  const { Redis } = (await peer('ioredis', context)) as typeof IoRedis;
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null });
  let reason = '';
  redis.on('error', (error: Error) => (reason = error.message));
  try {
    await redis.connect();
  } catch (cause) {
    redis.disconnect();
    throw new FarsiNewsError(
      'NOT_READABLE',
      `Redis at ${place} cannot be reached: ${reason === '' ? String(cause) : reason}`,
      'start redis-server, or name another with --redis',
      { cause },
    );
  }
  redis.on('reconnecting', () => {
    void context.note(`the connection to ${place} is lost: waiting for it`);
  });
  return { redis, bullmq };
}

/** What may be told of an address: no password. */
function placeOf(url: string): string {
  const { protocol = '', host = '' } = URL.canParse(url) ? new URL(url) : {};
  if ((protocol === 'redis:' || protocol === 'rediss:') && host !== '') return host;
  throw new FarsiNewsError(
    'USAGE',
    '--redis is no address of Redis',
    'give it as redis://HOST:6379, or rediss:// for TLS',
  );
}

async function peer(name: string, { io }: Context): Promise<unknown> {
  const loaded = (await loadPeer(name, io)) as { readonly default?: unknown } | null;
  if (loaded !== null) return loaded.default ?? loaded;
  throw new FarsiNewsError(
    'NOT_INSTALLED',
    `corpus needs the package ${name}, and that is not installed`,
    'install them: npm install bullmq ioredis',
  );
}
