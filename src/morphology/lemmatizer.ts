import { foldWord } from './fold-word.js';
import type { Lexicon } from './lexicon.js';
import { functionWord, tags } from './tags.js';
import { VerbForms } from './verb-forms.js';
import type { PartOfSpeech, WordAnalysis } from './word-analysis.js';

export type { PartOfSpeech, WordAnalysis } from './word-analysis.js';

const suffixes = [
  '‌هایشان',
  '‌هایمان',
  '‌هایی',
  '‌های',
  '‌هایش',
  '‌ها',
  'هایی',
  'های',
  'ها',
  '‌ترین',
  '‌تر',
  'ترین',
  'تر',
  '‌ای',
  '‌اش',
  '‌ی',
];

/** Gives words their dictionary form and part of speech. Analyses are cached by form. */
export class Lemmatizer {
  private readonly verbs = new VerbForms();
  private readonly cache = new Map<string, WordAnalysis>();

  constructor(private readonly lexicon: Lexicon) {}

  /** The likeliest analysis of a form by itself. */
  analyze(form: string): WordAnalysis {
    let found = this.cache.get(form);
    if (found === undefined) {
      found = this.derive(foldWord(form));
      this.cache.set(form, found);
    }
    return found;
  }

  /** The analyses of a sentence's words, one a word. */
  lemmatize(words: readonly string[]): WordAnalysis[] {
    return words.map((word) => this.analyze(word));
  }

  private derive(form: string): WordAnalysis {
    if (!/\p{L}/u.test(form)) {
      const pos = /\p{N}/u.test(form) ? 'NUM' : 'PUNCT';
      return { lemma: form, pos, finite: false, plural: false, ezafe: false };
    }
    const set = this.lexicon.tags(form);
    if ((set & functionWord) !== 0) return word(form, functionPart(set));
    const verb = this.verbs.parse(form);
    if (verb !== null && (set === 0 || (set & tags.pastStem) !== 0 || verb.prefix !== '')) {
      return {
        lemma: verb.lemma,
        pos: 'VERB',
        finite: verb.tense !== 'participle',
        plural: verb.plural,
        ezafe: false,
      };
    }
    if ((set & tags.dictionary) !== 0) return word(form, openPart(set));
    for (const suffix of suffixes) {
      if (!form.endsWith(suffix)) continue;
      const stem = form.slice(0, form.length - suffix.length);
      const stemTags = this.lexicon.tags(stem);
      if ((stemTags & tags.dictionary) === 0) continue;
      return {
        lemma: stem,
        pos: openPart(stemTags),
        finite: false,
        plural: suffix.includes('ها'),
        ezafe: suffix.endsWith('های'),
      };
    }
    return word(form, openPart(set));
  }
}

function word(lemma: string, pos: PartOfSpeech | null): WordAnalysis {
  return { lemma, pos, finite: false, plural: false, ezafe: false };
}

function functionPart(set: number): PartOfSpeech {
  if ((set & tags.adposition) !== 0) return 'ADP';
  if ((set & tags.conjunction) !== 0) return 'CCONJ';
  if ((set & tags.pronoun) !== 0) return 'PRON';
  if ((set & tags.determiner) !== 0) return 'DET';
  if ((set & tags.auxiliary) !== 0) return 'AUX';
  return 'PART';
}

function openPart(set: number): PartOfSpeech | null {
  if ((set & tags.numeral) !== 0) return 'NUM';
  if ((set & tags.adverb) !== 0) return 'ADV';
  if ((set & (tags.givenName | tags.placeName)) !== 0) return 'PROPN';
  if ((set & tags.noun) !== 0) return 'NOUN';
  if ((set & tags.adjective) !== 0) return 'ADJ';
  return null;
}
