import { getHeapStatistics } from 'node:v8';
import { FarsiNewsError } from '../../errors.js';
import { failArticle } from './fail-article.js';
import type { FailedArticle } from './failed-article.js';
import type { Input } from './input.js';
import type { InputArticle } from './input-article.js';

/** Bytes that work on an article takes for each of its UTF-16 units, as measured; with some to spare. */
const needs = { analyze: 200, tokenize: 100 } as const;

/** There is always room for an article that is shorter. UTF-16 units. */
const short = 1_000_000;

const megabyte = 2 ** 20;

/**
 * An article, or why it cannot be worked on: V8 ends the whole process, with all that it has not
 * written yet, where one text takes more memory than there may be.
 */
export function withRoom(
  input: Input,
  article: InputArticle | FailedArticle,
  work: keyof typeof needs,
): InputArticle | FailedArticle {
  if (!('original' in article) || article.original.length < short) return article;
  const { line, original } = article;
  const units = (article.article?.text ?? original).length;
  const room = getHeapStatistics().heap_size_limit;
  if (units * needs[work] <= room) return article;
  const needed = Math.ceil((units * needs[work]) / megabyte);
  const place = line === undefined ? input.name : `${input.name}: line ${line}`;
  const error = new FarsiNewsError(
    'TOO_LARGE',
    `${place}: an article that takes ${needed} MB of memory, and there may be ${Math.floor(room / megabyte)}`,
    `split it, or allow more: NODE_OPTIONS=--max-old-space-size=${needed}`,
  );
  return failArticle(article, line, error);
}
