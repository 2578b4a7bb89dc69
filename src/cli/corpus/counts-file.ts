import * as v from 'valibot';
import type { CountsData } from '../../corpus/counts-data.js';
import type { CorpusCounts } from '../../corpus/corpus-counts.js';
import { FarsiNewsError } from '../../errors.js';
import { tool } from '../../report/tool.js';
import { entityTypes } from '../../reporters/entity-groups.js';
import { stringifyLine } from '../../reporters/stringify-line.js';

/** What names a file of counts; the number grows when older files can no longer be merged. */
const format = 'farsi-news counts 1';

/** What the articles were grouped by; null for nothing. */
export type GroupedBy = 'folder' | 'date' | null;

/** Counts, and what is to be known of how they were made. */
export interface KeptCounts {
  readonly by: GroupedBy;
  /** Whether words were counted, which «keywords» does without. */
  readonly words: boolean;
  readonly counts: CountsData;
}

/** All that was counted over some articles, for farsi-news merge: one line of JSON. */
export function writeCounts(counts: CorpusCounts, by: GroupedBy, words: boolean): string {
  return `${stringifyLine({ format, tool, by, words, counts: counts.toData() })}\n`;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const counter = v.object({
  total: count,
  missed: count,
  entries: v.array(v.tuple([v.string(), v.string(), count, count])),
});
const distinct = v.object({ limit: v.nullable(count), hashes: v.array(count) });
const names = v.object({ counts: counter, distinct });
const quoteTypes = ['direct', 'colon', 'indirect', 'mixed', 'judgement', 'headline'] as const;

const schema = v.object({
  format: v.literal(format),
  by: v.nullable(v.picklist(['folder', 'date'])),
  words: v.boolean(),
  counts: v.object({
    documents: count,
    sentences: count,
    tokens: count,
    words: count,
    types: distinct,
    keywords: counter,
    groups: v.array(v.object({ name: v.string(), documents: count, keywords: counter })),
    entities: v.array(v.object({ type: v.picklist(entityTypes), names })),
    speakers: names,
    quotations: v.array(v.object({ type: v.picklist(quoteTypes), count })),
  }),
});

/**
 * The counts in a file.
 *
 * @param name the file's, for messages
 * @throws FarsiNewsError BAD_RECORD where the file holds none
 */
export function readCounts(text: string, name: string): KeptCounts {
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // null holds no counts either
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  throw new FarsiNewsError(
    'BAD_RECORD',
    `${name}: no counts of farsi-news${place === '' ? '' : `: ${place} is ${issue.received}`}`,
    'make them with farsi-news stats --counts, or farsi-news keywords --counts',
  );
}
