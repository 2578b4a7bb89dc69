import type { FoundCue } from './cues/find-cues.js';
import { argumentBefore, openingBehind, pointsForward, type Opening } from './openings.js';
import type { Reading, Stretch } from './reading.js';
import { demonstratives, subordinators } from './sources/words.js';
import { isFiniteVerb } from './verbs.js';

/** A cue with what it opens. */
export interface Statement {
  readonly cue: FoundCue;
  /** From the beginning of the sentence to the cue. */
  readonly clause: Stretch;
  readonly opening: Opening;
  /** What a judging verb judges; null for a quotation. */
  readonly judged: Stretch | null;
  /** «همان‌طور که X گفت، …»: the content stands behind the clause. */
  readonly isAsClause: boolean;
}

/** The longest clause that is read before a cue, in tokens; it keeps the time linear. */
const longestClause = 200;

/** Words before که that make its clause a comment on the main one. */
const asWords: ReadonlySet<string> = new Set(
  'همانطور همانطوری همانگونه همانگونهای آنطور آنطوری آنگونه آنچنان چنان'.split(' '),
);

/** Words that make the cue's clause a subordinate one: «در پاسخ به اینکه آیا پیش‌بینی می‌کند …». */
const relatives: ReadonlySet<string> = new Set(['که', 'چنانکه', 'اینکه', 'آنکه', 'آیا']);

/** Nouns that wait for a که of their own, which may stand behind the verb. */
const correlatives: ReadonlySet<string> = new Set(['شرایطی', 'حالی', 'صورتی', 'وضعیتی']);

/** The cues that report, with what they open; others («کتاب را نوشت») are left out. */
export function makeStatements(reading: Reading, cues: readonly FoundCue[]): Statement[] {
  const statements: Statement[] = [];
  for (const cue of cues) {
    const statement = makeStatement(reading, cue);
    if (statement !== null) statements.push(statement);
  }
  return statements;
}

function makeStatement(reading: Reading, cue: FoundCue): Statement | null {
  const block = reading.block(cue.first);
  if (block === null || block.role === 'footer' || block.role === 'label') return null;
  const { first } = reading.sentence(cue.first);
  const clause = { first: Math.max(first, cue.first - longestClause), end: cue.first };
  const make = (opening: Opening, judged: Stretch | null, isAsClause = false): Statement => {
    return { cue, clause, opening, judged, isAsClause };
  };
  const nothing: Opening = { kind: 'none', first: cue.end };
  if (cue.kind !== 'verb') return make({ kind: 'bare', first: cue.end }, null);

  const opening = openingBehind(reading, cue);
  if (opening.kind === 'colon' && /^(?:شرح|ترتیب|قرار)$/.test(reading.word(cue.first - 2)))
    return null; // «به شرح زیر اعلام کرد:» opens a list
  const relative = relativeBefore(reading, clause);
  if (relative !== null && opening.kind === 'bare') {
    const isAs = isAsClause(reading, relative) && isComma(reading, cue.end);
    return isAs ? make(opening, null, true) : null;
  }
  const isFirm = opening.kind === 'colon' || opening.kind === 'marks';
  if (relative !== null && reading.is(relative, 'آیا') && !isFirm) return null;
  if (opening.kind === 'that' && isCorrelative(reading, clause)) return null;
  if (opening.kind === 'that' && isActivity(reading, cue, clause)) return null;
  const argument = argumentBefore(reading, cue, clause);
  const isRequest = cue.group === 'demand' && cue.strength === 'D';
  if (isRequest) {
    const forms = opening.kind === 'colon' ? opening : requestBehind(reading, cue);
    if (argument === null && forms.kind === 'none') return null;
    return make(nothing, requested(reading, cue, forms, argument));
  }
  if (isFirm) return make(opening, null);
  const quotes = opening.kind !== 'none' && isFree(reading, cue, opening, argument);
  if (quotes) return startsSubordinate(reading, clause) ? null : make(opening, null);
  if (argument !== null) return make(nothing, argument);
  return cue.strength === 'D' ? null : make(nothing, null);
}

/** The verb's object does not stand before it already, or only points forward. */
function isFree(
  reading: Reading,
  cue: FoundCue,
  opening: Opening,
  argument: Stretch | null,
): boolean {
  if (argument === null || pointsForward(reading, argument)) return true;
  // «به خبرنگاران توصیه کرد که»: who is told, not what
  return opening.kind === 'that' && reading.is(argument.first, 'به') && cue.id !== 'refer';
}

/** The که that makes the cue's clause a relative one: no finite verb between them. */
function relativeBefore(reading: Reading, { first, end }: Stretch): number | null {
  for (let i = end - 1; i >= first; i--) {
    if (relatives.has(reading.word(i))) return i;
    if (isFiniteVerb(reading.spelling(i), true)) return null;
  }
  return null;
}

/** «وزیر در شرایطی این را گفت که …»: the که belongs to «شرایطی» and opens no content. */
function isCorrelative(reading: Reading, { first, end }: Stretch): boolean {
  for (let i = end - 1; i > first; i--) {
    if (reading.is(i, 'که')) return false;
    if (reading.is(i - 1, 'در') && correlatives.has(reading.word(i))) return true;
  }
  return false;
}

/** «به کار خود ادامه داد که …»: what went on is no speech. */
function isActivity(reading: Reading, { id }: FoundCue, { first, end }: Stretch): boolean {
  if (id !== 'continue') return false;
  for (let i = end - 1; i >= first; i--) {
    if (reading.is(i, 'به')) return true;
    if (!reading.isWord(i) || isFiniteVerb(reading.spelling(i), true)) return false;
  }
  return false;
}

function isAsClause(reading: Reading, that: number): boolean {
  const manner = reading.word(that - 1);
  const isSplit = demonstratives.has(reading.word(that - 2)) && /^(?:طور|گونه)/.test(manner);
  return reading.is(that, 'چنانکه') || asWords.has(manner) || isSplit;
}

function isComma(reading: Reading, at: number): boolean {
  return reading.is(at, '،') || reading.is(at, '؛');
}

/** «وقتی وزیر گفت که …»: the cue's clause only sets the time or the condition of another. */
function startsSubordinate(reading: Reading, { first, end }: Stretch): boolean {
  if (!subordinators.has(reading.word(first))) return false;
  for (let i = first; i < end; i++) {
    if (isFiniteVerb(reading.spelling(i), true)) return false;
  }
  return true;
}

/** «از X خواست تا …», «… که …». */
function requestBehind(reading: Reading, cue: FoundCue): Opening {
  const word = reading.word(cue.end);
  if (word === 'تا' || word === 'که') return { kind: 'that', first: cue.end + 1 };
  return { kind: 'none', first: cue.end };
}

function requested(
  reading: Reading,
  cue: FoundCue,
  opening: Opening,
  argument: Stretch | null,
): Stretch | null {
  if (opening.kind === 'none') return argument;
  const { end } = reading.sentence(cue.first);
  return end > opening.first ? { first: opening.first, end } : argument;
}
