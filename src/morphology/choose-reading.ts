import { VerbStrength, type WordEntry } from './word-entry.js';
import type { PartOfSpeech, WordAnalysis } from './word-analysis.js';

/** The words around a word: entries on both sides, and what was chosen on the left. */
export interface Context {
  readonly entries: readonly WordEntry[];
  readonly chosen: readonly WordAnalysis[];
  readonly index: number;
}

/** The part of speech of an ambiguous word in its place. */
export function chooseReading(context: Context): PartOfSpeech | null {
  const { entries, index } = context;
  const entry = entries[index];
  if (entry === undefined) return null;
  if (entry.classes.length > 0) return chooseClosed(entry, context);
  if (entry.verbStrength > VerbStrength.None) {
    const verb = chooseVerb(entry, context);
    if (verb !== null) return verb;
  }
  return chooseNominal(entry, context);
}

const before: ReadonlySet<PartOfSpeech | null> = new Set<PartOfSpeech | null>([
  'ADP',
  'DET',
  'NUM',
]);
const nominal: ReadonlySet<PartOfSpeech | null> = new Set<PartOfSpeech | null>([
  'NOUN',
  'PROPN',
  'ADJ',
]);
const clauseStarters: ReadonlySet<PartOfSpeech | null> = new Set<PartOfSpeech | null>([
  'CCONJ',
  'SCONJ',
  'PUNCT',
]);

/** Whether the clause may end behind the word: a mark, a conjunction, or nothing follows. */
function endsClause({ entries, index }: Context): boolean {
  const next = entries[index + 1];
  if (next === undefined) return true;
  if (next.usual === 'PUNCT') return !'«([{"\'-/'.includes(next.form);
  return clauseStarters.has(next.usual);
}

function chooseVerb(entry: WordEntry, context: Context): PartOfSpeech | null {
  const { entries, chosen, index } = context;
  const { verb, verbStrength } = entry;
  if (verb === null) return null;
  const previous = chosen[index - 1]?.pos ?? null;
  const next = entries[index + 1];
  if (entry.usual === 'AUX') return 'AUX';
  if (verb.lemma === 'خواست' && verb.prefix !== 'می' && verb.tense === 'present') {
    return next?.verb?.tense === 'past' && !next.verb.plural ? 'AUX' : 'VERB';
  }
  const nextIsVerb = next !== undefined && next.verbStrength >= VerbStrength.Likely;
  if (verb.tense === 'participle') {
    if (nextIsVerb && isAuxiliary(next)) return 'VERB';
    if (before.has(previous)) return null;
    if (nextIsVerb && previous !== null && nominal.has(previous))
      return entry.initial >= 4 ? null : 'VERB';
    const nominalTags = entry.tags & 3;
    if (nominalTags === 0) return 'VERB';
    return endsClause(context) && nominal.has(previous) && entry.initial < 4 ? 'VERB' : null;
  }
  if (before.has(previous))
    return verbStrength >= VerbStrength.Likely && previous !== 'ADP' ? 'VERB' : null;
  if (verbStrength >= VerbStrength.Likely)
    return nextIsVerb && entry.noun.quality >= 6 && (entry.tags & 1) !== 0 ? null : 'VERB';
  if (verb.tense === 'imperative') return null;
  return endsClause(context) ? 'VERB' : null;
}

function isAuxiliary(entry: WordEntry): boolean {
  const lemma = entry.verb?.lemma;
  return (
    lemma === 'است' ||
    lemma === 'بود' ||
    lemma === 'شد' ||
    lemma === 'خواست' ||
    lemma === 'گشت' ||
    lemma === 'هست'
  );
}

function chooseNominal(entry: WordEntry, context: Context): PartOfSpeech | null {
  const { chosen, index } = context;
  const { usual } = entry;
  const previous = chosen[index - 1]?.pos ?? null;
  if (usual === 'ADJ' && before.has(previous) && entry.initial >= 3) return 'NOUN';
  if (
    usual === 'NOUN' &&
    nominal.has(previous) &&
    (entry.tags & 2) !== 0 &&
    entry.initial > 0 &&
    entry.initial <= 4
  )
    return 'ADJ';
  return usual;
}

function chooseClosed(entry: WordEntry, context: Context): PartOfSpeech | null {
  const { entries, chosen, index } = context;
  const next = entries[index + 1];
  const previous = chosen[index - 1]?.pos ?? null;
  const nextIsNominal =
    next !== undefined &&
    next.verbStrength < VerbStrength.Likely &&
    (next.usual === 'NOUN' ||
      next.usual === 'ADJ' ||
      next.usual === 'PROPN' ||
      next.usual === 'NUM');
  switch (entry.form) {
    case 'این':
    case 'آن':
    case 'همین':
    case 'همان':
    case 'چنین':
    case 'همه':
      return nextIsNominal ? 'DET' : 'PRON';
    case 'برخی':
    case 'بعضی':
      return next?.form === 'از' ? 'PRON' : 'DET';
    case 'چه':
      return nextIsNominal ? 'DET' : 'PRON';
    case 'هم':
      return entries[index - 1]?.form === 'با' || entries[index - 1]?.form === 'به'
        ? 'PRON'
        : 'ADV';
    case 'پس':
    case 'بعد':
    case 'پیش':
    case 'قبل':
      return next?.form === 'از' ? 'ADP' : 'ADV';
    case 'تا':
      return previous === 'VERB' || previous === 'AUX' || previous === 'PUNCT' || previous === null
        ? 'SCONJ'
        : 'ADP';
    case 'دیگر':
      return previous !== null && nominal.has(previous) ? 'ADJ' : 'ADV';
  }
  return entry.classes[0] ?? null;
}
