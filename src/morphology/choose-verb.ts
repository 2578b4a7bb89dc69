import { endsClause, isBehindNominal, isNounPlace, type Context } from './context.js';
import { tags } from './tags.js';
import type { VerbForm } from './verb-forms.js';
import type { PartOfSpeech } from './word-analysis.js';
import { VerbStrength, type WordEntry } from './word-entry.js';

/** Verbs up to this place of the table: to do, to become, to give, to have, to say, to be, to come, to go. */
const commonest = 8;
/** Verbs up to this place of the table form compounds with a noun: حمله برد, دست زد. */
const lightVerbs = 30;
/** Up to here their participles are hardly ever adjectives: «حمله برده» is a verb, «ارزش افزوده» none. */
const lightParticiples = 20;

/** Participles that are adjectives even before a copula. */
const lexicalAdjectives = new Set(
  `آراسته آزرده آسوده آشفته آلوده افسرده بایسته برجسته پژمرده پسندیده پیچیده شایسته شیفته فرسوده فشرده گزیده گسترده
  ناشایسته وابسته ورزیده`.split(/\s+/u),
);
const copulas = new Set(['است', 'هست', 'بود']);
const auxiliaries = new Set(['است', 'هست', 'بود', 'شد', 'گشت', 'خواست']);

/** VERB or AUX where a form that can be a verb is one in its place; null where it is none. */
export function chooseVerb(context: Context): PartOfSpeech | null {
  const { word, before, next } = context;
  const { verb } = word;
  if (verb === null) return null;
  if (before?.form === 'می' || before?.form === 'نمی') return 'VERB';
  if (word.usual === 'AUX') return 'AUX';
  if (verb.lemma === 'خواست' && verb.tense === 'present' && verb.prefix !== 'می') {
    return next?.verb?.tense === 'past' && !next.verb.plural ? 'AUX' : 'VERB';
  }
  if (verb.tense === 'participle') return isVerbalParticiple(context, verb) ? 'VERB' : null;
  if (verb.tense === 'imperative' && verb.prefix === '') {
    return isBareImperative(context, verb) ? 'VERB' : null;
  }
  // «روند کار کند است»: a clause has one finite verb.
  if (next !== undefined && verb.prefix === '' && hasVerb(next, copulas)) return null;
  const likely = word.verbStrength === VerbStrength.Likely;
  return (likely ? !isNounAfterAll(context, verb) : isVerbAfterAll(context, verb)) ? 'VERB' : null;
}

/** A form that mostly is a verb is a noun before another verb (ساخت کرد) or behind a preposition. */
function isNounAfterAll(context: Context, verb: VerbForm): boolean {
  const { word, next } = context;
  if (next !== undefined && next.verbStrength >= VerbStrength.Likely && isCommonNoun(word))
    return true;
  // «از کشور خارج کند»: of the commonest verbs not even behind what looks like a preposition.
  return verb.rank >= commonest && isNounPlace(context) && (word.tags & tags.noun) !== 0;
}

/** A form that mostly is a noun is a verb at the end of its clause: «کتاب را برداشت.» */
function isVerbAfterAll(context: Context, verb: VerbForm): boolean {
  const { word, next } = context;
  if (isNounPlace(context) || !endsClause(context)) return false;
  // «بازدید و …»: before و, the noun of a compound whose verb comes later is likelier.
  if (next?.form === 'و' && isCommonNoun(word)) return false;
  if (verb.prefix !== '' || verb.tense === 'perfect') return true;
  // مردم and برگزاری are people and holding, not «I died» and «you hold».
  if (verb.person !== 3 && !verb.plural)
    return verb.rank < (verb.person === 1 ? lightParticiples : commonest);
  return verb.tense !== 'present' || verb.rank < lightVerbs;
}

/**
 * The participle of a perfect or passive stands before its auxiliary or ends its clause («… را بررسی
 * کرده و …»); elsewhere it is an adjective or a noun.
 */
function isVerbalParticiple(context: Context, verb: VerbForm): boolean {
  const { word, before, next } = context;
  const isAdjective = lexicalAdjectives.has(word.form);
  if (next !== undefined && hasVerb(next, auxiliaries)) {
    // «هوا آلوده است»; but «آلوده شد» and «را آلوده است» are verbs.
    return !isAdjective || !hasVerb(next, copulas) || before?.form === 'را';
  }
  if ((word.tags & (tags.noun | tags.adjective)) === 0) return true;
  if (isAdjective) return before?.form === 'را' && endsClause(context);
  const light = verb.rank < lightParticiples && word.initial < 5;
  if (light && endsClause(context)) return true;
  if (before?.form !== 'را' && !isBehindNominal(context)) return false;
  return light || (endsClause(context) && word.initial < 4);
}

/** «… را تعمیر کن.» */
function isBareImperative(context: Context, verb: VerbForm): boolean {
  const { word, before, next } = context;
  if (before?.form !== 'را' && !isBehindNominal(context)) return false;
  if (verb.rank >= lightVerbs || isCommonNoun(word) || !endsClause(context)) return false;
  return next === undefined || next.usual === 'PUNCT' || next.form === 'و' || next.form === 'که';
}

function isCommonNoun({ tags: set, initial }: WordEntry): boolean {
  return (set & tags.noun) !== 0 && initial >= 3;
}

function hasVerb({ verb }: WordEntry, lemmas: ReadonlySet<string>): boolean {
  return verb !== null && lemmas.has(verb.lemma);
}
