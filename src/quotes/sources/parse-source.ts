import { organisationHeads } from '../../entities/tables/organisation-heads.js';
import { titles } from '../../entities/tables/titles.js';
import { isQuotationMark } from '../marks.js';
import type { Reading, Stretch } from '../reading.js';
import { bareName } from './bare-name.js';
import { withoutBracket } from './brackets.js';
import { honorificEnd } from './honorific-end.js';
import { markedName } from './marked-name.js';
import { isDescribed } from './is-described.js';
import type { MentionIndex } from './mention-index.js';
import { personIn } from './person-in.js';
import type { Source, SourceKind } from './source.js';
import { isHead, titleKind } from './title-kind.js';
import {
  accounts,
  adverbs,
  anybody,
  blessings,
  counts,
  demonstratives,
  documents,
  groups,
  others,
  ourselves,
  partitives,
  pronouns,
} from './words.js';

/** «مدیریت جهاد کشاورزی گفت»: the office for its holder. */
const leaderships: ReadonlySet<string> = new Set(['مدیریت', 'ریاست', 'سرپرستی']);

/** The longest name without a mention that vouches for it. */
const longestName = 5;

/** Take a noun phrase apart into name and titles, and say what kind of source it is. */
export function parseSource(reading: Reading, mentions: MentionIndex, phrase: Stretch): Source {
  const bare = withoutMarks(reading, phrase);
  const make = (kind: SourceKind, parts: Partial<Source> = {}): Source => {
    return { kind, phrase, name: null, titles: [], named: null, ...parts };
  };
  const first = reading.word(bare.first);
  if (pronouns.has(first)) return make('pronoun');
  if (ourselves.has(first)) return make('anybody');
  if (anybody.has(first) && bare.end - bare.first <= 2) return make('anybody');

  const person = personIn(reading, mentions, bare);
  if (person !== null) {
    const known = withoutMarks(reading, bareName(reading, person.name));
    // A surname whose bearer the article names in full is whole already.
    const isWhole = person.mention.form === 'surname';
    const name = isWhole ? known : wholeName(reading, bare, known);
    const rest = titlesAround(reading, bare, { first: person.first, end: name.end }, name);
    return make(rest.length > 0 ? 'title+name' : 'name', { name, titles: rest, named: person });
  }
  const marked = markedName(reading, phrase);
  if (marked !== null) return make('title+name', marked);
  if (demonstratives.has(first)) {
    const isText = documents.has(reading.word(bare.first + 1));
    const title = { first: bare.first + 1, end: bare.end };
    return make(isText ? 'document' : 'demonstrative', { titles: isText ? [] : [title] });
  }
  if (documents.has(first)) return make('document', { name: bare });
  if (accounts.has(first)) return make('organisation', { name: bare });
  if (leaderships.has(first) || groups.has(first)) return make('title', { titles: [bare] });
  if (titleKind(reading, bare.first, bare.end) === null) {
    const named = mentions.at(bare.first);
    const organisation = named === null || named.mention.type === 'PER' ? null : named;
    const isHead = organisationHeads.match(reading.words, bare.first, bare.end) !== null;
    if (isHead || organisation !== null) {
      return make('organisation', { name: withoutBracket(reading, bare), named: organisation });
    }
  }
  return withoutMention(reading, mentions, bare, make);
}

type Make = (kind: SourceKind, parts?: Partial<Source>) => Source;

/** No recognizer knows the name: ranks, honorifics and heads of titles show where it stands. */
function withoutMention(
  reading: Reading,
  mentions: MentionIndex,
  phrase: Stretch,
  make: Make,
): Source {
  const start = behindRanks(reading, phrase.first, phrase.end);
  const head = titleKind(reading, start, phrase.end);
  const isRanked = start > phrase.first;
  const isSurname = isRanked && phrase.end - start === 1; // «سرهنگ محقق» is no researcher
  if ((isHead(head) && !isSurname) || isDetermined(reading, phrase)) {
    const name = isDetermined(reading, phrase) ? null : nameBehindRank(reading, phrase);
    if (name === null) return make('title', { titles: [phrase] });
    return make('title+name', { name, titles: titlesAround(reading, phrase, name, name) });
  }
  const isTrade =
    (head === 'trade' || (head === null && !holdsTitle(reading, start, phrase.end))) &&
    isDescribed(reading, mentions, { first: start, end: phrase.end });
  const isTitle = isTrade || (!isRanked && reading.isPointedAt(phrase));
  const name = isTitle ? null : nameFrom(reading, start, phrase.end, isRanked);
  if (name === null) return make('title', { titles: [phrase] });
  const rest = titlesAround(reading, phrase, name, name);
  return make(rest.length > 0 ? 'title+name' : 'name', { name, titles: rest });
}

function holdsTitle(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (titleKind(reading, i, end) !== null) return true;
  return false;
}

/**
 * The name with the words beside it that no title explains: a subject's name begins where the
 * subject does and ends where it does («صادق کاظم» of «صادق کاظم زاد», «بیگی» of «رضا حاجی بیگی»).
 */
function wholeName(reading: Reading, phrase: Stretch, name: Stretch): Stretch {
  let { first, end } = name;
  const start = behindRanks(reading, phrase.first, phrase.end);
  const before = name.first - start;
  if (before > 0 && before <= 2 && !isHead(titleKind(reading, start, phrase.end))) {
    const isBare =
      !reading.is(start, 'و') && reading.isWord(start) && reading.isWord(name.first - 1);
    if (isBare) first = start;
  }
  while (end < phrase.end && isNameWord(reading, end, phrase.end)) end++;
  // A given name behind a rank needs a surname, though it may be the word of a trade.
  if (start > phrase.first && end === first + 1 && phrase.end === end + 1 && reading.isWord(end))
    end++;
  const closes = end === phrase.end || /^[،)(\-–ـ»"”]$/.test(reading.spelling(end));
  const isObject = objectWords.has(reading.word(phrase.end));
  return { first, end: closes && !isObject && end - name.end <= 2 ? end : name.end };
}

/** Words behind a noun that make it the head of an object: «برگزاری هر چه بهتر», «استفاده از». */
const objectWords: ReadonlySet<string> = new Set(
  'هر این آن همه تمام تمامی چند یک دو سه از به بر برای را بیش همین چنین برخی'.split(' '),
);

function isNameWord(reading: Reading, at: number, end: number): boolean {
  const word = reading.word(at);
  if (!reading.isWord(at) || word === 'و' || adverbs.has(word)) return false;
  return !isHead(titleKind(reading, at, end));
}

function withoutMarks(reading: Reading, { first, end }: Stretch): Stretch {
  while (first < end - 1 && isQuotationMark(reading.spelling(first))) first++;
  while (end - 1 > first && isQuotationMark(reading.spelling(end - 1))) end--;
  return { first, end };
}

function isDetermined(reading: Reading, { first, end }: Stretch): boolean {
  const word = reading.word(first);
  const isCounted = partitives.has(word) || counts.has(word) || reading.isNumber(first);
  const isOneOf = word === 'از'; // «از یاران او»
  // «شهروند دیگری»
  if (first + 1 < end && others.has(reading.word(first + 1))) return true;
  return word === 'یک' || word === 'دیگر' || isCounted || isOneOf || anybody.has(word);
}

/** Behind «سردار», «حجت‌الاسلام», «آقای دکتر»; سید belongs to the name and stays. */
function behindRanks(reading: Reading, first: number, end: number): number {
  let at = first;
  for (;;) {
    const rank = honorificEnd(reading, at, end);
    if (rank === null) return at;
    at = rank.end;
    while (at < end - 1 && isQuotationMark(reading.spelling(at))) at++;
  }
}

/** The name behind a rank inside a title: «فرمانده انتظامی شهرستان سرهنگ رضا رضایی». */
function nameBehindRank(reading: Reading, { first, end }: Stretch): Stretch | null {
  for (let i = first + 1; i < end - 1; i++) {
    const kind = titleKind(reading, i, end);
    if (kind !== 'rank' && kind !== 'honorific') continue;
    const start = behindRanks(reading, i, end);
    const name = start > i ? nameFrom(reading, start, end, true) : null;
    if (name !== null) return isBlessed(reading, name.end) ? null : name;
  }
  return null;
}

/** «سپاه حضرت عباس (ع)»: the body is named after him. */
function isBlessed(reading: Reading, behind: number): boolean {
  return reading.is(behind, '(') && blessings.has(reading.word(behind + 1));
}

/** From here to a comma, a bracket or the head of a title. */
function nameFrom(reading: Reading, first: number, end: number, isRanked: boolean): Stretch | null {
  let at = first;
  while (at < end && reading.isWord(at)) {
    if (at > first && isHead(titleKind(reading, at, end))) break;
    at++;
  }
  if (at === first || (isRanked && at - first > longestName)) return null;
  return { first, end: at };
}

/** What stands before and behind the name, cut at commas, without ranks. */
function titlesAround(
  reading: Reading,
  phrase: Stretch,
  mention: Stretch,
  name: Stretch,
): readonly Stretch[] {
  const sides = [
    { first: phrase.first, end: Math.max(phrase.first, Math.min(mention.first, name.first)) },
    { first: mention.first, end: name.first },
    { first: name.end, end: phrase.end },
  ];
  return sides
    .flatMap((side) => splitTitles(reading, side))
    .filter(({ first, end }) => isHead(titleKind(reading, first, end)));
}

function splitTitles(reading: Reading, { first, end }: Stretch): Stretch[] {
  const isEdge = (i: number): boolean => !reading.isWord(i) && !reading.isNumber(i);
  while (first < end && isEdge(first)) first++;
  while (end > first && isEdge(end - 1)) end--;
  const start = behindRanks(reading, first, end);
  return end > start ? [{ first: start, end: trimRank(reading, start, end) }] : [];
}

/** «فرمانده انتظامی استان سردار»: the rank at the end is the name's. */
function trimRank(reading: Reading, first: number, end: number): number {
  for (let i = Math.max(first + 1, end - 3); i < end; i++) {
    const rank = titles.match(reading.words, i, end);
    if (rank !== null && (rank.kind === 'rank' || rank.kind === 'honorific')) return i;
  }
  return end;
}
