import { VerbStrength, type WordEntry } from './word-entry.js';
import type { PartOfSpeech } from './word-analysis.js';

/** A word and what stands beside it in the sentence. */
export interface Context {
  readonly word: WordEntry;
  readonly before: WordEntry | undefined;
  /** The part of speech chosen for the word before; null at the start. */
  readonly previous: PartOfSpeech | null;
  readonly next: WordEntry | undefined;
}

type Parts = ReadonlySet<PartOfSpeech | null>;

const nominals: Parts = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'ADJ']);
const determiners: Parts = new Set<PartOfSpeech>(['ADP', 'DET', 'NUM']);
const clauseStarters: Parts = new Set<PartOfSpeech>(['CCONJ', 'SCONJ']);
const openingMarks = new Set(['«', '(', '[', '{', '"', "'", '-', '/', '–']);

/** Behind a noun, an adjective or a name: where adjectives and light verbs stand. */
export function isBehindNominal({ previous }: Context): boolean {
  return nominals.has(previous);
}

/** Behind a preposition (not را, which follows its noun), a determiner or a numeral: where nouns stand. */
export function isNounPlace({ previous, before }: Context): boolean {
  return determiners.has(previous) && before?.form !== 'را';
}

/** Where a new phrase begins, so that no noun before the word can be its head. */
export function opensPhrase(context: Context): boolean {
  const { previous } = context;
  return previous === null || previous === 'SCONJ' || previous === 'VERB' || isNounPlace(context);
}

/** Whether the clause may end behind the word: a mark, a conjunction, or nothing follows. */
export function endsClause({ next }: Context): boolean {
  if (next === undefined) return true;
  if (next.usual === 'PUNCT') return !openingMarks.has(next.form);
  return clauseStarters.has(next.usual);
}

/** Whether a noun, an adjective, a name or a numeral follows. */
export function isBeforeNominal({ next }: Context): boolean {
  if (next === undefined || next.verbStrength >= VerbStrength.Likely) return false;
  return next.usual === 'NUM' || nominals.has(next.usual);
}
