import type { Draft } from '../draft.js';
import type { Reading, Stretch } from '../reading.js';
import { trimContent } from './trim.js';

/**
 * How the content of a quotation may end: `colon` with the reporter's voice, `clause` with the
 * sentence or a second verb phrase, `marks` with the closing mark alone.
 */
export type RunningKind = 'colon' | 'clause' | 'marks';

/** A quotation whose content is still open where the reader stands. */
export interface Running {
  readonly draft: Draft;
  readonly kind: RunningKind;
  /** What was said in the paragraphs before. */
  readonly before: readonly Stretch[];
  readonly first: number;
  readonly end: number;
  /** The end of the sentence in which the content of this paragraph begins. */
  readonly sentenceEnd: number;
}

/** The content of a draft, running on in its last paragraph. */
export function run(reading: Reading, draft: Draft, kind: RunningKind): Running | null {
  const first = draft.content[0]?.first;
  const end = draft.content.at(-1)?.end;
  if (first === undefined || end === undefined) return null;
  return { draft, kind, before: [], first, end, sentenceEnd: reading.sentence(first).end };
}

/** The content of a draft from the paragraph before, running on in a paragraph of its own. */
export function runOn(reading: Reading, draft: Draft, { first, end }: Stretch): Running {
  const before = draft.content;
  const running: Running = { draft, kind: 'colon', before, first, end, sentenceEnd: first };
  stop(reading, running, end);
  return running;
}

/** End the content at a token of its last paragraph. */
export function stop(reading: Reading, { draft, before, first }: Running, end: number): void {
  const last = trimContent(reading, { first, end });
  const content = last === null ? before : [...before, last];
  if (content.length > 0) draft.content = content;
}
