import { organisationHeads } from '../entities/tables/organisation-heads.js';
import { titles } from '../entities/tables/titles.js';
import { holdsVerb } from './contents/marked-content.js';
import { trimContent } from './contents/trim.js';
import type { Draft } from './draft.js';
import type { Block, Reading, Stretch } from './reading.js';
import { behindDateline } from './sources/behind-dateline.js';
import type { MentionIndex } from './sources/mention-index.js';
import { parseSource } from './sources/parse-source.js';
import { isFiniteVerb } from './verbs.js';

/** The longest label of a headline, in tokens, and of one that no table knows. */
const longest = 12;
const longestUnknown = 3;
/** The longest headline of another article, in tokens. */
const longestLinked = 30;

/** What headlines set before a colon that names no speaker. */
const kinds: ReadonlySet<string> = new Set(
  'گزارش عکس فیلم ویدیو ویدئو ویدییو جدول یادداشت مصاحبه گفتگو گفتوگو تحلیل خبر فوری اختصاصی نتایج نتیجه سوال پاسخ پرسش پرونده اینفوگرافیک اینفوگرافی پادکست ساعت تاریخ زمان مکان نکته منبع نویسنده عنوان موضوع برنامه تصاویر نظرسنجی سرمقاله داستان نقد معرفی آموزش فال شعر ترجمه قسمت بخش فصل گزارشتصویری'.split(
    ' ',
  ),
);

/** Headlines and subheads of the form «SOURCE: CONTENT». */
export function headlineDrafts(
  reading: Reading,
  mentions: MentionIndex,
  spoken: readonly Draft[],
): Draft[] {
  const taken = new Set(spoken.map(({ at }) => reading.blockOf(at)));
  const drafts: Draft[] = [];
  for (const block of reading.blocks) {
    const isHead = block.role === 'title' || block.role === 'subhead';
    if (!isHead && !isLinkedHead(reading, block)) continue;
    if (taken.has(reading.blockOf(block.first))) continue;
    const draft = headlineDraft(reading, mentions, block, block.role === 'title');
    if (draft !== null && (isHead || holdsClause(reading, draft))) drafts.push(draft);
  }
  return drafts;
}

/** A line of the body without a full stop: the headline of another article, linked in between. */
function isLinkedHead(reading: Reading, { role, first, end }: Block): boolean {
  if ((role !== 'body' && role !== 'label') || end - first > longestLinked) return false;
  return reading.isWord(end - 1) && reading.sentence(first).end === end;
}

function holdsClause(reading: Reading, { content }: Draft): boolean {
  return content.some(({ first, end }) => holdsVerb(reading, first, end));
}

function headlineDraft(
  reading: Reading,
  mentions: MentionIndex,
  block: Stretch,
  isTitle: boolean,
): Draft | null {
  const start = behindDateline(reading, mentions, block);
  let first = start;
  for (let i = start; i < block.end; i++) {
    const word = reading.word(i);
    if (word === ':') {
      const label = { first, end: i };
      if (isLabel(reading, mentions, label, isTitle)) return make(reading, mentions, label, block);
      first = i + 1;
    } else if (
      word === '/' ||
      word === '|' ||
      word === '؛' ||
      word === '.' ||
      word === '؟' ||
      word === '!'
    )
      first = i + 1;
  }
  return null;
}

function isLabel(
  reading: Reading,
  mentions: MentionIndex,
  label: Stretch,
  isTitle: boolean,
): boolean {
  const { first, end } = label;
  if (end <= first || end - first > longest || kinds.has(reading.word(first))) return false;
  for (let i = first; i < end; i++) {
    if (isFiniteVerb(reading.spelling(i), i + 1 === end)) return false;
  }
  const head = reading.is(first, 'یک') ? first + 1 : first;
  const isKnown =
    titles.match(reading.words, head, end) !== null ||
    organisationHeads.match(reading.words, first, end) !== null ||
    mentions.at(first) !== null ||
    mentions.at(first + 1) !== null;
  if (isKnown) return true;
  if (!isTitle || end - first > longestUnknown) return false;
  for (let i = first; i < end; i++) if (!reading.isWord(i)) return false;
  return true;
}

function make(
  reading: Reading,
  mentions: MentionIndex,
  label: Stretch,
  block: Stretch,
): Draft | null {
  const content = trimContent(reading, { first: label.end + 1, end: block.end });
  if (content === null || content.end - content.first < 2) return null;
  return {
    type: 'headline',
    pattern: 'P12',
    cue: null,
    colon: label.end,
    content: [content],
    source: parseSource(reading, mentions, label),
    at: label.first,
    parent: null,
    confidence: 0.85,
  };
}
