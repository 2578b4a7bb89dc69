import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brokenPlurals } from '../../morphology/broken-plurals.js';
import { tags } from '../../morphology/tags.js';

/**
 * Parts of speech by the affix flags of dictionary-fa (Lilak, a Hunspell dictionary for Persian):
 * only nouns take the prefix بی (pa), only adjectives the comparative (st, su). Plurals take the
 * pronouns and the indefinite ی but neither ها nor تر (the three classes below).
 */
const pluralClasses = new Set(['sasosl', 'sbsqsvsn', 'scspsm']);

const brokenPluralWords = new Set(
  brokenPlurals
    .trim()
    .split(/\s+/u)
    .map((entry) => entry.split('/')[0]),
);

/** The words of dictionary-fa with the parts of speech that their affix classes tell; 0 where they tell none. */
export function readDictionary(): Map<string, number> {
  const entry = createRequire(import.meta.url).resolve('dictionary-fa');
  const path = join(dirname(entry), 'index.dic');
  const words = new Map<string, number>();
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/');
    // Some plurals stand in the dictionary as nouns of their own.
    if (word !== '' && !/\u200cهای?$/u.test(word))
      words.set(word, (words.get(word) ?? 0) | tagsOf(word, flags));
  }
  return words;
}

function tagsOf(word: string, flags: string): number {
  const classes: readonly string[] = flags.match(/../gu) ?? [];
  if (pluralClasses.has(flags)) return isPlural(word) ? tags.noun | tags.plural : tags.noun;
  let set = 0;
  if (classes.includes('pa')) set |= tags.noun;
  if (classes.includes('st') || classes.includes('su')) set |= tags.adjective;
  return set;
}

/** The plural classes also hold collective nouns (مردم), which are their own singular. */
function isPlural(word: string): boolean {
  return brokenPluralWords.has(word) || /(?:ان|ات|ین|ون|ها|های|هایی|اتی|انی)$/u.test(word);
}
