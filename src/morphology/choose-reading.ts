import { isOrdinal } from './ordinals.js';
import { tags } from './tags.js';
import { VerbStrength, type Reading, type WordEntry } from './word-entry.js';
import type { PartOfSpeech, WordAnalysis } from './word-analysis.js';

/** The words around a word: entries on both sides, and what was chosen on the left. */
export interface Context {
  readonly entries: readonly WordEntry[];
  readonly chosen: readonly WordAnalysis[];
  readonly index: number;
}

/** The part of speech of an ambiguous word in its place. */
export function chooseReading(context: Context): Reading {
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

const phraseOpeners: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['ADP', 'DET', 'NUM']);
const nominal: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'ADJ']);
const clauseStarters: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'CCONJ',
  'SCONJ',
  'PUNCT',
]);

/** Behind these a phrase begins. */
const phraseBreaks: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'ADP',
  'DET',
  'NUM',
  'SCONJ',
  'VERB',
]);
const openingMarks = new Set(['«', '(', '[', '{', '"', "'", '-', '/', '–']);

/** Whether the clause may end behind the word: a mark, a conjunction, or nothing follows. */
function endsClause({ entries, index }: Context): boolean {
  const next = entries[index + 1];
  if (next === undefined) return true;
  if (next.usual === 'PUNCT') return !openingMarks.has(next.form);
  return next.usual !== null && clauseStarters.has(next.usual);
}

function chooseVerb(entry: WordEntry, context: Context): PartOfSpeech | null {
  const { entries, chosen, index } = context;
  const { verb, verbStrength } = entry;
  if (verb === null) return null;
  const before = entries[index - 1];
  if (before?.form === 'می' || before?.form === 'نمی') return 'VERB';
  if (entry.usual === 'AUX') return 'AUX';
  const next = entries[index + 1];
  if (verb.lemma === 'خواست' && verb.prefix !== 'می' && verb.tense === 'present') {
    return next?.verb?.tense === 'past' && !next.verb.plural ? 'AUX' : 'VERB';
  }
  const previous = chosen[index - 1]?.pos ?? null;
  const behindObject = before?.form === 'را' || (previous !== null && nominal.has(previous));
  if (verb.tense === 'participle') return chooseParticiple(entry, context, behindObject);
  if (verb.tense === 'imperative' && verb.prefix === '') {
    return behindObject &&
      endsClause(context) &&
      verb.rank < lightVerbs &&
      (next === undefined || next.usual === 'PUNCT' || next.form === 'و') &&
      !opensNoun(entry)
      ? 'VERB'
      : null;
  }
  const nounPlace = previous !== null && phraseOpeners.has(previous) && before?.form !== 'را';
  // «روند کار کند است»: a clause has one finite verb.
  if (next !== undefined && verb.prefix === '' && isCopula(next)) return null;
  if (verbStrength === VerbStrength.Likely) {
    const beforeVerb =
      next !== undefined && next.verbStrength >= VerbStrength.Likely && opensNoun(entry);
    return beforeVerb || (nounPlace && (entry.tags & tags.noun) !== 0) ? null : 'VERB';
  }
  if (nounPlace || !endsClause(context)) return null;
  // «بازدید و …»: before و the noun of a compound whose verb comes later is likelier.
  if (next?.form === 'و' && opensNoun(entry)) return null;
  // مردم and برگزاری are people and holding, not «I died» and «you hold».
  if (
    verb.prefix === '' &&
    verb.person !== 3 &&
    !verb.plural &&
    verb.tense !== 'perfect' &&
    verb.rank >= lightParticiples
  ) {
    return null;
  }
  const rareBarePresent = verb.tense === 'present' && verb.prefix === '' && verb.rank >= lightVerbs;
  return rareBarePresent ? null : 'VERB';
}

/** The participle of a perfect or passive stands before its auxiliary or ends a clause (کرده و …); else it is an adjective or noun. */
function chooseParticiple(
  entry: WordEntry,
  context: Context,
  behindObject: boolean,
): PartOfSpeech | null {
  const next = context.entries[context.index + 1];
  if (next !== undefined && isAuxiliary(next)) return 'VERB';
  if ((entry.tags & (tags.noun | tags.adjective)) === 0) return 'VERB';
  const light = entry.verb !== null && entry.verb.rank < lightParticiples && entry.initial < 5;
  if (light && endsClause(context)) return 'VERB';
  if (!behindObject) return null;
  if (light) return 'VERB';
  return endsClause(context) && entry.initial < 4 ? 'VERB' : null;
}

/** Verbs up to this place of the table form compounds with a noun: حمله برد, دست زد. */
const lightVerbs = 30;
/** Up to here their participles are hardly ever adjectives: «حمله برده» is a verb, «ارزش افزوده» none. */
const lightParticiples = 20;

function opensNoun(entry: WordEntry): boolean {
  return (entry.tags & tags.noun) !== 0 && entry.initial >= 3;
}

function isCopula({ verb }: WordEntry): boolean {
  return verb !== null && (verb.lemma === 'است' || verb.lemma === 'هست' || verb.lemma === 'بود');
}

function isAuxiliary({ verb }: WordEntry): boolean {
  return verb !== null && auxiliaries.has(verb.lemma);
}

const auxiliaries = new Set(['است', 'بود', 'شد', 'خواست', 'گشت', 'هست']);

function chooseNominal(entry: WordEntry, context: Context): Reading {
  const { chosen, index } = context;
  const { usual, initial } = entry;
  const previous = chosen[index - 1]?.pos ?? null;
  if (usual === 'VERB' || usual === 'AUX') {
    const behindNoun = previous !== null && nominal.has(previous);
    if (behindNoun && (entry.tags & tags.adjective) !== 0) return 'ADJ';
    return (entry.tags & tags.noun) !== 0 ? 'NOUN' : usual;
  }
  if (isOrdinal(entry.form)) return usual;
  if (usual === 'ADJ') {
    // «هیچ فرهنگی», «در فضایی سرد»: an adjective of this kind needs its noun before it.
    const opensPhrase =
      previous === null ||
      (phraseBreaks.has(previous) && context.entries[index - 1]?.form !== 'را');
    if (entry.indefinite !== null && opensPhrase) return 'indefinite noun';
    if (previous === null) return usual;
    if (phraseOpeners.has(previous) && initial >= 3) return 'NOUN';
    // «به بزرگی»: an adjective with the article needs its noun before it.
    return previous === 'ADP' && entry.adjective.indefinite ? 'NOUN' : usual;
  }
  if (usual === 'NOUN' && previous !== null && nominal.has(previous)) {
    const before = context.entries[index - 1];
    if (before !== undefined && (before.tags & tags.givenName) !== 0 && isSurname(entry))
      return 'PROPN';
    if (entry.noun.plural) return usual;
    if ((entry.tags & tags.adjective) !== 0 && initial > 0 && initial <= 5) return 'ADJ';
    // «ظرف سفالی»: behind a noun, an article is less likely than an adjective of origin or matter.
    if (entry.noun.indefinite && initial <= 5) return 'ADJ';
  }
  return usual;
}

/** قصابیان, رضایی, حسین‌پور behind a given name. */
function isSurname({ form, common, tags: set }: WordEntry): boolean {
  if ((set & (tags.givenName | tags.placeName)) !== 0) return true;
  if ((set & tags.adjective) !== 0 && !form.endsWith('ی')) return false;
  return surnameEndings.some((ending) => form.endsWith(ending)) || (set === 0 && common <= 1);
}

const surnameEndings = ['ی', 'یان', 'زاده', 'پور', 'نژاد', 'نیا', 'فر', 'زاد', 'وند', 'لو'];

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
    case 'م':
    case 'ام':
    case 'یم':
      return previous === 'ADJ' ||
        previous === 'PRON' ||
        ((entries[index - 1]?.tags ?? 0) & tags.adjective) !== 0
        ? 'VERB'
        : 'PRON';
    case 'ی':
    case 'ید':
    case 'ند':
    case 'یند':
    case 'ایم':
    case 'اید':
      return 'VERB';
    case 'روی':
      return previous === 'ADP' ? 'NOUN' : 'ADP';
    case 'دیگری':
      return previous !== null && nominal.has(previous) ? 'ADJ' : 'PRON';
    case 'نه':
      return next?.usual === 'NUM' ? 'NUM' : 'ADV';
    case 'دیگر':
      return previous !== null && nominal.has(previous) ? 'ADJ' : 'ADV';
  }
  const [usual = null] = entry.classes;
  // «در کنار», «از پشت»: behind a preposition these are nouns again.
  const behindPreposition = previous === 'ADP' && entries[index - 1]?.form !== 'را';
  if (
    usual === 'ADP' &&
    behindPreposition &&
    entry.form.length > 2 &&
    (entry.tags & tags.noun) !== 0
  ) {
    return 'NOUN';
  }
  return usual;
}
