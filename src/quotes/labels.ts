import { agencies } from '../entities/tables/agencies.js';
import { holdsVerb } from './contents/marked-content.js';
import { trimContent } from './contents/trim.js';
import { voiceEnd } from './contents/content-of.js';
import type { Draft } from './draft.js';
import type { Block, Reading, Stretch } from './reading.js';
import type { MentionIndex } from './sources/mention-index.js';
import { parseSource } from './sources/parse-source.js';
import { dropped } from './sources/source.js';
import { isFiniteVerb } from './verbs.js';

/** The longest label, and how many labelled paragraphs make an interview. */
const longest = 7;
const fewest = 3;

/** Labels of questions, and of answers that name nobody. */
const questions: ReadonlySet<string> = new Set('سوال س پرسش خبرنگار مجری'.split(' '));
const answers: ReadonlySet<string> = new Set('پاسخ ج جواب'.split(' '));
/** Labels that head lists, not turns. */
const headings: ReadonlySet<string> = new Set(
  'منبع نکته توجه عکس گزارش تاریخ زمان مکان نشانی تلفن ساعت قیمت نتیجه نتایج عکاس خبرنگار نویسنده عنوان موضوع'.split(
    ' ',
  ),
);

/**
 * The answers of an interview that is set with labels («* تهذیبی: …»), by the index of the block each
 * begins in. An answer runs over the unlabelled paragraphs behind it. Questions are the reporter's and
 * no quotations. Fewer than three labelled paragraphs are no interview.
 */
export function labelledAnswers(reading: Reading, mentions: MentionIndex): Map<number, Draft> {
  const labels = reading.blocks.map((block) => labelOf(reading, block));
  const turns = new Map<string, number>();
  for (const label of labels) {
    if (label === null) continue;
    const key = reading.words.phrase(label.first, label.end);
    turns.set(key, (turns.get(key) ?? 0) + 1);
  }
  const isTurn = (label: Stretch): boolean => {
    return (turns.get(reading.words.phrase(label.first, label.end)) ?? 0) > 1;
  };
  const marked = labels.flatMap((label, i) =>
    label !== null && isTurn(label) ? (reading.blocks[i] ?? []) : [],
  );
  const found = new Map<number, Draft>();
  // Lists of results repeat their labels too, but nobody says anything in them.
  const clauses = marked.filter(({ first, end }) => holdsVerb(reading, first, end)).length;
  if (marked.length < fewest || clauses * 2 < marked.length) return found;
  let draft: Draft | null = null;
  labels.forEach((label, index) => {
    const block = reading.blocks[index];
    if (block === undefined || block.role === 'footer' || block.role === 'title') draft = null;
    else if (label !== null && isTurn(label)) {
      draft = isQuestion(reading, label) ? null : answer(reading, mentions, label, block);
      if (draft !== null) found.set(index, draft);
    } else if (draft !== null) {
      const part = trimContent(reading, {
        first: block.first,
        end: voiceEnd(reading, block.first, block.end),
      });
      if (block.role !== 'body' && block.role !== 'lead') draft = null;
      else if (part !== null) draft.content = [...draft.content, part];
    }
  });
  return found;
}

/** A few words before a colon at the beginning of a paragraph, without a verb among them. */
function labelOf(reading: Reading, block: Block): Stretch | null {
  if (block.role === 'title' || block.role === 'footer') return null;
  let { first } = block;
  while (first < block.end && /^[*\-–ـ•_/]+$/.test(reading.spelling(first))) first++;
  for (let i = first; i < Math.min(block.end, first + longest + 1); i++) {
    if (reading.is(i, ':')) return i > first && i + 1 < block.end ? { first, end: i } : null;
    const isHeading = i === first && headings.has(reading.word(i));
    const isNext = reading.is(i + 1, ':');
    if (!reading.isWord(i) || (isHeading && !questions.has(reading.word(i)))) return null;
    if (isFiniteVerb(reading.spelling(i), isNext)) return null;
  }
  return null;
}

function isQuestion(reading: Reading, { first, end }: Stretch): boolean {
  if (questions.has(reading.word(first))) return true;
  return agencies.match(reading.words, first, end) !== null;
}

function answer(
  reading: Reading,
  mentions: MentionIndex,
  label: Stretch,
  block: Block,
): Draft | null {
  const content = trimContent(reading, { first: label.end + 1, end: block.end });
  if (content === null) return null;
  const isAnonymous = answers.has(reading.word(label.first));
  return {
    type: 'colon',
    pattern: 'P13',
    cue: null,
    colon: label.end,
    content: [content],
    source: isAnonymous ? dropped : parseSource(reading, mentions, label),
    at: label.first,
    parent: null,
    confidence: 0.85,
  };
}
