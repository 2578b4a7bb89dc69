import type { FoundCue } from '../cues/find-cues.js';
import type { Draft } from '../draft.js';
import type { Reading, Stretch } from '../reading.js';
import { behindDateline } from '../sources/behind-dateline.js';
import { findSource } from '../sources/find-source.js';
import type { MentionIndex } from '../sources/mention-index.js';
import { parseSource } from '../sources/parse-source.js';
import type { Source } from '../sources/source.js';
import { nounPhraseEnd } from '../sources/noun-phrase.js';
import type { Statement } from '../statements.js';
import { isFiniteVerb } from '../verbs.js';
import { isVerbAt } from './clause-end.js';
import { markedContent } from './marked-content.js';
import { trimContent } from './trim.js';

/** Marks and words behind which the clause of a nested cue begins. */
const clauseOpeners: ReadonlySet<string> = new Set(
  '، ؛ : . ؟ ! ( « که و اما ولی هرچند اگرچه گرچه زیرا چون چراکه لذا البته بنابراین درحالیکه بلکه'.split(
    ' ',
  ),
);

/** The longest clause of a nested cue, in tokens. */
const longestClause = 40;
/** How far behind it the break is looked for that ends its content. */
const longestContent = 300;

/** Cues that nest a clause without که. */
const barely: ReadonlySet<string> = new Set(['say', 'say-honorific', 'claim', 'hold']);

/** Nobody in particular who may still be quoted: «برخی می‌گویند». */
const quotable: ReadonlySet<string> = new Set([
  'برخی',
  'برخیها',
  'بعضی',
  'بعضیها',
  'عدهای',
  'عدهایی',
  'گروهی',
  'یکسری',
]);

/**
 * Whether a sentence behind a quotation is the reporter's again: it goes on about the speaker, by
 * pronoun, demonstrative, name or title, or brings another cue with a colon.
 */
export function isReporter(
  reading: Reading,
  mentions: MentionIndex,
  { cue, clause, opening }: Statement,
  speaker: Source,
): boolean {
  if (opening.kind === 'colon') return true;
  if (speaker.kind === 'document' || speaker.kind === 'organisation') return true;
  if (cue.kind === 'noun') {
    const end = nounPhraseEnd(reading, mentions, cue.end, reading.sentence(cue.first).end);
    if (end <= cue.end) return false;
    const source = parseSource(reading, mentions, { first: cue.end, end });
    return source.kind === 'pronoun' || isSameWords(reading, source, speaker);
  }
  if (behindDateline(reading, mentions, clause) > clause.first) return true;
  const source = findSource(reading, mentions, clause);
  if (source.phrase?.first !== clause.first) return false;
  // Speakers say ایشان and آنها of others; agencies do not call their speaker so.
  if (source.kind === 'pronoun') return /^(?:وی|او|نامبرده)$/.test(reading.word(clause.first));
  if (source.kind === 'demonstrative') return true;
  return isSameWords(reading, source, speaker);
}

/** The two name one another: a surname and its full name, a title and the same title. */
function isSameWords(reading: Reading, a: Source, b: Source): boolean {
  if (a.phrase === null || b.phrase === null || b.kind === 'pronoun') return false;
  const letters = ({ first, end }: Stretch): string => reading.words.phrase(first, end);
  const one = letters(a.name ?? a.phrase);
  const other = letters(b.phrase);
  return one.length > 2 && (other.includes(one) || one.includes(other));
}

/**
 * A quotation inside a quotation: it has a verb of saying of its own and an explicit source other
 * than the speaker.
 *
 * @param limit the end of the enclosing content
 * @param next the statement behind this one
 */
export function nestedDraft(
  reading: Reading,
  mentions: MentionIndex,
  statement: Statement,
  parent: Draft,
  limit: number,
  next: Statement | undefined,
): Draft | null {
  const { cue, opening } = statement;
  if (cue.strength !== 'A') return null;
  if (
    cue.kind !== 'verb' ||
    opening.kind === 'none' ||
    cue.form === 'converb' ||
    cue.form === 'passive'
  )
    return null;
  if (opening.kind === 'bare' && !barely.has(cue.id)) return null;
  const outer = parent.content.find(({ first, end }) => cue.first >= first && cue.first < end);
  if (outer === undefined) return null;
  const source = nestedSource(reading, mentions, statement, outer.first, parent);
  if (source === null || isSameWords(reading, source, parent.source)) return null;
  const isLast = (behind: number): boolean => behind >= limit || !reading.isWord(behind);
  const marked = markedContent(reading, opening.first, isLast);
  const turn = next === undefined ? -1 : answerBefore(reading, mentions, next, opening.first);
  const end = Math.min(
    limit,
    turn < 0 ? clauseBreak(reading, opening.first, cue.group === 'claim') : turn,
  );
  const content = trimContent(reading, marked?.[0] ?? { first: opening.first, end });
  if (content === null || content.end - content.first < 2) return null;
  return {
    type: marked === null ? 'indirect' : 'direct',
    pattern: 'P14',
    cue,
    colon: null,
    content: [content],
    source,
    at: source.phrase?.first ?? cue.first,
    parent,
    confidence: 0.6,
  };
}

/**
 * «کاوه گفت می‌روم، رضا هم گفت می‌مانم»: the comma behind which another one answers in the same
 * sentence.
 *
 * @returns −1 where nobody does
 */
function answerBefore(
  reading: Reading,
  mentions: MentionIndex,
  { cue, opening }: Statement,
  first: number,
): number {
  if (opening.kind === 'none' || cue.kind !== 'verb' || !reading.sameSentence(first, cue.first))
    return -1;
  const last = Math.max(first, cue.first - longestClause);
  for (let i = cue.first - 1; i > last; i--) {
    if (!reading.is(i, '،') || !isVerbAt(reading, i - 1, i)) continue;
    const { kind, phrase } = findSource(reading, mentions, { first: i + 1, end: cue.first });
    const isSomebody = kind === 'name' || kind === 'title' || kind === 'title+name';
    return isSomebody && phrase?.first === i + 1 ? i : -1;
  }
  return -1;
}

function nestedSource(
  reading: Reading,
  mentions: MentionIndex,
  { cue, clause }: Statement,
  outerFirst: number,
  parent: Draft,
): Source | null {
  let first = Math.max(outerFirst, clause.first, cue.first - longestClause);
  for (let i = cue.first - 1; i > first; i--) {
    if (!opensClause(reading, i) || isClosed(reading, i, cue.first)) continue;
    if (findSource(reading, mentions, { first: i + 1, end: cue.first }).kind === 'dropped')
      continue;
    // «شهرداری و هیئت شهر»: one of two is no subject.
    if (reading.is(i, 'و') && !isVerbAt(reading, i - 1, i)) continue;
    first = i + 1;
  }
  const source = findSource(reading, mentions, { first, end: cue.first });
  const { phrase } = source;
  if (phrase === null) return null;
  if (source.kind === 'anybody') return quotable.has(reading.word(phrase.first)) ? source : null;
  // Whose very words are quoted calls another «او», never himself.
  if (source.kind === 'pronoun' && reading.is(phrase.first, 'او') && parent.type === 'direct')
    return source;
  if (isSpeaking(reading, phrase, cue)) return source;
  const isNamed = source.kind === 'name' ? source.named !== null : source.kind !== 'pronoun';
  return isNamed && source.kind !== 'demonstrative' && source.kind !== 'document' ? source : null;
}

/** «رفتیم، نگهبان گفت …»: behind a comma one noun and at once the cue. */
function isSpeaking(reading: Reading, { first, end }: Stretch, cue: FoundCue): boolean {
  const isAlone = end === first + 1 && end === cue.first && reading.is(first - 1, '،');
  return isAlone && cue.id === 'say' && cue.form === 'past3sg';
}

function opensClause(reading: Reading, at: number): boolean {
  return clauseOpeners.has(reading.word(at)) || isFiniteVerb(reading.spelling(at), false);
}

/** «امام رضا (ع) فرمود»: the bracket is closed before the cue. */
function isClosed(reading: Reading, open: number, cue: number): boolean {
  if (!reading.is(open, '(')) return false;
  for (let i = open + 1; i < cue; i++) if (reading.is(i, ')')) return true;
  return false;
}

/**
 * The end of the sentence, or before it a semicolon or an «اما» that answers. Behind a comma «اما» may
 * be the quoted one's own («معتقد است راه سخت است، اما می‌رسیم»); to a claim the teller objects with it.
 */
function clauseBreak(reading: Reading, first: number, isClaim: boolean): number {
  const { end } = reading.sentence(first);
  for (let i = first; i < Math.min(end, first + longestContent); i++) {
    if (reading.is(i, '؛')) return i;
    const answers = reading.is(i, 'اما') || reading.is(i, 'ولی');
    const behind = isClaim && reading.is(i - 1, '،') ? i - 1 : i;
    if (answers && behind > first && isVerbAt(reading, behind - 1, behind)) return behind;
  }
  return end;
}
