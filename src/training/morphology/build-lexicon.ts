import type { Model } from '../../model/model-file.js';
import { WordTable } from '../../model/word-table.js';
import { closedClasses } from '../../morphology/closed-classes.js';
import { foldWord } from '../../morphology/fold-word.js';
import { tags } from '../../morphology/tags.js';
import { VerbForms, type VerbForm } from '../../morphology/verb-forms.js';
import { VerbStems } from '../../morphology/verb-stems.js';
import { countUsage, type Usage } from './count-usage.js';
import { readDictionary } from './read-dictionary.js';
import { indefiniteness, phraseInitial, tagsByUse } from './judge-usage.js';
import { readGivenNames, readPlaces } from './read-names.js';

/** A form that no dictionary has must stand this often in the news to be kept. */
const leastCount = 4;

const closedClassTags = {
  ADP: tags.adposition,
  CCONJ: tags.conjunction,
  SCONJ: tags.conjunction,
  PRON: tags.pronoun,
  DET: tags.determiner,
  NUM: tags.numeral,
  ADV: tags.adverb,
  AUX: tags.auxiliary,
  PART: tags.particle,
  INTJ: tags.particle,
} as const;

/** The lexicon's tables: word hashes, and frequency, usage and tags at the slot of each. */
export function buildLexicon(data: string): Model {
  const usage = countUsage(data);
  const words = collectTags(data, usage);
  for (const [word, { count }] of usage) {
    if (count >= leastCount && !words.has(word)) words.set(word, 0);
  }
  for (const [word, set] of words) {
    words.set(word, set | tagsByUse(word, words, usage));
  }
  const slots = WordTable.build(words.keys());
  const table = new WordTable(slots);
  const frequencies = new Uint8Array(slots.length);
  const uses = new Uint8Array(slots.length);
  const tagSets = new Uint16Array(slots.length);
  for (const [word, set] of words) {
    const slot = table.find(word);
    tagSets[slot] = (tagSets[slot] ?? 0) | set;
    frequencies[slot] = bucket(usage.get(word)?.count ?? 0);
    uses[slot] = (phraseInitial(word, usage) << 4) | indefiniteness(word, usage);
  }
  return {
    facts: { words: words.size },
    sections: new Map<string, Uint32Array | Uint8Array | Uint16Array>([
      ['words', slots],
      ['frequencies', frequencies],
      ['uses', uses],
      ['tags', tagSets],
    ]),
  };
}

function collectTags(data: string, usage: ReadonlyMap<string, Usage>): Map<string, number> {
  const stems = new VerbStems();
  const verbs = new VerbForms(stems);
  const words = new Map<string, number>();
  const add = (word: string, set: number): void => {
    if (word !== '') words.set(word, (words.get(word) ?? 0) | set);
  };
  for (const [entry, set] of readDictionary()) {
    const word = foldWord(entry);
    // Conjugated verbs are known by rule.
    if (set === 0 && isConjugated(verbs.parse(word))) continue;
    add(word, set | tags.dictionary);
    const plain = withoutHamza(word);
    if (plain !== word && usage.has(plain)) add(plain, set | tags.dictionary);
  }
  for (const [name, list] of Object.entries(closedClasses)) {
    const set = closedClassTags[name as keyof typeof closedClassTags];
    for (const word of list.trim().split(/\s+/u)) add(foldWord(word), set | tags.dictionary);
  }
  for (const word of stems.pastStems()) add(word, tags.pastStem | tags.dictionary);
  for (const word of stems.presentStems()) add(word, tags.presentStem);
  for (const name of readGivenNames(data)) if (usage.has(name)) add(name, tags.givenName);
  for (const name of readPlaces(data)) add(name, tags.placeName);
  return words;
}

/** Any verb form, but not برگزاری and سازی, which are read as «you hold» and «you make» only by poets. */
function isConjugated(verb: VerbForm | null): boolean {
  if (verb === null) return false;
  return verb.tense !== 'present' || verb.prefix !== '' || verb.person !== 2 || verb.plural;
}

/** Many writers leave the hamza out: تاکید, موثر, رییس. */
function withoutHamza(word: string): string {
  return word
    .replace(/أ/gu, 'ا')
    .replace(/ؤ/gu, 'و')
    .replace(/ئ(?=ی)/gu, 'ی')
    .replace(/ء$/u, '');
}

function bucket(count: number): number {
  return count < leastCount ? 0 : Math.min(15, 1 + Math.floor(Math.log2(count)));
}
