import { createHash } from 'node:crypto';
import type { AnalyzeOptions } from '../../analyze.js';
import type { Analysis } from '../../report/analysis.js';
import type { Context } from '../context.js';
import { describeMaker } from './describe-maker.js';
import type { Entries } from './entries.js';

type Analyze = (original: string, options: AnalyzeOptions) => Promise<Analysis>;

/**
 * Analyze, but give what an earlier run found where that had the same text, the same options, the same
 * program and the same models. Nothing is loaded that only analyzing needs until it must be done. A
 * cache that cannot be written is told, and the run goes on without.
 */
export function cachedAnalyze(cache: Entries, context: Context): Analyze {
  const maker = describeMaker();
  return async (original, options) => {
    const key = keyOf(maker, original, options);
    const known = cache.read(key);
    if (known !== null) return JSON.parse(known) as Analysis;
    const { analyze } = await import('../../index.js');
    const analysis = analyze(original, options);
    try {
      cache.write(key, JSON.stringify(analysis));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
      await context.note(`nothing is kept in the cache: cannot write to ${cache.folder}${code}`);
    }
    return analysis;
  };
}

function keyOf(maker: string, original: string, { article, ...options }: AnalyzeOptions): string {
  const read = article === undefined ? null : [article.text, [...article.alignment.changes()]];
  const hash = createHash('sha256').update(JSON.stringify([maker, options, read]));
  return hash.update('\n').update(original).digest('hex');
}
