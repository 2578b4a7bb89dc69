import type { Draft } from '../draft.js';
import { countFirstPerson, isFirstPerson, mayBeFirstPerson } from '../first-person.js';
import { isNarrated } from '../narrator.js';
import type { Block, Reading } from '../reading.js';
import { behindDateline } from '../sources/behind-dateline.js';
import { findSource } from '../sources/find-source.js';
import type { MentionIndex } from '../sources/mention-index.js';
import { dropped } from '../sources/source.js';
import type { Statement } from '../statements.js';
import { holdsVerb } from './marked-content.js';
import { trimContent } from './trim.js';

/** Shorter lines are captions. */
const shortest = 6;
const longestHeading = 15;
/** The longest paragraph that is read for signs of a speaker, in tokens. */
const longest = 400;

/** What speakers say and reporters seldom do: advice and comment. */
const advice: ReadonlySet<string> = new Set(
  'باید نباید بایستی میتوان نمیتوان میتواند لازم ضروری متاسفانه خوشبختانه البته انشاالله امیدواریم'.split(
    ' ',
  ),
);

/**
 * Whether a block goes on with the speech of the block before, with no cue of its own: who spoke of
 * himself does so in it or, after one block more, behind it; a document goes on of itself.
 *
 * @param beside the statements of the block
 */
export function goesOn(
  reading: Reading,
  mentions: MentionIndex,
  draft: Draft,
  index: number,
  beside: readonly Statement[],
): boolean {
  const block = reading.blocks[index];
  if (block === undefined || !isProse(reading, block)) return false;
  if (draft.source.kind === 'document') return true;
  const isOwn = draft.content.some((part) => mayBeFirstPerson(reading, part));
  if (!isOwn) {
    return (
      !beside.some((each) => isSaid(reading, mentions, each)) &&
      countFirstPerson(reading, block) > 1
    );
  }
  if (isFirstPerson(reading, block)) return true;
  const next = reading.blocks[index + 1];
  const isBridge = draft.content.length > 1 && next !== undefined && isProse(reading, next);
  return isBridge && isFirstPerson(reading, next);
}

/**
 * Whether a block between the cues of an address goes on with it: a paragraph of whole sentences in
 * which the reporter does not speak.
 *
 * @param beside the statements of the block
 */
export function speechGoesOn(
  reading: Reading,
  mentions: MentionIndex,
  index: number,
  beside: readonly Statement[],
): boolean {
  const block = reading.blocks[index];
  if (block === undefined || !isProse(reading, block)) return false;
  const { first, end } = block;
  if (end - first < shortest || end - first > longest) return false;
  if (!/^[.؟!»]$/.test(reading.spelling(end - 1))) return false;
  if (behindDateline(reading, mentions, block) > first) return false;
  for (let i = first; i < end; i++) {
    if (reading.is(i, 'وی') || reading.is(i, 'گزارش')) return false;
  }
  return !beside.some((each) => isSaid(reading, mentions, each));
}

/** Whether a statement has a subject of its own, as the reporter's have. */
function isSaid(reading: Reading, mentions: MentionIndex, { clause, opening }: Statement): boolean {
  if (opening.kind === 'none') return false;
  const { kind } = findSource(reading, mentions, clause);
  return kind !== 'dropped' && kind !== 'anybody';
}

/**
 * A paragraph that seems to go on with the words of the paragraph before: nothing in it is the
 * reporter's, it advises or comments, and the next paragraph has a cue again. Whether the same speaker
 * speaks there is seen when speakers are known.
 *
 * @param next the statements of the next block
 */
export function continuationOf(
  reading: Reading,
  mentions: MentionIndex,
  draft: Draft,
  block: Block,
  next: readonly Statement[],
): Draft | null {
  const { first, end } = block;
  const isLong = end - first >= shortest && end - first <= longest;
  if (!isLong || !isProse(reading, block) || draft.source.kind === 'document') return null;
  if (!next.some(({ opening }) => opening.kind === 'colon')) return null;
  if (behindDateline(reading, mentions, block) > first || !holdsVerb(reading, first, end))
    return null;
  let isSpoken = mayBeFirstPerson(reading, block);
  for (let i = first; i < end; i++) {
    const word = reading.word(i);
    if (word === 'وی' || word === 'گزارش' || word === ':') return null;
    isSpoken ||= advice.has(word);
  }
  const content = isSpoken ? trimContent(reading, block) : null;
  if (content === null) return null;
  return {
    ...{ type: 'colon', pattern: 'P1', cue: null, colon: null, content: [content] },
    ...{ source: dropped, at: first, parent: null, continues: draft, confidence: 0.5 },
  };
}

function isProse(reading: Reading, block: Block): boolean {
  const { role, first } = block;
  return role === 'body' && !isNarrated(reading, first, 'paragraph') && !isHeading(reading, block);
}

/** A question alone in its line heads what follows. */
function isHeading(reading: Reading, { first, end }: Block): boolean {
  return reading.is(end - 1, '؟') && end - first <= longestHeading;
}
